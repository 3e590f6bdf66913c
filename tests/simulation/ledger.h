// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/id.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace tovholder::simulation {

/// Every value that a person typed, each text unlike all others, and which values its writer had in front of them.
/// From this follows what must still be found at the end.
class Ledger {
public:
    struct Entry {
        Id record;
        std::string field;
        int device = 0;
        std::set<std::string> over; ///< the values that the writer saw and wrote over
        std::set<std::string> preferredTo; ///< the values that a person put this one in place of, by picking it
        bool excused = false; ///< may be gone: its device was lost before it could send
    };

    void typed(const std::string& value, const Id& record, const std::string& field, int device, const std::string& over);
    /// Somebody chose a value that had lost over the one that stood.
    void chosen(const std::string& value, const std::string& over);
    /// What that device typed into the record may be gone.
    void excuse(int device, const Id& record);
    /// Everything that the device typed may be gone.
    void excuseAll(int device);
    /// That one may be gone from the screens.
    void excuseValue(const std::string& value);

    /// The values that are neither present, nor written over by one that is, nor excused.
    [[nodiscard]] std::vector<std::string> lost(const std::set<std::string>& present) const;
    /// Whether somebody wrote the value once more by choosing it; its first writer's followers did not see that.
    [[nodiscard]] bool wasChosen(const std::string& value) const;
    /// Whether the writer of one had seen the other, at some remove.
    [[nodiscard]] bool saw(const std::string& later, const std::string& earlier) const;

private:
    std::map<std::string, Entry> m_entries; ///< by value
};

} // namespace tovholder::simulation
