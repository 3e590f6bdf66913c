// SPDX-License-Identifier: Apache-2.0
#include "serverfixture.h"

#include "tests/unit/runner.h"

#include <QFile>

#include <SQLiteCpp/Database.h>

using namespace tovholder;
using namespace tovholder::server;

namespace {

v1::SignInRequest attempt(const std::string& user, const std::string& password)
{
    v1::SignInRequest request;
    request.set_user(user);
    request.set_password(password);
    request.set_protocol(wire::protocolVersion);
    return request;
}


} // namespace

class TestAccounts : public QObject {
    Q_OBJECT

private slots:
    void signIn_givesATokenOfWhichTheStoreKeepsNoTrace()
    {
        TestOffice office(sqliteFile);
        const auto reply = office.signIn("CHEF"); // names do not mind case
        QCOMPARE(reply.token().size(), std::size_t { 43 }); // 256 bits in base64
        QVERIFY(reply.device() != 0 && reply.device() >> 63 == 0);
        QCOMPARE(reply.organisation(), office.organisation);
        QCOMPARE(reply.user_name(), std::string("Frk. chef"));
        for (const char* suffix : { "", "-wal" }) {
            QFile file(QString::fromStdString(office.place) + QString::fromLatin1(suffix));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains(reply.token().c_str()));
            QVERIFY(!bytes.contains(testPassword));
        }
    }

    void deviceNameThatIsCut_staysText()
    {
        TestOffice office;
        v1::SignInRequest request = attempt("chef", testPassword);
        request.set_device_name(std::string(199, 'x') + "æ"); // the limit of 200 bytes falls within a letter
        QVERIFY(office.service.signIn(request).ok());
        request.set_device_name(std::string("tablet\0nr. 2", 12));
        QVERIFY(office.service.signIn(request).ok());
        request.set_user(std::string("chef\0", 5));
        QCOMPARE(office.service.signIn(request).error().code, ErrorCode::WrongPassword);
    }

    void wrongPasswordAndUnknownName_areToldAlike()
    {
        TestOffice office;
        QCOMPARE(office.service.signIn(attempt("chef", "gættet")).error().code, ErrorCode::WrongPassword);
        QCOMPARE(office.service.signIn(attempt("ingen", "gættet")).error().code, ErrorCode::WrongPassword);
    }

    void guessing_isSlowedDownPerAccount()
    {
        TestOffice office;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(office.service.signIn(attempt("chef", "gættet"), "10.0.0." + std::to_string(i)).error().code,
                ErrorCode::WrongPassword);
        QCOMPARE(office.service.signIn(attempt("chef", testPassword), "10.0.0.9").error().code, ErrorCode::TooManyAttempts);
        const auto waitSeconds = office.service.accounts().waitSeconds("chef", "10.0.0.9");
        QVERIFY(waitSeconds > 0 && waitSeconds <= 30);
        office.clock.advance(waitSeconds * 1000);
        QVERIFY(office.service.signIn(attempt("chef", testPassword), "10.0.0.9").ok());
        QCOMPARE(office.service.accounts().waitSeconds("chef", "10.0.0.9"), 0U);
    }

    void guessing_isSlowedDownPerAddress()
    {
        TestOffice office;
        for (int i = 0; i < 30; ++i)
            (void)office.service.signIn(attempt("navn" + std::to_string(i), "gættet"), "10.0.0.1");
        QCOMPARE(office.service.signIn(attempt("chef", testPassword), "10.0.0.1").error().code, ErrorCode::TooManyAttempts);
        QVERIFY(office.service.signIn(attempt("chef", testPassword), "10.0.0.2").ok());
    }

    void eachFurtherFailure_doublesTheWait()
    {
        ManualClock clock(1'000'000);
        AttemptLimiter limiter(clock, 2);
        std::uint32_t last = 0;
        limiter.note("x");
        for (int i = 0; i < 4; ++i) {
            limiter.note("x");
            QVERIFY(limiter.waitSeconds("x") > last);
            last = limiter.waitSeconds("x");
        }
        for (int i = 0; i < 50; ++i)
            limiter.note("x");
        QCOMPARE(limiter.waitSeconds("x"), 15U * 60);
        clock.advance(61 * 60'000);
        limiter.note("x");
        QCOMPARE(limiter.waitSeconds("x"), 0U);
    }

    void token_livesNinetyDaysFromItsLastUse()
    {
        TestOffice office;
        TestDevice chef(office, "chef");
        office.clock.advance(80 * dayMs);
        QVERIFY(chef.send(chef.request({}, 0)).ok());
        office.clock.advance(80 * dayMs);
        QVERIFY(chef.send(chef.request({}, 0)).ok());
        office.clock.advance(91 * dayMs);
        QCOMPARE(chef.send(chef.request({}, 0)).error().code, ErrorCode::TokenExpired);
    }

    void unknownToken_isNotSignedIn()
    {
        TestOffice office;
        QCOMPARE(office.service.sync("opfundet", v1::SyncRequest()).error().code, ErrorCode::ProtocolTooOld);
        v1::SyncRequest request;
        request.set_protocol(1);
        QCOMPARE(office.service.sync("opfundet", request).error().code, ErrorCode::NotSignedIn);
        QCOMPARE(office.service.sync("", request).error().code, ErrorCode::NotSignedIn);
    }

    void signOut_endsThatSessionOnly()
    {
        TestOffice office;
        TestDevice tablet(office, "chef");
        TestDevice phone(office, "chef");
        QVERIFY(office.service.signOut(tablet.account().token()).ok());
        QCOMPARE(tablet.send(tablet.request({}, 0)).error().code, ErrorCode::NotSignedIn);
        QVERIFY(phone.send(phone.request({}, 0)).ok());
    }

    void revokedDevice_isTold()
    {
        TestOffice office;
        TestDevice chef(office, "chef");
        QVERIFY(office.administration.revokeDevice(chef.number()).ok());
        QCOMPARE(chef.send(chef.request({}, 0)).error().code, ErrorCode::DeviceRevoked);
        QCOMPARE(office.administration.revokeDevice(1).error().code, ErrorCode::NotFound);
    }

    void disabledUser_isOutUntilANewPassword()
    {
        TestOffice office;
        TestDevice chef(office, "chef");
        QVERIFY(office.administration.disableUser("chef").ok());
        QCOMPARE(chef.send(chef.request({}, 0)).error().code, ErrorCode::AccountDisabled);
        QCOMPARE(office.service.signIn(attempt("chef", testPassword)).error().code, ErrorCode::AccountDisabled);
        QVERIFY(office.administration.setPassword("chef", "et-nyt-kodeord").ok());
        QCOMPARE(chef.send(chef.request({}, 0)).error().code, ErrorCode::TokenExpired);
        QCOMPARE(office.service.signIn(attempt("chef", testPassword)).error().code, ErrorCode::WrongPassword);
        QVERIFY(office.service.signIn(attempt("chef", "et-nyt-kodeord")).ok());
    }

    void administration_refusesWhatMakesNoSense()
    {
        TestOffice office;
        QCOMPARE(office.administration.init("En til").error().code, ErrorCode::ValueInvalid);
        QCOMPARE(office.administration.addUser("chef", "", testPassword).error().code, ErrorCode::ValueInvalid);
        QCOMPARE(office.administration.addUser("kort", "", "1234567").error().code, ErrorCode::ValueInvalid);
        for (const char* login : { "", " chef", "chef ", "a\nb", "a\x7f", "\xff", "a\u030ase" })
            QCOMPARE(office.administration.addUser(login, "", testPassword).error().code, ErrorCode::ValueInvalid);
        QCOMPARE(office.administration.addUser("010190-1234", "", testPassword).error().code, ErrorCode::CprNumber);
        QCOMPARE(office.administration.addUser("lis", "Lis 010190-1234", testPassword).error().code, ErrorCode::CprNumber);
        QVERIFY(office.administration.addUser("åse på 2. sal", "", testPassword).ok());
        QCOMPARE(office.administration.grantArea("chef", "leder", "Findes ikke").error().code, ErrorCode::NotFound);
        QCOMPARE(office.administration.grantOrganisation("ingen").error().code, ErrorCode::NotFound);
        QCOMPARE(office.administration.setPassword("ingen", testPassword).error().code, ErrorCode::NotFound);
    }

    void addedUser_isARecordThatDevicesPull()
    {
        TestOffice office;
        const Id id = office.addUser("anne");
        TestDevice chef(office, "chef");
        bool found = false;
        for (const auto& change : changesOf(chef.pull(office.organisation, 0).pull()))
            found = found || (change.entity == "user" && change.id == id);
        QVERIFY(found);
    }

    void storeThatIsNoStore_isSaidSo()
    {
        QTemporaryDir folder;
        SeededRandom random(1);
        const std::filesystem::path path = folder.filePath(QStringLiteral("x.db")).toStdString();
        QCOMPARE(openStorage(path.string(), random, false).error().code, ErrorCode::NotFound);
        QFile file(QString::fromStdString(path.string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("this is no database at all, only text").repeated(100));
        file.close();
        QCOMPARE(openStorage(path.string(), random, false).error().code, ErrorCode::StoreCorrupt);
    }

    void storeOfANewerProgram_isRefused()
    {
        TestOffice office;
        const std::filesystem::path copy = office.path("newer.db");
        QVERIFY(office.storage->backup(copy, office.random).ok());
        SQLite::Database(copy.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
        QCOMPARE(openStorage(copy.string(), office.random, false).error().code, ErrorCode::StoreTooNew);
    }
};

TOVHOLDER_TEST(TestAccounts)
#include "tst_accounts.moc"
