// SPDX-License-Identifier: Apache-2.0
#include "cpp/meetings/outcome.h"

#include "cpp/base/id.h"
#include "tests/unit/runner.h"

#include <QTest>

using namespace tovholder;
using namespace tovholder::meetings;

namespace {

const Id area = derivedId("area", "test");
const FollowUp moved { derivedId("agreement", "test"), area, derivedId("meeting", "test"), "flyttet", "mona", 1000 };

NamedPartner named(const std::string& name)
{
    return { derivedId("partner", "new"), area, derivedId("group", "test"), name, "foreninger", "drift" };
}

} // namespace

class OutcomeTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsSaidTwiceAtAMeeting_isOneFollowUp()
    {
        FollowUp dropped = moved;
        dropped.kind = "opgivet";
        QCOMPARE(followUp(moved).front().id, followUp(dropped).front().id);
        QCOMPARE(std::get<std::string>(followUp(dropped).back().fields.at("status")), std::string("opgivet"));
    }

    void aNote_leavesTheStatusAlone()
    {
        FollowUp note = moved;
        note.kind = "note";
        QCOMPARE(followUp(note).size(), std::size_t { 1 });
    }

    void aNewDate_standsOnTheAgreementAndItsFollowUp()
    {
        const std::vector<store::Edit> edits = moveDate(moved, "2027-01-31");
        QCOMPARE(std::get<std::string>(edits.front().fields.at("new_due_on")), std::string("2027-01-31"));
        QCOMPARE(std::get<std::string>(edits.back().fields.at("due_on")), std::string("2027-01-31"));
    }

    void aMovedAgreement_remembersItsFirstDate()
    {
        FollowUp again = moved;
        again.oldDay = "2026-12-01";
        QCOMPARE(std::get<std::string>(moveDate(again, "2027-01-31").front().fields.at("old_due_on")), std::string("2026-12-01"));
        QVERIFY(!moveDate(moved, "2027-01-31").front().fields.contains("old_due_on"));
    }

    void whatNothingWasSaidOf_isNotedAsNotDiscussedAndKeepsItsStatus()
    {
        const auto columns = std::make_shared<const std::vector<std::string>>(std::vector<std::string> { "id", "today_kind" });
        const std::vector<store::Row> open { { columns, { Value(std::string("a")), Value(std::string("gennemfoert")) } }, { columns, { Value(std::string("b")), Value() } } };
        const std::vector<store::Edit> edits = passOver(open, moved);
        QCOMPARE(edits.size(), std::size_t { 1 });
        QCOMPARE(std::get<std::string>(edits[0].fields.at("agreement_id")), std::string("b"));
        QCOMPARE(std::get<std::string>(edits[0].fields.at("kind")), std::string("ikke_droeftet"));
    }

    void aNewName_makesAPartnerAndItsLink()
    {
        const std::vector<store::Edit> edits = namePartner(named("  Boldklubben "), {});
        QCOMPARE(edits.size(), std::size_t { 2 });
        QCOMPARE(std::get<std::string>(edits[0].fields.at("name")), std::string("Boldklubben"));
        QCOMPARE(edits[1].id, derivedId("partner_link", edits[0].id, "drift"));
    }

    void aKnownName_isSharedInItsOwnColumnOnly()
    {
        const std::vector<KnownPartner> known { { derivedId("partner", "known"), "Boldklubben", "foreninger" } };
        const std::vector<store::Edit> shared = namePartner(named("boldklubben"), known);
        QCOMPARE(shared.size(), std::size_t { 1 });
        QCOMPARE(shared[0].id, derivedId("partner_link", known[0].id, "drift"));
        NamedPartner elsewhere = named("Boldklubben");
        elsewhere.category = "institutioner";
        QCOMPARE(namePartner(elsewhere, known).size(), std::size_t { 2 });
    }

    void anEmptyName_makesNothing() { QVERIFY(namePartner(named("  "), {}).empty()); }

    void linkingAgain_takesTheLinkOutOfTheBin()
    {
        const store::Edit edit = linkPartner(derivedId("partner", "known"), area, {}, "drift");
        QVERIFY(std::holds_alternative<std::monostate>(edit.fields.at("deleted_at")));
    }
};

TOVHOLDER_TEST(OutcomeTest)
#include "tst_outcome.moc"
