// SPDX-License-Identifier: Apache-2.0
#include "serverfixture.h"

#include "sync/server/secrets.h"
#include "sync/server/storage/postgresconnection.h"
#include "tests/unit/runner.h"

#include <functional>
#include <thread>

using namespace tovholder;
using namespace tovholder::server;

namespace {

constexpr std::int64_t hoursMs = 60 * 60'000; // a request this much later writes down that the device was here

template<typename T>
ErrorCode codeOf(const Result<T>& result)
{
    return result ? ErrorCode::None : result.error().code;
}

/// Lets `request` begin while `change` is made and not committed yet; returns once both are done.
void whileChanging(TestOffice& office, const std::function<void(Transaction&)>& change, const std::function<void()>& request)
{
    const auto changing = office.storage->begin();
    change(*changing);
    (void)changing->accounts().devices(); // an answer is there: so is the change
    std::atomic<bool> done = false;
    std::thread other([&] {
        request();
        done = true;
    });
    PostgresConnection looker(tests::PostgresCluster::shared().url());
    const bool met = QTest::qWaitFor([&] {
        return done || looker.query("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'").rows().next();
    });
    changing->commit();
    other.join();
    QVERIFY(met);
}

} // namespace

/// What a request and a command do to the same account at the same time, in two processes on one PostgreSQL.
class TestSessions : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_storage = qgetenv("TOVHOLDER_TEST_STORAGE");
        qputenv("TOVHOLDER_TEST_STORAGE", "postgresql");
    }
    void cleanupTestCase() { qputenv("TOVHOLDER_TEST_STORAGE", m_storage); }

    void revocationBesideARequest_stands()
    {
        TestOffice office;
        const TestDevice anne = office.deviceOf("anne", "medlem");
        office.clock.advance(2 * hoursMs);
        const auto revoke = [&](Transaction& transaction) {
            AccountStorage& accounts = transaction.accounts();
            Device device = *accounts.device(anne.number());
            device.revoked = true;
            accounts.putDevice(device);
        };
        whileChanging(office, revoke, [&] { (void)office.service.admit(anne.account().token()); });
        QCOMPARE(codeOf(office.service.admit(anne.account().token())), ErrorCode::DeviceRevoked);
    }

    void signOutBesideARequest_stands()
    {
        TestOffice office;
        const TestDevice anne = office.deviceOf("anne", "medlem");
        const std::string& token = anne.account().token();
        office.clock.advance(2 * hoursMs);
        const auto signOut = [&](Transaction& transaction) { transaction.accounts().removeToken(fingerprint(token)); };
        whileChanging(office, signOut, [&] { (void)office.service.admit(token); });
        QCOMPARE(codeOf(office.service.admit(token)), ErrorCode::NotSignedIn);
    }

    void newPasswordBesideARequest_endsItsSession()
    {
        TestOffice office;
        const TestDevice anne = office.deviceOf("anne", "medlem");
        const std::string& token = anne.account().token();
        office.clock.advance(2 * hoursMs);
        whileChanging(office, newPasswordOf("anne"), [&] { (void)office.service.admit(token); });
        QCOMPARE(codeOf(office.service.admit(token)), ErrorCode::TokenExpired);
    }

    void newPasswordBesideASignIn_lastsLonger()
    {
        TestOffice office;
        (void)office.deviceOf("anne", "medlem");
        v1::SignInRequest request;
        request.set_user("anne");
        request.set_password(testPassword);
        request.set_protocol(wire::protocolVersion);
        Result<v1::SignInReply> reply = ErrorCode::None;
        whileChanging(office, newPasswordOf("anne"), [&] { reply = office.service.signIn(request); });
        QCOMPARE(codeOf(reply), ErrorCode::WrongPassword);
    }

    void newPasswordBesideARenewal_lastsLonger()
    {
        TestOffice office;
        const TestDevice anne = office.deviceOf("anne", "medlem");
        Result<v1::SignInReply> reply = ErrorCode::None;
        whileChanging(office, newPasswordOf("anne"), [&] { reply = office.service.renew(anne.account().token()); });
        QCOMPARE(codeOf(reply), ErrorCode::TokenExpired);
    }

    void epochThatAnotherProcessSet_isSeen()
    {
        TestOffice office;
        const std::uint64_t epoch = office.storage->begin()->epoch() ^ 1;
        const auto other = *openStorage(office.place, office.random, false);
        const auto transaction = other->begin();
        transaction->setEpoch(epoch);
        transaction->commit();
        QCOMPARE(office.storage->begin()->epoch(), epoch);
    }

    void healthBesideANewEpoch_keepsIt()
    {
        TestOffice office;
        const std::uint64_t epoch = office.storage->begin()->epoch() ^ 1;
        Result<void> health;
        whileChanging(office, [&](Transaction& transaction) { transaction.setEpoch(epoch); }, [&] { health = office.service.health(); });
        QVERIFY(health.ok());
        QCOMPARE(office.storage->begin()->epoch(), epoch);
    }

private:
    /// As a command sets one.
    static std::function<void(Transaction&)> newPasswordOf(const std::string& login)
    {
        return [login](Transaction& transaction) {
            AccountStorage& accounts = transaction.accounts();
            User user = *accounts.userNamed(login);
            user.passwordHash = passwordHash("et-helt-andet", PasswordCost::least());
            accounts.putUser(user);
            accounts.expireTokensOf(user.id);
        };
    }

    QByteArray m_storage;
};

TOVHOLDER_TEST(TestSessions)
#include "tst_sessions.moc"
