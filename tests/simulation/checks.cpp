// SPDX-License-Identifier: Apache-2.0
#include "checks.h"

#include "require.h"

#include "cpp/domain/entities.h"
#include "sync/server/check.h"
#include "sync/server/digests.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace tovholder::simulation {
namespace {

    using Fields = std::map<std::string, std::string>; ///< what has no value is not there
    using State = std::map<std::string, Fields>; ///< by entity and id

    std::string worded(const Value& value)
    {
        const auto* number = std::get_if<std::int64_t>(&value);
        return number ? std::to_string(*number) : std::get<std::string>(value);
    }

    State stateOf(HeadOffice& headOffice)
    {
        State state;
        const auto transaction = headOffice.storage().begin();
        for (const server::Space& space : transaction->records().spaces()) {
            transaction->records().eachAbove(space.id, 0, [&](const server::StoredRecord& record) {
                Fields& fields = state[record.entity + ' ' + record.id];
                for (const server::StoredField& field : record.fields) {
                    if (!std::holds_alternative<std::monostate>(field.value))
                        fields[field.name] = worded(field.value);
                }
                return true;
            });
        }
        return state;
    }

    State stateOf(SimDevice& device)
    {
        State state;
        for (const domain::Entity& entity : domain::entities()) {
            const std::vector<store::Row> rows = device.rows("SELECT id FROM \"" + std::string(entity.name) + '"');
            for (const store::Row& row : rows) {
                const store::Record record = require(device.store().read(entity.name, row.text("id")));
                Fields& fields = state[record.entity + ' ' + record.id];
                for (const auto& [name, value] : record.fields) {
                    if (!std::holds_alternative<std::monostate>(value))
                        fields[name] = worded(value);
                }
            }
        }
        for (const store::Row& row : device.rows("SELECT entity, id, field, value FROM foreign_field"))
            state[row.text("entity") + ' ' + row.text("id")][row.text("field")] = row.text("value");
        return state;
    }

    std::string worded(const Fields& fields)
    {
        std::string text;
        for (const auto& [name, value] : fields)
            text += ' ' + name + '=' + value;
        return text;
    }

    void checkSame(const State& server, const State& device, int number)
    {
        const std::string who = "device " + std::to_string(number);
        for (const auto& [record, fields] : server) {
            const auto found = device.find(record);
            if (found == device.end())
                throw Broken(who + " lacks " + record + worded(fields));
            if (found->second != fields)
                throw Broken(who + " has " + record + worded(found->second) + "\n  but the server" + worded(fields));
        }
        for (const auto& [record, fields] : device) {
            if (!server.contains(record))
                throw Broken(who + " alone has " + record + worded(fields));
        }
    }

    void checkNothingLost(const State& server, const Ledger& ledger)
    {
        std::set<std::string> present;
        for (const auto& [record, fields] : server) {
            const bool isConflict = record.starts_with("conflict ");
            for (const auto& [name, value] : fields) {
                const bool isMerge = isConflict && fields.at("kind") == "flettet";
                if (!isConflict || name == "lost_value" || (isMerge && name == "kept_value"))
                    present.insert(value);
            }
        }
        const std::vector<std::string> lost = ledger.lost(present);
        if (!lost.empty())
            throw Broken("lost: " + lost.front() + " and " + std::to_string(lost.size() - 1) + " more");
    }

    void checkNoGaps(HeadOffice& headOffice)
    {
        const auto transaction = headOffice.storage().begin();
        for (const server::Space& space : transaction->records().spaces()) {
            std::vector<std::uint64_t> numbers = server::sequencesOf(transaction->records(), space.id);
            const std::set<std::uint64_t> given(numbers.begin(), numbers.end());
            for (std::uint64_t number = 1; number <= space.sequence; ++number) {
                if (!given.contains(number))
                    throw Broken("number " + std::to_string(number) + " is missing in space " + space.id);
            }
        }
    }

    using Words = std::set<std::string>;

    Words wordSet(const std::string& text)
    {
        const std::vector<std::string> words = wordsOf(text);
        return { words.begin(), words.end() };
    }

    /// What a merge of the two says: the words of both, but for those of the base that one of them took out.
    Words mergedWords(const Words& base, const Words& one, const Words& other)
    {
        Words merged;
        std::ranges::set_union(one, other, std::inserter(merged, merged.end()));
        std::erase_if(merged, [&](const std::string& word) {
            return base.contains(word) && !(one.contains(word) && other.contains(word));
        });
        return merged;
    }

    /// What both wrote stood in the record together, if only for a moment.
    void checkMergeStood(const Fields& conflict, const Fields& record, const std::set<Words>& overwritten)
    {
        const auto words = [&](const char* field) { return wordSet(conflict.at(field)); };
        const Words merged = mergedWords(words("base_value"), words("kept_value"), words("lost_value"));
        const auto stands = record.find(conflict.at("field"));
        if (!overwritten.contains(merged) && (stands == record.end() || wordSet(stands->second) != merged))
            throw Broken("the merge of " + conflict.at("kept_value") + " and " + conflict.at("lost_value") + " never stood in "
                + conflict.at("record_id"));
    }

    /// What both ends counted is what is there, and the same.
    void checkDigests(HeadOffice& headOffice, SimDevice& device)
    {
        const auto transaction = headOffice.storage().begin();
        const auto user = transaction->accounts().userNamed(device.login());
        std::vector<store::SpaceDigest> digests;
        for (const server::SpaceGrant& grant : server::grantsOf(*transaction, user->id))
            digests.emplace_back(grant.space, grant.digest.value());
        for (const auto& [space, digest] : digests) {
            if (require(device.store().syncState().takeApart(space)).whole != digest)
                throw Broken("device " + std::to_string(device.number()) + " has another digest of " + space);
        }
    }

} // namespace

std::uint64_t sequencesGiven(HeadOffice& headOffice)
{
    std::uint64_t given = 0;
    const auto transaction = headOffice.storage().begin();
    for (const server::Space& space : transaction->records().spaces())
        given += space.sequence;
    return given;
}

void checkCounted(HeadOffice& headOffice, SimDevice& device)
{
    if (!server::miscountedSpaces(*headOffice.storage().begin()).empty())
        throw Broken("the server has not counted what it wrote");
    if (!require(device.store().syncState().miscountedSpaces()).empty())
        throw Broken("device " + std::to_string(device.number()) + " has not counted what it wrote");
}

void checkEverything(HeadOffice& headOffice, const std::vector<SimDevice*>& devices, const Ledger& ledger)
{
    const State server = stateOf(headOffice);
    for (SimDevice* device : devices) {
        State visible = stateOf(*device);
        checkSame(server, visible, device->number());
        if (const auto refused = require(device->store().syncState().rejected()); !refused.empty())
            throw Broken("device " + std::to_string(device->number()) + " is left with a refusal: " + refused.front().code);
        checkCounted(headOffice, *device);
        checkDigests(headOffice, *device);
    }
    checkNothingLost(server, ledger);
    checkNoGaps(headOffice);
}

void checkNothingHadToBeHealed(const std::vector<SimDevice*>& devices)
{
    for (SimDevice* device : devices) {
        const auto found = device->rows("SELECT space, records FROM difference LIMIT 1");
        if (!found.empty())
            throw Broken("device " + std::to_string(device->number()) + " had to be healed in " + found.front().text("space"));
    }
}

void checkConflictsAreReal(HeadOffice& headOffice, const Ledger& ledger)
{
    const State server = stateOf(headOffice);
    std::set<Words> overwritten;
    for (const std::string& text : headOffice.overwrittenTexts())
        overwritten.insert(wordSet(text));
    for (const auto& [record, fields] : server) {
        if (!record.starts_with("conflict ") || fields.at("kind") == "slettet")
            continue;
        const auto lost = fields.find("lost_value");
        const auto kept = fields.find("kept_value");
        if (fields.at("kind") == "flettet")
            checkMergeStood(fields, server.at(fields.at("entity") + ' ' + fields.at("record_id")), overwritten);
        const bool bothThere = lost != fields.end() && kept != fields.end();
        if (!bothThere || ledger.wasChosen(lost->second))
            continue;
        if (ledger.saw(kept->second, lost->second))
            throw Broken(kept->second + " is said to clash with " + lost->second + ", which its writer had seen");
        if (!ledger.wasChosen(kept->second) && ledger.saw(lost->second, kept->second))
            throw Broken(lost->second + " lost to " + kept->second + ", which its writer had seen");
    }
}

} // namespace tovholder::simulation
