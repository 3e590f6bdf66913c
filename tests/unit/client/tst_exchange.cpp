// SPDX-License-Identifier: Apache-2.0
#include "scripted.h"

#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder;
using test::codeOf;
using test::Device;
using test::foreignAgreement;
using test::ScriptedServer;

namespace {

std::vector<merge::RecordChange> pushed(const v1::SyncRequest& request) { return wire::readBlocks(request.push()).value(); }

ScriptedServer::Answer failing(ErrorCode code)
{
    return [code](const v1::SyncRequest&) { return Result<v1::SyncReply>(code); };
}

/// The area is gone, or the role in it is a lesser one, and what was pushed to it is refused.
v1::SyncReply refusedWithTheGrant(const v1::SyncRequest& request, const std::string& role)
{
    v1::SyncReply reply = ScriptedServer::emptyReply(request);
    if (role.empty())
        reply.mutable_grants()->RemoveLast();
    else
        reply.mutable_grants()->rbegin()->set_role(role);
    for (const v1::RecordBlock& block : request.push()) {
        for (const std::string& id : block.ids()) {
            v1::Rejection& rejection = *reply.mutable_acknowledgement()->add_rejections();
            rejection.set_space(block.space());
            rejection.set_entity(block.entity());
            rejection.set_id(id);
            rejection.set_code("NotPermitted");
        }
    }
    return reply;
}

} // namespace

class ExchangeTest : public QObject {
    Q_OBJECT

private slots:
    void signedIn_accountGrantsAndEpochAreKept()
    {
        Device device;
        QVERIFY(device.signIn());
        const auto account = device.store->syncState().account().value();
        QCOMPARE(account.token, std::string("token"));
        QCOMPARE(account.device, std::uint64_t { 1 });
        QCOMPARE(device.store->syncState().grants().value().size(), std::size_t { 2 });
        QCOMPARE(device.store->syncState().epoch().value(), test::epoch);
    }

    void signInToAnotherOrganisation_isRefusedAndChangesNothing()
    {
        Device device;
        QVERIFY(device.signIn());
        const Id id = device.write("Vi mødes igen");
        device.server.signInAnswer->set_organisation("00000000-0000-7000-8000-000000000002");
        QCOMPARE(codeOf(device.signIn()), ErrorCode::OrganisationForeign);
        QCOMPARE(device.server.signOuts, 1);
        QCOMPARE(device.waiting().records, 1);
        QCOMPARE(device.text(id), std::string("Vi mødes igen"));
    }

    void notSignedIn_nothingIsSent()
    {
        Device device;
        device.write("Cykelskuret ryddes");
        QCOMPARE(codeOf(device.exchange.run()), ErrorCode::NotSignedIn);
        QVERIFY(device.server.requests.empty());
        QCOMPARE(device.waiting().records, 1);
    }

    void accepted_leavesTheOutbox()
    {
        Device device;
        QVERIFY(device.signIn());
        const Id id = device.write("Cykelskuret ryddes");
        QVERIFY(device.exchange.run());
        QCOMPARE(device.waiting().records, 0);
        QCOMPARE(pushed(device.server.requests.front()).front().id, id);
    }

    void idle_asksOnce()
    {
        Device device;
        QVERIFY(device.signIn());
        QVERIFY(device.exchange.run());
        QCOMPARE(device.server.requests.size(), std::size_t { 1 });
    }

    void lostReply_sendsTheSameRecordsAgainWithARaisedCounter()
    {
        Device device;
        QVERIFY(device.signIn());
        device.write("Cykelskuret ryddes");
        device.server.answers.push_back(failing(ErrorCode::TimedOut));
        QCOMPARE(codeOf(device.exchange.run()), ErrorCode::TimedOut);
        QCOMPARE(device.waiting().records, 1);
        QVERIFY(device.exchange.run());
        const auto& requests = device.server.requests;
        QCOMPARE(requests[1].push(0).SerializeAsString(), requests[0].push(0).SerializeAsString());
        QVERIFY(requests[1].counter() > requests[0].counter());
        QCOMPARE(device.waiting().records, 0);
    }

    void editedAfterALostReply_sendsTheNewTextOnly()
    {
        Device device;
        QVERIFY(device.signIn());
        const Id id = device.write("Først");
        device.server.answers.push_back(failing(ErrorCode::TimedOut));
        (void)device.exchange.run();
        device.write("Siden", id);
        QVERIFY(device.exchange.run());
        QCOMPARE(device.waiting().records, 0);
        const std::vector<merge::RecordChange> changes = pushed(device.server.requests.back());
        for (const merge::FieldChange& field : changes.front().fields) {
            if (field.field == "text")
                QCOMPARE(std::get<std::string>(field.value), std::string("Siden"));
        }
    }

    void editedWhileTheRequestIsUnderWay_isSentInTheSameRun()
    {
        Device device;
        QVERIFY(device.signIn());
        const Id id = device.write("Først");
        device.server.answers.push_back([&](const v1::SyncRequest& request) {
            device.write("Siden", id);
            return ScriptedServer::acceptingReply(request);
        });
        QVERIFY(device.exchange.run());
        QCOMPARE(device.server.requests.size(), std::size_t { 2 });
        QCOMPARE(device.waiting().records, 0);
        QCOMPARE(device.text(id), std::string("Siden"));
    }

    void rejected_isParkedAndTheQueueGoesOn()
    {
        Device device;
        QVERIFY(device.signIn());
        const Id bad = device.write("Afvises");
        device.write("Godtages");
        device.server.answers.push_back([&](const v1::SyncRequest& request) {
            v1::SyncReply reply = ScriptedServer::emptyReply(request);
            v1::Acknowledgement& acknowledgement = *reply.mutable_acknowledgement();
            acknowledgement.set_accepted(1);
            v1::Rejection& rejection = *acknowledgement.add_rejections();
            rejection.set_entity("agreement");
            rejection.set_id(bad);
            rejection.set_field("text");
            rejection.set_code("CprNumber");
            return reply;
        });
        QVERIFY(device.exchange.run());
        const auto rejected = device.store->syncState().rejected().value();
        QCOMPARE(rejected.size(), std::size_t { 1 });
        QCOMPARE(rejected.front().id, bad);
        QCOMPARE(device.waiting().records, 0);
        QCOMPARE(device.text(bad), std::string("Afvises"));
    }

    void pushThatIsNotAcknowledged_isAFaultAndStays()
    {
        Device device;
        QVERIFY(device.signIn());
        device.write("Cykelskuret ryddes");
        device.server.answers.push_back([](const v1::SyncRequest& request) {
            return Result<v1::SyncReply>(ScriptedServer::emptyReply(request));
        });
        QCOMPARE(codeOf(device.exchange.run()), ErrorCode::MessageMalformed);
        QCOMPARE(device.waiting().records, 1);
    }

    void identityReused_takesANewOneAndKeepsTheOutbox()
    {
        Device device;
        QVERIFY(device.signIn());
        device.write("Cykelskuret ryddes");
        device.server.answers.push_back(failing(ErrorCode::IdentityReused));
        QVERIFY(device.exchange.run());
        QCOMPARE(device.server.tokens.back(), std::string("renewed"));
        QCOMPARE(device.store->syncState().account().value().device, std::uint64_t { 2 });
        QCOMPARE(device.waiting().records, 0);
        QVERIFY(device.server.requests.back().cursors(0).own_rows());
    }

    void identityReusedForEver_endsTheRun()
    {
        Device device;
        QVERIFY(device.signIn());
        for (int answer = 0; answer < 10; ++answer)
            device.server.answers.push_back(failing(ErrorCode::IdentityReused));
        QCOMPARE(codeOf(device.exchange.run()), ErrorCode::IdentityReused);
    }

    void otherEpoch_offersEverythingAgain()
    {
        Device device;
        QVERIFY(device.signIn());
        const Id id = device.write("Cykelskuret ryddes");
        QVERIFY(device.exchange.run());
        const auto ofNewEpoch = [](v1::SyncReply reply) {
            reply.set_epoch(test::epoch + 1);
            return Result<v1::SyncReply>(reply);
        };
        device.server.answers.push_back([=](const v1::SyncRequest& request) { return ofNewEpoch(ScriptedServer::emptyReply(request)); });
        device.server.answers.push_back([=](const v1::SyncRequest& request) { return ofNewEpoch(ScriptedServer::acceptingReply(request)); });
        QVERIFY(device.exchange.run());
        const v1::SyncRequest& last = device.server.requests.back();
        QVERIFY(last.reoffer());
        QCOMPARE(last.epoch(), test::epoch + 1);
        QCOMPARE(pushed(last).front().id, id);
        QCOMPARE(device.waiting().records, 0);
    }

    void tokenExpired_signsOutAndKeepsEverything()
    {
        Device device;
        QVERIFY(device.signIn());
        const Id id = device.write("Cykelskuret ryddes");
        device.server.answers.push_back(failing(ErrorCode::TokenExpired));
        QCOMPARE(codeOf(device.exchange.run()), ErrorCode::TokenExpired);
        QCOMPARE(codeOf(device.exchange.run()), ErrorCode::NotSignedIn);
        QCOMPARE(device.text(id), std::string("Cykelskuret ryddes"));
        QCOMPARE(device.waiting().records, 1);
        QVERIFY(device.signIn());
        QVERIFY(device.exchange.run());
        QCOMPARE(device.waiting().records, 0);
    }

    void newToken_isKeptAndUsedFromTheNextRequestOn()
    {
        Device device;
        QVERIFY(device.signIn());
        device.server.answers.emplace_back([&](const v1::SyncRequest& request) -> Result<v1::SyncReply> {
            v1::SyncReply reply = device.server.emptyReply(request);
            reply.set_token("den næste");
            return reply;
        });
        QVERIFY(device.exchange.run());
        const store::Account account = *device.store->syncState().account();
        QCOMPARE(account.token, std::string("den næste"));
    }

    void tokenReused_signsOutAndKeepsEverything()
    {
        Device device;
        QVERIFY(device.signIn());
        const Id id = device.write("Cykelskuret ryddes");
        device.server.answers.push_back(failing(ErrorCode::TokenReused));
        QCOMPARE(codeOf(device.exchange.run()), ErrorCode::TokenReused);
        QCOMPARE(codeOf(device.exchange.run()), ErrorCode::NotSignedIn);
        QCOMPARE(device.text(id), std::string("Cykelskuret ryddes"));
        QCOMPARE(device.waiting().records, 1);
    }

    void deviceRevoked_holdsNothingAfterwards()
    {
        Device device;
        QVERIFY(device.signIn());
        const Id id = device.write("Cykelskuret ryddes");
        device.server.answers.push_back(failing(ErrorCode::DeviceRevoked));
        QCOMPARE(codeOf(device.exchange.run()), ErrorCode::DeviceRevoked);
        QCOMPARE(codeOf(device.exchange.run()), ErrorCode::NotSignedIn);
        QVERIFY(!device.store->read("agreement", id));
        QCOMPARE(device.waiting().records, 0);
    }

    void sameReplyTwice_changesNothingTheSecondTime()
    {
        Device device;
        QVERIFY(device.signIn());
        const Id id = device.store->makeId();
        const auto answer = [&](const v1::SyncRequest& request) {
            v1::SyncReply reply = ScriptedServer::emptyReply(request);
            wire::writeBlocks({ foreignAgreement(id, "Fælles spisning", test::startMs) }, *reply.mutable_pull());
            return reply;
        };
        device.server.answers = { answer, answer };
        QVERIFY(device.exchange.run());
        QVERIFY(device.exchange.run());
        QCOMPARE(device.text(id), std::string("Fælles spisning"));
        QCOMPARE(device.waiting().records, 0);
    }

    void correction_bringsTheWinnerOfALostEdit()
    {
        Device device;
        QVERIFY(device.signIn());
        const Id id = device.write("Min");
        device.server.answers.push_back([&](const v1::SyncRequest& request) {
            v1::SyncReply reply = ScriptedServer::acceptingReply(request);
            wire::writeBlocks({ foreignAgreement(id, "Deres", test::startMs + 60'000) }, *reply.mutable_corrections());
            return reply;
        });
        QVERIFY(device.exchange.run());
        QCOMPARE(device.text(id), std::string("Deres"));
    }

    void grantTakenAway_purgesTheSpace()
    {
        Device device;
        QVERIFY(device.signIn());
        const Id id = device.write("Cykelskuret ryddes");
        QVERIFY(device.exchange.run());
        device.server.answers.push_back([](const v1::SyncRequest& request) {
            v1::SyncReply reply = ScriptedServer::emptyReply(request);
            reply.mutable_grants()->RemoveLast();
            return reply;
        });
        QVERIFY(device.exchange.run());
        QVERIFY(!device.store->read("agreement", id));
    }

    void grantBackAfterAProgramThatDied_leavesNothingRefused_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addRow("taken away") << QString();
        QTest::addRow("a lesser role") << QStringLiteral("registrant");
    }

    /// Whatever piece of work it dies before: the reply that refused the edit changed the grant, and the next gives it again.
    void grantBackAfterAProgramThatDied_leavesNothingRefused()
    {
        QFETCH(const QString, role);
        std::size_t works = 0;
        for (bool lived = false; !lived; ++works) {
            Device device;
            QVERIFY(device.signIn());
            QVERIFY(device.exchange.run());
            device.write("Cykelskuret ryddes");
            device.server.answers.emplace_back(&ScriptedServer::emptyReply); // the first request brings nothing
            device.server.answers.push_back([&](const v1::SyncRequest& request) {
                return Result<v1::SyncReply>(refusedWithTheGrant(request, role.toStdString()));
            });
            test::MortalGate mortal(*device.store, works);
            client::SyncExchange dying(mortal, device.server, device.server, device.clock);
            try {
                (void)dying.run();
                lived = true;
            } catch (const test::Death&) {
            }
            device.server.answers.clear();
            QVERIFY(device.exchange.run());
            QCOMPARE(device.waiting().rejected, 0);
            QCOMPARE(device.waiting().records, 0);
        }
        QVERIFY(works > 10);
    }

    void clockWrongByAYear_isCorrectedByTheServers()
    {
        Device device;
        constexpr std::int64_t yearMs = 365LL * 24 * 3600 * 1000;
        device.clock.advance(yearMs);
        QVERIFY(device.signIn());
        QCOMPARE(device.store->nowMs(), test::startMs);
    }

    void cancelled_endsBeforeTheNextRequest()
    {
        Device device;
        QVERIFY(device.signIn());
        device.server.answers.push_back([&](const v1::SyncRequest& request) {
            device.exchange.cancel();
            v1::SyncReply reply = ScriptedServer::emptyReply(request);
            reply.set_more(true);
            return reply;
        });
        QCOMPARE(codeOf(device.exchange.run()), ErrorCode::Cancelled);
        QCOMPARE(device.server.requests.size(), std::size_t { 1 });
    }
};

TOVHOLDER_TEST(ExchangeTest)
#include "tst_exchange.moc"
