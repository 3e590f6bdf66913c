// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "headoffice.h"
#include "ledger.h"
#include "simdevice.h"

#include <vector>

namespace tovholder::simulation {

/// How many numbers the server has given in all spaces.
[[nodiscard]] std::uint64_t sequencesGiven(HeadOffice& headOffice);

/// Throws Broken unless every device shows exactly what the server has, nothing typed is lost, nothing is left
/// refused, and the server's numbers have no gaps.
void checkEverything(HeadOffice& headOffice, const std::vector<SimDevice*>& devices, const Ledger& ledger);

/// Throws Broken when an end did not count what it wrote as it wrote it. Between two who are at rest that would not show: they
/// have compared, and counted anew.
void checkCounted(HeadOffice& headOffice, SimDevice& device);

/// Throws Broken when a device differed from the server once it had everything: the digests hide what brought that about.
void checkNothingHadToBeHealed(const std::vector<SimDevice*>& devices);

/// Throws Broken when two values are said to have clashed though the writer of one had seen the other, or to have been merged
/// though the merge never stood in the record.
void checkConflictsAreReal(HeadOffice& headOffice, const Ledger& ledger);

} // namespace tovholder::simulation
