// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "headoffice.h"
#include "simdevice.h"

namespace tovholder::simulation {

/// Changes or removes a record of the device as a bad disk would, and has the device count what it holds. False when it
/// has none.
bool spoil(SimDevice& device, Dice& dice, Trace& trace);

/// The same of the server, where a record only changes.
bool spoil(HeadOffice& headOffice, Dice& dice, Trace& trace);

} // namespace tovholder::simulation
