// SPDX-License-Identifier: Apache-2.0
#include "ledger.h"

namespace tovholder::simulation {

void Ledger::typed(const std::string& value, const Id& record, const std::string& field, int device, const std::string& over)
{
    Entry& entry = m_entries[value];
    entry = { record, field, device, {}, {}, false };
    if (!over.empty())
        entry.over.insert(over);
}

void Ledger::chosen(const std::string& value, const std::string& over)
{
    const auto found = m_entries.find(value);
    if (found != m_entries.end() && !over.empty() && over != value)
        found->second.preferredTo.insert(over);
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

void Ledger::excuseValue(const std::string& value)
{
    if (const auto found = m_entries.find(value); found != m_entries.end())
        found->second.excused = true;
}

std::vector<std::string> Ledger::lost(const std::set<std::string>& present) const
{
    // From what is there, everything that its writers saw is accounted for.
    std::set<std::string> accounted;
    std::vector<std::string> open(present.begin(), present.end());
    while (!open.empty()) {
        const std::string value = std::move(open.back());
        open.pop_back();
        const auto entry = m_entries.find(value);
        if (!accounted.insert(value).second || entry == m_entries.end())
            continue;
        open.insert(open.end(), entry->second.over.begin(), entry->second.over.end());
        open.insert(open.end(), entry->second.preferredTo.begin(), entry->second.preferredTo.end());
    }
    std::vector<std::string> lost;
    for (const auto& [value, entry] : m_entries) {
        if (!entry.excused && !accounted.contains(value))
            lost.push_back(value + " (" + entry.field + " of " + entry.record + ", device " + std::to_string(entry.device) + ")");
    }
    return lost;
}

bool Ledger::wasChosen(const std::string& value) const
{
    const auto entry = m_entries.find(value);
    return entry != m_entries.end() && !entry->second.preferredTo.empty();
}

bool Ledger::saw(const std::string& later, const std::string& earlier) const
{
    std::set<std::string> visited;
    std::vector<std::string> open { later };
    while (!open.empty()) {
        const std::string value = std::move(open.back());
        open.pop_back();
        const auto entry = m_entries.find(value);
        if (!visited.insert(value).second || entry == m_entries.end())
            continue;
        if (entry->second.over.contains(earlier))
            return true;
        open.insert(open.end(), entry->second.over.begin(), entry->second.over.end());
    }
    return false;
}

} // namespace tovholder::simulation
