// SPDX-License-Identifier: Apache-2.0
// What head office publishes reaches those who plan, and leaves planned and running meetings as they were.
#include "cpp/viewmodels/groupsviewmodel.h"
#include "cpp/viewmodels/meetingplanviewmodel.h"
#include "cpp/viewmodels/rehearsalviewmodel.h"
#include "plannedmeeting.h"

#include "assets/embedded/embedded.h"
#include "cpp/meetings/publishing.h"
#include "cpp/store/queries/groups.h"
#include "tests/unit/runner.h"

using namespace tovholder;
using namespace tovholder::viewmodels;
using namespace tovholder::viewmodels::test;

namespace {

/// The bundled course of four meetings with another number, and another name for its fourth.
std::string contentOf(int version, const std::string& title)
{
    for (const assets::File& file : assets::playbooks()) {
        std::string text(file.bytes);
        const std::size_t at = text.find("Videre forløb");
        if (file.name != "erfaringsgruppe.json" || at == std::string::npos)
            continue;
        text.replace(at, std::string_view("Videre forløb").size(), title);
        const std::size_t number = text.find("\"version\": 2");
        return text.replace(number, std::string_view("\"version\": 2").size(), "\"version\": " + std::to_string(version));
    }
    return {};
}

/// As it comes from head office.
Id publishVersion(PlannedMeeting& test, int version, const std::string& title)
{
    const meetings::Publication publication { .record = newId(test.clock, test.random), .organisation = areaSpace,
        .course = "erfaringsgruppe", .version = version, .title = "Forløb", .content = contentOf(version, title), .publishedAt = version };
    if (!test.inStore([&](store::Store& store) { return store.write(meetings::publish(publication)); }))
        qFatal("not written");
    return publication.record;
}

QString newestTitle(GroupsViewModel& groups, PlannedMeeting& test)
{
    const auto* course = test.services->playbooks()->playbook("erfaringsgruppe");
    return groups.courses().isEmpty() || !course ? QString() : toQString(course->meetings.back().title.danish);
}

} // namespace

class PublishedTest : public QObject {
    Q_OBJECT

private slots:
    void published_isOfferedAtOnce_andTheNextMeetingIsPlannedWithIt()
    {
        PlannedMeeting test;
        test.services->followPublished();
        GroupsViewModel groups;
        groups.setProperty("services", QVariant::fromValue(test.services.get()));
        const Id record = publishVersion(test, 3, "Den nye slutning");
        QTRY_COMPARE(newestTitle(groups, test), QStringLiteral("Den nye slutning"));
        LiveQueryModel meetings;
        meetings.ask(test.services.get(), store::queries::meetingsOf(groupId));
        QTRY_VERIFY(meetings.ready());
        MeetingPlanViewModel plan;
        plan.setProperty("services", QVariant::fromValue(test.services.get()));
        plan.setProperty("meetings", QVariant::fromValue(&meetings));
        plan.setProperty("group", QVariantMap { { QStringLiteral("id"), toQString(groupId) },
            { QStringLiteral("area_id"), toQString(areaSpace) }, { QStringLiteral("course"), QStringLiteral("erfaringsgruppe") } });
        plan.begin();
        plan.chooseTemplate(QStringLiteral("moede-4"));
        QCOMPARE(plan.title(), QStringLiteral("Den nye slutning"));
        plan.plan();
        QTRY_COMPARE(meetings.count(), 2);
        const auto stored = test.inStore([&](store::Store& store) { return store.read("meeting", meetings.rows().back().text("id")); });
        QCOMPARE(std::get<std::string>(stored->fields.at("playbook_id")), record);
    }

    void plannedAndRunningMeetings_keepTheirVersion()
    {
        PlannedMeeting test;
        test.services->followPublished();
        const Id first = publishVersion(test, 3, "Tredje udgave");
        const Id planned = derivedId("meeting", "published");
        if (!test.inStore([&](store::Store& store) {
                return store.write(meetings::plan({ .meeting = planned, .group = groupId, .space = areaSpace, .course = "erfaringsgruppe",
                    .meetingTemplate = "moede-4", .published = first, .title = "Fjerde" }));
            }))
            qFatal("not written");
        const auto ofFile = test.open();
        const auto ofFirst = test.open();
        ofFirst->setProperty("meetingId", toQString(planned));
        QTRY_VERIFY(ofFirst->hasCourse());
        ofFirst->start();
        QTRY_COMPARE(ofFirst->blockId(), QStringLiteral("velkomst"));
        publishVersion(test, 4, "Fjerde udgave");
        QTRY_COMPARE(test.services->playbooks()->playbook("erfaringsgruppe")->version, 4);
        QCOMPARE(toQString(ofFirst->course()->title.danish), QStringLiteral("Tredje udgave"));
        QCOMPARE(toQString(ofFile->course()->title.danish), QStringLiteral("Videre forløb"));
        QCOMPARE(ofFirst->blockId(), QStringLiteral("velkomst"));
        QCOMPARE(ofFirst->info().value(QStringLiteral("version")).toInt(), 3);
        QCOMPARE(ofFile->info().value(QStringLiteral("version")).toInt(), 0);
        RehearsalViewModel rehearsal;
        rehearsal.setProperty("services", QVariant::fromValue(test.services.get()));
        rehearsal.beginPlanned(QStringLiteral("erfaringsgruppe"), QStringLiteral("moede-4"), toQString(first));
        QVERIFY(!rehearsal.meetingId().isEmpty());
        MeetingViewModel tried;
        tried.setProperty("services", QVariant::fromValue(rehearsal.rehearsed()));
        tried.setProperty("meetingId", rehearsal.meetingId());
        QTRY_COMPARE(tried.info().value(QStringLiteral("version")).toInt(), 3);
    }

    void meetingWhoseVersionIsNotHereYet_saysSo_andOpensWhenItComes()
    {
        PlannedMeeting test;
        test.services->followPublished();
        if (!test.inStore([&](store::Store& store) {
                return store.write({ "meeting", meetingId, areaSpace, { { "playbook_id", Id("018f0000-0000-7000-8000-00000000abcd") } } });
            }))
            qFatal("not written");
        const auto meeting = test.open();
        QTRY_VERIFY(meeting->ready());
        QVERIFY(!meeting->hasCourse());
        QVERIFY(meeting->whyNoCourse().contains(QStringLiteral("ikke er hentet")));
        meetings::Publication late { .record = "018f0000-0000-7000-8000-00000000abcd", .organisation = areaSpace, .course = "erfaringsgruppe",
            .version = 3, .title = "Forløb", .content = contentOf(3, "Kom sent") };
        QVERIFY(test.inStore([&](store::Store& store) { return store.write(meetings::publish(late)); }));
        QTRY_VERIFY(meeting->hasCourse());
        QVERIFY(meeting->whyNoCourse().isEmpty());
    }
};

TOVHOLDER_TEST(PublishedTest)
#include "tst_published.moc"
