// SPDX-License-Identifier: Apache-2.0
#include "serverfixture.h"

#include "tests/unit/runner.h"

using namespace tovholder;
using namespace tovholder::server;

namespace {


/// An exchange with nothing to tell.
v1::SyncRequest idle()
{
    v1::SyncRequest request;
    request.set_protocol(wire::protocolVersion);
    return request;
}

} // namespace

class TestTokens : public QObject {
    Q_OBJECT

private slots:
    void oldToken_isReplacedWithinAnExchange()
    {
        TestOffice office;
        const std::string first = office.signIn("chef").token();
        QVERIFY(office.service.sync(first, idle())->token().empty());
        office.clock.advance(Accounts::rotatedAfterDays * dayMs);
        const std::string second = office.service.sync(first, idle())->token();
        QCOMPARE(second.size(), first.size());
        QVERIFY(second != first);
        QVERIFY(office.service.sync(first, idle()).ok()); // the new one may not have come home
        QVERIFY(office.service.sync(second, idle())->token().empty());
        office.clock.advance(Accounts::rotatedAfterDays * dayMs);
        QVERIFY(!office.service.sync(second, idle())->token().empty());
    }

    void lostReply_locksNobodyOut()
    {
        TestOffice office;
        const std::string first = office.signIn("chef").token();
        office.clock.advance(Accounts::rotatedAfterDays * dayMs);
        const std::string lost = office.service.sync(first, idle())->token();
        QVERIFY(office.service.sync(first, idle())->token().empty()); // the reply may only be late
        office.clock.advance(hourMs);
        const std::string second = office.service.sync(first, idle())->token();
        QVERIFY(!second.empty());
        QCOMPARE(office.service.sync(lost, idle()).error().code, ErrorCode::NotSignedIn);
        QVERIFY(office.service.sync(second, idle()).ok());
    }

    void requestOnItsWay_isTakenWithTheOldToken()
    {
        TestOffice office;
        const auto [first, second] = rotated(office);
        office.clock.advance(Accounts::onTheWayMs);
        QVERIFY(office.service.sync(first, idle()).ok());
        QVERIFY(office.service.sync(first, idle())->token().empty()); // it gets no other
        QVERIFY(office.service.sync(second, idle()).ok());
    }

    void replacedTokenUsedAgain_endsTheSignIn()
    {
        TestOffice office;
        const auto [first, second] = rotated(office);
        const std::string other = office.signIn("chef").token();
        office.clock.advance(Accounts::onTheWayMs + 1);
        QCOMPARE(office.service.sync(first, idle()).error().code, ErrorCode::TokenReused);
        QCOMPARE(office.service.sync(second, idle()).error().code, ErrorCode::TokenReused);
        QCOMPARE(office.service.sync(first, idle()).error().code, ErrorCode::TokenReused);
        QVERIFY(office.service.sync(other, idle()).ok()); // of another device
        QCOMPARE(timesNoted(office), 1);
    }

    void replacedTokenAtTheDoor_endsTheSignIn()
    {
        TestOffice office;
        const auto [first, second] = rotated(office);
        office.clock.advance(Accounts::onTheWayMs + 1);
        QCOMPARE(office.service.admitToWork(first, "10.0.0.1").error().code, ErrorCode::TokenReused);
        QCOMPARE(office.service.sync(second, idle()).error().code, ErrorCode::TokenReused);
        QCOMPARE(timesNoted(office), 1);
    }

    void whoOnlyWaitsForNews_isRefusedWithoutEndingTheSignIn()
    {
        TestOffice office;
        const auto [first, second] = rotated(office);
        office.clock.advance(Accounts::onTheWayMs + 1);
        v1::NewsRequest question;
        question.set_protocol(wire::protocolVersion);
        QCOMPARE(office.service.admit(first).error().code, ErrorCode::TokenReused);
        QCOMPARE(office.service.lookForNews(first, question).error().code, ErrorCode::TokenReused);
        QVERIFY(office.service.sync(second, idle()).ok());
    }

    void newPassword_endsWhatWasOfferedToo()
    {
        TestOffice office;
        const std::string first = office.signIn("chef").token();
        office.clock.advance(Accounts::rotatedAfterDays * dayMs);
        const std::string offered = office.service.sync(first, idle())->token();
        QVERIFY(office.administration.setPassword("chef", "et-nyt-kodeord").ok());
        QCOMPARE(office.service.sync(offered, idle()).error().code, ErrorCode::TokenExpired);
        QCOMPARE(office.service.sync(first, idle()).error().code, ErrorCode::TokenExpired);
    }

    void signOut_forgetsWhatWasOfferedToo()
    {
        TestOffice office;
        const std::string first = office.signIn("chef").token();
        office.clock.advance(Accounts::rotatedAfterDays * dayMs);
        const std::string offered = office.service.sync(first, idle())->token();
        QVERIFY(office.service.signOut(first).ok());
        QCOMPARE(office.service.sync(offered, idle()).error().code, ErrorCode::NotSignedIn);
    }

    void tokensOutOfUse_areForgottenAfterTheirTime()
    {
        TestOffice office;
        std::string token = office.signIn("chef").token();
        for (int week = 0; week < 60; ++week) {
            office.clock.advance(Accounts::rotatedAfterDays * dayMs);
            token = office.service.sync(token, idle())->token();
            QVERIFY(office.service.sync(token, idle()).ok());
        }
        QVERIFY(office.storage->begin()->accounts().tokens().size() < 20);
    }

private:
    /// The token that was replaced, and the one that was used since.
    static std::pair<std::string, std::string> rotated(TestOffice& office)
    {
        const std::string first = office.signIn("chef").token();
        office.clock.advance(Accounts::rotatedAfterDays * dayMs);
        const std::string second = office.service.sync(first, idle())->token();
        if (!office.service.sync(second, idle()))
            qFatal("the token that was offered lets nobody in");
        return { first, second };
    }

    static int timesNoted(TestOffice& office)
    {
        int times = 0;
        for (const Access& access : office.storage->begin()->accounts().accesses(0, office.clock.nowMs() + 1))
            times += access.what == "token reused" ? 1 : 0;
        return times;
    }
};

TOVHOLDER_TEST(TestTokens)
#include "tst_tokens.moc"
