// SPDX-License-Identifier: Apache-2.0
#include "serverfixture.h"

#include "cpp/domain/codes.h"
#include "cpp/domain/entities.h"
#include "sync/merge/digest.h"
#include "sync/server/policy.h"
#include "tests/unit/runner.h"

using namespace tovholder;
using namespace tovholder::server;

namespace {

const Id observation = derivedId("observation", "1");

constexpr auto registrant = "registrant";
constexpr auto medlem = "medlem";
constexpr auto tovholderRole = "tovholder";

/// Anne, a registrant, reported something; others work in the same area.
struct Neighbours : TestOffice {
    TestDevice anne = deviceOf("anne", registrant);
    TestDevice bo = deviceOf("bo", registrant);
    TestDevice mia = deviceOf("mia", medlem);

    Neighbours() { (void)anne.push({ report("Lampen blinker", anne) }); }

    [[nodiscard]] merge::RecordChange report(Value text, const TestDevice& device, const char* field = "text") const
    {
        return { area, "observation", observation, { { field, std::move(text), device.now(), {} } } };
    }
    [[nodiscard]] static bool accepted(const v1::SyncReply& reply)
    {
        return reply.acknowledgement().accepted() == 1 && reply.acknowledgement().rejections().empty();
    }
    void leave(TestDevice& device, const std::string& partners)
    {
        const auto reply = device.push({ { area, "area_snapshot", derivedId("area_snapshot", "1"), { { "partners", partners, device.now(), {} } } } });
        QVERIFY(accepted(reply));
        clock.advance(1000);
    }
    [[nodiscard]] int conflictsSentTo(TestDevice& device) const
    {
        int count = 0;
        const v1::SyncReply reply = device.pull(area, 0, true);
        for (const v1::RecordBlock& block : reply.pull())
            count += block.entity() == "conflict" ? block.ids_size() : 0;
        return count;
    }
};

} // namespace

class TestRights : public QObject {
    Q_OBJECT

private slots:
    void grantsThatTheAskerKnows_areNotListedAgain()
    {
        Neighbours office;
        v1::SyncRequest request = office.mia.request({}, office.mia.counter());
        const v1::SyncReply listed = *office.mia.send(request);
        QCOMPARE(listed.grants_size(), 2);
        QVERIFY(!listed.grants_kept());
        std::uint64_t known = 0;
        for (const v1::Grant& grant : listed.grants())
            known += merge::grantDigest(grant.space(), grant.role());
        request.set_grants_known(known);
        const v1::SyncReply kept = *office.mia.send(request);
        QVERIFY(kept.grants_kept());
        QCOMPARE(kept.grants_size(), 0);

        QVERIFY(office.administration.grantArea("mia", tovholderRole, "Birkeparken"));
        const v1::SyncReply changed = *office.mia.send(request);
        QVERIFY(!changed.grants_kept());
        QCOMPARE(changed.grants_size(), 2);
    }

    void rolesOfTheServer_areThoseOfTheDomain()
    {
        QVERIFY(std::ranges::equal(domain::accessRoles, rolesRising));
    }

    void everyEntityOfTheDomain_hasAHomeThatTheServerKnows()
    {
        for (const domain::Entity& entity : domain::entities()) {
            const bool inArea = entity.home == domain::Home::Area;
            QVERIFY2(mayWrite(tovholderRole, entity.name, SpaceKind::Area) == inArea, entity.name.data());
            QVERIFY2(mayWrite(administratorRole, entity.name, SpaceKind::Organisation), entity.name.data());
        }
    }

    void eachRole_writesItsOwnEntitiesAndNoMore_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<int>("ofTheDomainInAnArea");
        QTest::addColumn<int>("inTheOrganisation");
        // Counted over the domain's entities, so that a new one asks here who may write it.
        QTest::newRow("registrant") << "registrant" << 2 << 0;
        QTest::newRow("medlem") << "medlem" << 16 << 0;
        QTest::newRow("tovholder") << "tovholder" << areaEntities() << 3;
        QTest::newRow("leder") << "leder" << areaEntities() << 3;
        QTest::newRow("administrator") << "administrator" << areaEntities() << static_cast<int>(domain::entities().size());
        QTest::newRow("nobody") << "" << 0 << 0;
    }
    void eachRole_writesItsOwnEntitiesAndNoMore()
    {
        QFETCH(QString, role);
        const auto count = [&](SpaceKind kind) {
            return static_cast<int>(std::ranges::count_if(domain::entities(),
                [&](const domain::Entity& entity) { return mayWrite(role.toStdString(), entity.name, kind); }));
        };
        QTEST(count(SpaceKind::Area), "ofTheDomainInAnArea");
        QTEST(count(SpaceKind::Organisation), "inTheOrganisation");
    }

    void whatIsSaidAtTheTable_reachesWhoMaySitThere()
    {
        for (const char* entity : { "contribution", "vote" }) {
            QVERIFY(!mayRead(registrant, entity, SpaceKind::Area));
            QVERIFY(mayRead("medlem", entity, SpaceKind::Area));
        }
        QVERIFY(mayRead(registrant, "agreement", SpaceKind::Area)); // whoever reported hears what was agreed
    }

    void registrant_changesAndWithdrawsWhatTheyReported()
    {
        Neighbours office;
        QVERIFY(office.accepted(office.anne.push({ office.report("Lampen er slukket", office.anne) })));
        // Also from another device, and after someone else answered.
        office.clock.advance(1000);
        QVERIFY(office.accepted(office.mia.push({ office.report("Lampen er skiftet", office.mia) })));
        TestDevice annesPhone(office, "anne");
        office.clock.advance(1000);
        QVERIFY(office.accepted(annesPhone.push({ office.report("Tak", annesPhone) })));
        QVERIFY(office.accepted(annesPhone.push({ office.report(std::int64_t { 1 }, annesPhone, "deleted_at") })));
    }

    void registrant_changesNothingOfAnothers()
    {
        Neighbours office;
        for (const char* field : { "text", "deleted_at", "reply" }) {
            const auto reply = office.bo.push({ office.report("x", office.bo, field) });
            QCOMPARE(reply.acknowledgement().rejections(0).code(), std::string("NotPermitted"));
            const auto offered = office.bo.offer({ office.report("x", office.bo, field) });
            QCOMPARE(offered.acknowledgement().rejections(0).code(), std::string("NotPermitted"));
        }
        QCOMPARE(office.text("observation", observation, "text"), std::string("Lampen blinker"));
    }

    void reportWrittenBeforeTheFirstSignIn_belongsToWhoBroughtIt()
    {
        Neighbours office;
        const Id early = derivedId("observation", "early");
        (void)office.anne.push({ { office.area, "observation", early, { { "text", "x", { office.anne.now().clock, 4711 }, {} } } } });
        const auto change = [&](const TestDevice& device) {
            return merge::RecordChange { office.area, "observation", early, { { "place", "gård", device.now(), {} } } };
        };
        QVERIFY(!office.accepted(office.bo.push({ change(office.bo) })));
        QVERIFY(office.accepted(office.anne.push({ change(office.anne) })));
    }

    void conflicts_reachWhoMaySettleThem()
    {
        Neighbours office;
        office.clock.advance(1000);
        TestDevice leder = office.deviceOf("lea", "leder");
        (void)leder.push({ office.report("Ring", leder) });
        office.clock.advance(1000);
        (void)office.mia.push({ office.report("Skriv", office.mia) });
        QVERIFY(office.conflictsSentTo(office.mia) > 0);
        QVERIFY(office.conflictsSentTo(leder) > 0);
        QCOMPARE(office.conflictsSentTo(office.anne), 0);
        QCOMPARE(office.conflictsSentTo(office.bo), 0);
    }

private:
    static int areaEntities()
    {
        return static_cast<int>(std::ranges::count(domain::entities(), domain::Home::Area, &domain::Entity::home));
    }

    void whatAProgramKeepsOfAnAreaByItself_isAskedOfNobody()
    {
        Neighbours office;
        TestDevice leader = office.deviceOf("leader", tovholderRole);
        TestDevice other = office.deviceOf("second", tovholderRole);
        office.leave(leader, "[1]");
        office.leave(other, "[2]");
        QCOMPARE(office.conflictsSentTo(leader), 0);
        QCOMPARE(office.text("area_snapshot", derivedId("area_snapshot", "1"), "partners"), std::string("[2]"));
    }
};

TOVHOLDER_TEST(TestRights)
#include "tst_rights.moc"
