// SPDX-License-Identifier: Apache-2.0
#include "ledger.h"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace tovholder::simulation {

std::vector<std::string> wordsOf(const std::string& text)
{
    std::istringstream words(text);
    return { std::istream_iterator<std::string>(words), {} };
}

void Ledger::typed(const std::string& word, const std::string& text, const Id& record, const std::string& field, int device,
    const std::string& over)
{
    Entry& entry = m_entries[word];
    entry = { record, field, device, {}, {}, false };
    for (const std::string& seen : wordsOf(over))
        entry.over.insert(seen);
    m_newest[text] = word;
}

void Ledger::chosen(const std::string& text, const std::string& over)
{
    for (const std::string& word : wordsOf(text)) {
        const auto found = m_entries.find(word);
        if (found == m_entries.end())
            continue;
        for (const std::string& other : wordsOf(over)) {
            if (other != word)
                found->second.preferredTo.insert(other);
        }
    }
}

void Ledger::excuse(int device, const Id& record)
{
    for (auto& [value, entry] : m_entries) {
        if (entry.device == device && entry.record == record)
            entry.excused = true;
    }
}

void Ledger::excuseAll(int device)
{
    for (auto& [value, entry] : m_entries)
        entry.excused = entry.excused || entry.device == device;
}

void Ledger::excuseShared(int one, int other)
{
    for (auto& [word, entry] : m_entries) {
        for (auto& [theirs, twin] : m_entries) {
            if (entry.device != one || twin.device != other || entry.record != twin.record || entry.field != twin.field)
                continue;
            entry.excused = true;
            twin.excused = true;
        }
    }
}

void Ledger::excuseText(const std::string& text)
{
    for (const std::string& word : withWhatTheySaw(wordsOf(text))) {
        if (const auto found = m_entries.find(word); found != m_entries.end())
            found->second.excused = true;
    }
}

std::set<std::string> Ledger::withWhatTheySaw(std::vector<std::string> words) const
{
    std::set<std::string> all;
    while (!words.empty()) {
        const std::string word = std::move(words.back());
        words.pop_back();
        const auto entry = m_entries.find(word);
        if (!all.insert(word).second || entry == m_entries.end())
            continue;
        words.insert(words.end(), entry->second.over.begin(), entry->second.over.end());
        words.insert(words.end(), entry->second.preferredTo.begin(), entry->second.preferredTo.end());
    }
    return all;
}

std::vector<std::string> Ledger::lost(const std::set<std::string>& present) const
{
    std::vector<std::string> words;
    for (const std::string& text : present)
        std::ranges::copy(wordsOf(text), std::back_inserter(words));
    const std::set<std::string> accounted = withWhatTheySaw(std::move(words));
    std::vector<std::string> lost;
    for (const auto& [value, entry] : m_entries) {
        if (!entry.excused && !accounted.contains(value))
            lost.push_back(value + " (" + entry.field + " of " + entry.record + ", device " + std::to_string(entry.device) + ")");
    }
    return lost;
}

bool Ledger::wasChosen(const std::string& text) const
{
    const std::vector<std::string> words = wordsOf(text);
    return std::ranges::any_of(words, [&](const std::string& word) {
        const auto entry = m_entries.find(word);
        return entry != m_entries.end() && !entry->second.preferredTo.empty();
    });
}

bool Ledger::saw(const std::string& later, const std::string& earlier) const
{
    const auto wanted = m_newest.find(earlier);
    const auto from = m_newest.find(later);
    if (wanted == m_newest.end() || from == m_newest.end())
        return false;
    std::set<std::string> visited;
    std::vector<std::string> open { from->second };
    while (!open.empty()) {
        const std::string word = std::move(open.back());
        open.pop_back();
        const auto entry = m_entries.find(word);
        if (!visited.insert(word).second || entry == m_entries.end())
            continue;
        if (entry->second.over.contains(wanted->second))
            return true;
        open.insert(open.end(), entry->second.over.begin(), entry->second.over.end());
    }
    return false;
}

} // namespace tovholder::simulation
