// SPDX-License-Identifier: Apache-2.0
#include "scripted.h"

#include "tests/unit/runner.h"

#include <QTest>

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

/// News that takes more than one reply.
class ExchangePagesTest : public QObject {
    Q_OBJECT

private slots:
    void pulledInPages_cursorMovesWithTheLast()
    {
        Device device;
        QVERIFY(device.signIn());
        constexpr int count = 450;
        std::vector<merge::RecordChange> changes;
        for (int i = 0; i < count; ++i)
            changes.push_back(foreignAgreement(device.store->makeId(), "Aftale " + std::to_string(i), test::startMs));
        device.server.answers.push_back([&](const v1::SyncRequest& request) {
            v1::SyncReply reply = ScriptedServer::emptyReply(request);
            wire::writeBlocks(changes, *reply.mutable_pull());
            v1::SpaceCursor& cursor = *reply.add_cursors();
            cursor.set_space(test::area);
            cursor.set_sequence(count);
            return reply;
        });
        std::int64_t received = 0;
        device.exchange.setProgressListener([&](const client::SyncProgress& progress) { received = progress.recordsReceived; });
        QVERIFY(device.exchange.run());
        QCOMPARE(received, std::int64_t { count });
        QCOMPARE(device.text(changes.back().id), "Aftale " + std::to_string(count - 1));
        const std::vector<store::Cursor> cursors = device.store->syncState().cursors().value();
        for (const store::Cursor& cursor : cursors) {
            if (cursor.space == test::area)
                QCOMPARE(cursor.sequence, std::uint64_t { count });
        }
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

TOVHOLDER_TEST(ExchangePagesTest)
#include "tst_exchangepages.moc"
