// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/reports/minutes.h"

/// A full fourth meeting of a fictional group in a fictional organisation.
namespace tovholder::reports::samples {

[[nodiscard]] MinutesData meetingFourDanish();
[[nodiscard]] MinutesData meetingFourEnglish();

} // namespace tovholder::reports::samples
