// SPDX-License-Identifier: Apache-2.0
// What is pulled comes in pages: none is asked for twice, and none is lost.
#include "scripted.h"

#include "tests/unit/runner.h"

#include <QTest>

#include <algorithm>

using namespace tovholder;
using test::Device;
using test::foreignAgreement;
using test::ScriptedServer;

namespace {

/// A reply with one agreement, after which the area's cursor stands there.
ScriptedServer::Answer pageWith(const Id& id, std::uint64_t sequence, bool more)
{
    return [=](const v1::SyncRequest& request) {
        v1::SyncReply reply = ScriptedServer::emptyReply(request);
        wire::writeBlocks({ foreignAgreement(id, "Side " + std::to_string(sequence), test::startMs) }, *reply.mutable_pull());
        v1::SpaceCursor& cursor = *reply.add_cursors();
        cursor.set_space(test::area);
        cursor.set_sequence(sequence);
        reply.set_more(more);
        return reply;
    };
}

std::uint64_t sequenceOf(const v1::SyncRequest& request)
{
    for (const v1::SpaceCursor& cursor : request.cursors()) {
        if (cursor.space() == test::area)
            return cursor.sequence();
    }
    return UINT64_MAX;
}

} // namespace

class PagesTest : public QObject {
    Q_OBJECT

private slots:
    /// Whatever piece of work it dies before.
    void pulledInPages_cursorMovesWithTheLast()
    {
        constexpr std::uint64_t count = 45;
        int halves = 0;
        for (std::size_t works = 0; works < 20; ++works) {
            Device device;
            QVERIFY(device.signIn());
            std::vector<merge::RecordChange> changes;
            for (std::uint64_t i = 0; i < count; ++i)
                changes.push_back(foreignAgreement(device.store->makeId(), "Aftale " + std::to_string(i), test::startMs));
            device.server.answers.push_back([&](const v1::SyncRequest& request) {
                v1::SyncReply reply = ScriptedServer::emptyReply(request);
                wire::writeBlocks(changes, *reply.mutable_pull());
                v1::SpaceCursor& cursor = *reply.add_cursors();
                cursor.set_space(test::area);
                cursor.set_sequence(count);
                return reply;
            });
            test::MortalGate mortal(*device.store, works);
            client::SyncExchange exchange(mortal, device.server, device.server, device.clock, { .applyRecordsMax = 10 });
            try {
                QVERIFY(exchange.run());
            } catch (const test::Death&) {
            }
            const bool hasFirst = device.store->read("agreement", changes.front().id).ok();
            const bool hasLast = device.store->read("agreement", changes.back().id).ok();
            halves += hasFirst && !hasLast ? 1 : 0;
            const std::vector<store::Cursor> cursors = device.store->syncState().cursors().value();
            const auto cursor = std::ranges::find(cursors, test::area, &store::Cursor::space);
            QCOMPARE(cursor->sequence, hasLast ? count : std::uint64_t { 0 });
        }
        QCOMPARE(halves, 4);
    }

    void more_isAskedForAtOnce()
    {
        Device device;
        QVERIFY(device.signIn());
        device.server.answers.push_back([](const v1::SyncRequest& request) {
            v1::SyncReply reply = ScriptedServer::emptyReply(request);
            reply.set_more(true);
            return reply;
        });
        QVERIFY(device.exchange.run());
        QCOMPARE(device.server.requests.size(), std::size_t { 2 });
    }

    void moreToCome_isAskedForOnceFromWhereTheReplyEnds()
    {
        Device device;
        QVERIFY(device.signIn());
        const Id first = device.store->makeId();
        const Id last = device.store->makeId();
        device.server.answers = { pageWith(first, 5, true), pageWith(last, 9, false) };
        QVERIFY(device.exchange.run());
        QCOMPARE(device.server.requests.size(), std::size_t { 2 });
        QCOMPARE(sequenceOf(device.server.requests.back()), std::uint64_t { 5 });
        QCOMPARE(device.text(first), std::string("Side 5"));
        QCOMPARE(device.text(last), std::string("Side 9"));
    }

    void roleChangedWithTheReply_whatWasAskedAheadIsNotUsed()
    {
        Device device;
        QVERIFY(device.signIn());
        const auto withNewRole = [](const ScriptedServer::Answer& answer) {
            return [answer](const v1::SyncRequest& request) {
                auto reply = answer(request);
                for (v1::Grant& grant : *reply->mutable_grants())
                    grant.set_role("leder");
                return reply;
            };
        };
        device.server.answers = { withNewRole(pageWith(device.store->makeId(), 5, true)),
            withNewRole(pageWith(device.store->makeId(), 9, false)), withNewRole(pageWith(device.store->makeId(), 9, false)) };
        QVERIFY(device.exchange.run());
        QCOMPARE(device.server.requests.size(), std::size_t { 3 });
        QCOMPARE(sequenceOf(device.server.requests.back()), std::uint64_t { 0 });
    }
};

TOVHOLDER_TEST(PagesTest)
#include "tst_pages.moc"
