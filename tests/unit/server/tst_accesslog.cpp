// SPDX-License-Identifier: Apache-2.0
#include "httpfixture.h"

#include "sync/server/accesslog.h"
#include "tests/unit/runner.h"

#include <algorithm>

using namespace tovholder;
using namespace tovholder::server;

namespace {

constexpr std::int64_t endOfTime = 4'000'000'000'000;
const std::string homeAddress = "10.0.0.7";

std::vector<Access> accessesAbout(TestServer& server, const std::string& what)
{
    std::vector<Access> found = server.storage->begin()->accounts().accesses(0, endOfTime);
    std::erase_if(found, [&](const Access& access) { return access.what != what; });
    return found;
}

} // namespace

class TestAccessLog : public QObject {
    Q_OBJECT

private slots:
    void whatADeviceReadAndChanged_isOneLineForEachSpace()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        const auto bring = [&](const char* id, std::uint64_t counter) {
            const auto change = office.agreement(derivedId("agreement", id), "Vi maler opgang 3", anne.now());
            return office.service.sync(anne.account().token(), anne.request({ change }, counter), homeAddress).ok();
        };
        QVERIFY(bring("1", 1) && bring("2", 2));
        std::vector<Access> changed = accessesAbout(office, accesses::changed);
        std::erase_if(changed, [&](const Access& access) { return access.device != anne.number(); });
        QCOMPARE(changed.size(), std::size_t { 1 });
        QCOMPARE(changed[0].records, std::uint64_t { 2 });
        QCOMPARE(changed[0].space, office.area);
        QCOMPARE(changed[0].address, homeAddress);
        QCOMPARE(changed[0].user, anne.account().user_id());
        office.clock.advance(AccountStorage::accessPeriodMs);
        QVERIFY(bring("3", 3));
        QCOMPARE(accessesAbout(office, accesses::changed).size(), changed.size() + 2); // and the area, which chef made

        TestDevice bo = office.deviceOf("bo", "medlem");
        (void)bo.pull(office.area, 0);
        const std::vector<Access> read = accessesAbout(office, accesses::read);
        QCOMPARE(read.size(), std::size_t { 1 });
        QCOMPARE(read[0].device, bo.number());
        QCOMPARE(read[0].records, std::uint64_t { 3 });
    }

    void exchangeWithoutNews_leavesNoLine()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        (void)anne.pull(office.area, 0);
        const auto before = office.storage->begin()->accounts().accesses(0, endOfTime).size();
        (void)anne.pull(office.area, office.sequence());
        QCOMPARE(office.storage->begin()->accounts().accesses(0, endOfTime).size(), before);
    }

    void refusedChanges_areSeen()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        (void)anne.push({ { office.organisation, "area", derivedId("area", "x"), { { "name", "Min egen", anne.now(), {} } } } });
        QCOMPARE(accessesAbout(office, accesses::refused).size(), std::size_t { 1 });
    }

    void signIns_areSeenButNotWhatWasTyped()
    {
        TestOffice office;
        v1::SignInRequest request;
        request.set_protocol(1);
        request.set_user("min-hemmelige-kode");
        request.set_password("chef");
        QVERIFY(!office.service.signIn(request, homeAddress).ok());
        request.set_user("chef");
        QVERIFY(!office.service.signIn(request, homeAddress).ok());
        request.set_password(testPassword);
        QVERIFY(office.service.signIn(request, homeAddress).ok());
        const std::vector<Access> refused = accessesAbout(office, accesses::signInRefused);
        QCOMPARE(refused.size(), std::size_t { 2 });
        QVERIFY(std::ranges::count(refused, Id {}, &Access::user) == 1);
        QVERIFY(std::ranges::count(accessesAbout(office, accesses::signedIn), homeAddress, &Access::address) == 1);
        AccessFilter filter { 0, endOfTime };
        const std::string csv = accessesAsCsv(office.storage->begin()->accounts(), filter);
        QVERIFY(csv.find("hemmelig") == std::string::npos);
        filter.what = accesses::signInRefused;
        filter.login = "chef";
        const std::string lines = accessesAsCsv(office.storage->begin()->accounts(), filter);
        QCOMPARE(std::ranges::count(lines, '\n'), 2); // with the header
        QVERIFY(lines.find("2027-01-15T08:00:00Z") != std::string::npos);
    }

    void photos_areSeenBothWays()
    {
        TestOffice office;
        TestDevice anne = office.deviceOf("anne", "medlem");
        PhotoFiles files(office.folder.filePath(QStringLiteral("photos")).toStdString());
        PhotoService photos(*office.storage, office.service.accounts(), office.clock, office.random, files);
        const std::string hash = sha256("picture").toStdString();
        const std::string token = anne.account().token();
        const auto started = photos.start(token, office.area, hash, 7);
        QVERIFY(photos.append(token, started->upload, 0, "picture", homeAddress).ok());
        QCOMPARE(accessesAbout(office, accesses::photoSent).size(), std::size_t { 1 });
        QVERIFY(photos.read(token, hash, 0, 4, homeAddress).ok());
        QVERIFY(photos.read(token, hash, 4, 4, homeAddress).ok()); // the rest of the same
        const std::vector<Access> read = accessesAbout(office, accesses::photoRead);
        QCOMPARE(read.size(), std::size_t { 1 });
        QCOMPARE(read[0].records, std::uint64_t { 1 });
        QCOMPARE(read[0].space, office.area);
    }

    void lines_areForgottenAfterTheirTime()
    {
        TestOffice office;
        office.clock.advance(10 * AccountStorage::accessPeriodMs);
        TestDevice late(office, "chef");
        const auto before = office.storage->begin()->accounts().accesses(0, endOfTime);
        QVERIFY(office.service.forgetAccessesBefore(office.clock.nowMs() - AccountStorage::accessPeriodMs).ok());
        const auto after = office.storage->begin()->accounts().accesses(0, endOfTime);
        QVERIFY(before.size() > after.size());
        QCOMPARE(after.size(), std::size_t { 1 });
        QCOMPARE(after[0].device, late.number());
    }

    void csv_cannotBeTakenForAFormula()
    {
        TestOffice office;
        {
            const auto transaction = office.storage->begin();
            transaction->accounts().noteAccess({ 1, 1, accesses::command, {}, 0, "root", {}, 0, "=HYPERLINK(\"x\")" });
            transaction->commit();
        }
        const std::string csv = accessesAsCsv(office.storage->begin()->accounts(), { 0, 2 });
        QVERIFY(csv.find("\"'=HYPERLINK(\"\"x\"\")\"") != std::string::npos);
    }
};

TOVHOLDER_TEST(TestAccessLog)
#include "tst_accesslog.moc"
