// SPDX-License-Identifier: Apache-2.0
#include "corruption.h"

#include "require.h"

#include "sync/server/digests.h"

namespace tovholder::simulation {
namespace {

    constexpr const char* spoiltText = "fordærvet";

} // namespace

bool spoil(SimDevice& device, Dice& dice, Trace& trace)
{
    const auto rows = device.rows("SELECT id FROM agreement WHERE text IS NOT NULL AND id NOT IN (SELECT id FROM outbox) ORDER BY id");
    if (rows.empty())
        return false;
    const Id id = dice.oneOf(rows).text("id");
    const bool removes = dice.chance(50);
    device.changeFile(removes ? "DELETE FROM agreement WHERE id = '" + id + "'"
                              : "UPDATE agreement SET text = '" + std::string(spoiltText) + "' WHERE id = '" + id + "'");
    trace.add("device " + std::to_string(device.number()) + (removes ? " loses " : " spoils ") + id);
    if (require(device.store().syncState().miscountedSpaces()).size() != 1)
        throw Broken("device " + std::to_string(device.number()) + " does not see that " + id + " was spoilt");
    return true;
}

bool spoil(HeadOffice& headOffice, Dice& dice, Trace& trace)
{
    const auto transaction = headOffice.storage().begin();
    std::vector<server::StoredRecord> agreements;
    for (const server::Space& space : transaction->records().spaces()) {
        transaction->records().eachAbove(space.id, 0, [&](const server::StoredRecord& record) {
            if (record.entity == "agreement" && record.field("text"))
                agreements.push_back(record);
            return true;
        });
    }
    if (agreements.empty())
        return false;
    server::StoredRecord& record = agreements[dice.below(agreements.size())];
    record.field("text")->value = std::string(spoiltText);
    transaction->records().putRecord(record);
    trace.add("the server spoils " + record.id);
    if (server::miscountedSpaces(*transaction) != std::vector<Id> { record.space })
        throw Broken("the server does not see that " + record.id + " was spoilt");
    server::countAnew(*transaction, record.space);
    transaction->commit();
    return true;
}

} // namespace tovholder::simulation
