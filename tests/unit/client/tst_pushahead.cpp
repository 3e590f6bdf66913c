// SPDX-License-Identifier: Apache-2.0
#include "scripted.h"

#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder;
using test::Device;
using test::ScriptedServer;

/// The push that is ready goes off while the store takes the reply to the last one.
class PushAheadTest : public QObject {
    Q_OBJECT

private slots:
    void pushThatWasReady_isSentWhileTheStoreTakesTheReply()
    {
        Device device;
        QVERIFY(device.signIn());
        client::SyncExchange exchange(device.gate, device.server, device.server, device.clock, { .pushRecordsMax = 1 });
        QVERIFY(exchange.run()); // says who we are
        const Id first = device.write("Først");
        device.write("Dernæst");
        device.write("Sidst");
        device.server.requests.clear();
        device.server.answers.push_back(&ScriptedServer::acceptingReply);
        device.server.answers.push_back([&](const v1::SyncRequest& request) {
            device.write("Først, rettet", first);
            return ScriptedServer::acceptingReply(request);
        });
        QVERIFY(exchange.run());
        QCOMPARE(device.waiting().records, 0);
        QCOMPARE(device.server.requests.size(), std::size_t { 4 });
        std::uint64_t counter = 0;
        for (const v1::SyncRequest& request : device.server.requests) {
            QCOMPARE(request.push_size(), 1);
            QCOMPARE(request.push(0).ids_size(), 1);
            QVERIFY(request.counter() > counter);
            counter = request.counter();
        }
        QCOMPARE(device.server.requests.back().push(0).ids(0), first);
    }

    void pushThatWasReadyAndIsLost_goesAgain()
    {
        Device device;
        QVERIFY(device.signIn());
        client::SyncExchange exchange(device.gate, device.server, device.server, device.clock, { .pushRecordsMax = 1 });
        QVERIFY(exchange.run());
        for (const char* text : { "Først", "Dernæst", "Sidst" })
            device.write(text);
        device.server.answers.push_back(&ScriptedServer::acceptingReply);
        device.server.answers.push_back([](const v1::SyncRequest&) { return Result<v1::SyncReply>(ErrorCode::ServerUnreachable); });
        QCOMPARE(test::codeOf(exchange.run()), ErrorCode::ServerUnreachable);
        QCOMPARE(device.waiting().records, 2);
        QVERIFY(exchange.run());
        QCOMPARE(device.waiting().records, 0);
    }
};

TOVHOLDER_TEST(PushAheadTest)
#include "tst_pushahead.moc"
