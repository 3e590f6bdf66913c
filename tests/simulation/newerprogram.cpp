// SPDX-License-Identifier: Apache-2.0
#include "newerprogram.h"

#include "require.h"

#include "sync/wire/blocks.h"

namespace tovholder::simulation {
namespace {

    constexpr int numberInLedger = -1;

} // namespace

NewerProgram::NewerProgram(HeadOffice& headOffice, std::string login, Dice& dice, Ledger& ledger, Trace& trace)
    : m_headOffice(headOffice)
    , m_login(std::move(login))
    , m_dice(dice)
    , m_ledger(ledger)
    , m_trace(trace)
{
}

void NewerProgram::signIn()
{
    v1::SignInRequest request;
    request.set_user(m_login);
    request.set_password(password);
    request.set_device_name("Ny enhed");
    request.set_protocol(wire::protocolVersion);
    m_session = require(m_headOffice.service(0).signIn(request));
}

merge::RecordChange NewerProgram::next()
{
    std::vector<merge::RecordChange> places;
    const auto transaction = m_headOffice.storage().begin();
    for (const server::Space& space : transaction->records().spaces()) {
        if (space.kind == server::SpaceKind::Area)
            places.push_back({ space.id, "hologram", derivedId("hologram", std::to_string(m_counter), space.id), { { "depth", {}, {}, {} } } });
        transaction->records().eachAbove(space.id, 0, [&](const server::StoredRecord& record) {
            if (record.entity == "agreement")
                places.push_back({ space.id, record.entity, record.id, { { "glow", {}, {}, {} } } });
            return true;
        });
    }
    merge::RecordChange change = m_dice.oneOf(places);
    const auto record = transaction->records().record(change.entity, change.id);
    merge::FieldChange& field = change.fields.front();
    field.version = { merge::hybridTimeAt(m_headOffice.clock.nowMs()) + m_counter, m_session.device() };
    const server::StoredField* stood = record ? record->field(field.field) : nullptr;
    if (stood)
        field.base = stood->version;
    const std::string word = "nyt" + std::to_string(m_counter);
    field.value = word;
    m_ledger.typed(word, word, change.id, field.field, numberInLedger, stood ? std::get<std::string>(stood->value) : std::string());
    return change;
}

void NewerProgram::write()
{
    ++m_counter;
    signIn(); // its token may have run out
    const merge::RecordChange change = next();
    v1::SyncRequest request;
    request.set_protocol(wire::protocolVersion);
    request.set_counter(m_counter);
    request.set_epoch(m_session.epoch());
    wire::writeBlocks({ change }, *request.mutable_push());
    const v1::SyncReply reply = require(m_headOffice.service(0).sync(m_session.token(), request));
    if (reply.acknowledgement().accepted() != 1)
        throw Broken("what only a newer program knows was not accepted");
    m_trace.add("a newer program writes " + change.entity + ' ' + change.id);
}

} // namespace tovholder::simulation
