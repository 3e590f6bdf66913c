// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/meetings/course.h"

#include <string>
#include <vector>

namespace tovholder::meetings {

/// A group that does not exist, with what it agreed last time and a meeting of this course to try out.
struct Rehearsal {
    Id meeting;
    std::vector<store::Edit> edits; ///< for a store of its own
};

/// The meeting begins now. The template is one of the course's meetings; its words are in that language.
[[nodiscard]] Rehearsal rehearse(const playbook::Playbook& course, const playbook::Meeting& meeting, domain::Language language,
    std::int64_t nowMs);

} // namespace tovholder::meetings
