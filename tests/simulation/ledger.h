// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cpp/base/id.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace tovholder::simulation {

/// Every word that a person typed, each unlike all others, and which words its writer had in front of them.
/// From this follows what must still be found at the end.
class Ledger {
public:
    struct Entry {
        Id record;
        std::string field;
        int device = 0;
        std::set<std::string> over; ///< the words that the writer saw and wrote over, or beside
        std::set<std::string> preferredTo; ///< the words that a person put this one in place of, by picking its text
        bool excused = false; ///< may be gone: its device was lost before it could send
    };

    /// A new word, alone or in a text.
    void typed(const std::string& word, const std::string& text, const Id& record, const std::string& field, int device,
        const std::string& over);
    /// Somebody chose a text that had lost over the one that stood.
    void chosen(const std::string& text, const std::string& over);
    /// What that device typed into the record may be gone.
    void excuse(int device, const Id& record);
    /// Everything that the device typed may be gone.
    void excuseAll(int device);
    /// What either of the two typed into a field that both typed into may be gone.
    void excuseShared(int one, int other);
    /// The words of that one may be gone from the screens, and what their writers saw: it was there before them.
    void excuseText(const std::string& text);

    /// The words that are neither in a text that is present, nor written over by one that is, nor excused.
    [[nodiscard]] std::vector<std::string> lost(const std::set<std::string>& present) const;
    /// Whether somebody wrote the text once more by choosing it; its first writer's followers did not see that.
    [[nodiscard]] bool wasChosen(const std::string& text) const;
    /// Whether the writer of one text had seen the other, at some remove. Not of texts that nobody typed.
    [[nodiscard]] bool saw(const std::string& later, const std::string& earlier) const;

private:
    /// The words, and at every remove what their writers wrote over or put them in place of.
    [[nodiscard]] std::set<std::string> withWhatTheySaw(std::vector<std::string> words) const;

    std::map<std::string, Entry> m_entries; ///< by word
    std::map<std::string, std::string> m_newest; ///< by text as it was typed: the word that was new in it
};

[[nodiscard]] std::vector<std::string> wordsOf(const std::string& text);

} // namespace tovholder::simulation
