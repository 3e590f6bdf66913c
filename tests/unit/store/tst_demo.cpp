// SPDX-License-Identifier: Apache-2.0
#include "cpp/store/demo.h"

#include "assets/embedded/embedded.h"
#include "cpp/domain/entities.h"
#include "cpp/playbook/library.h"
#include "tests/unit/store/testdevice.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace tovholder;
using namespace tovholder::store;

namespace {

constexpr std::int64_t now = 1'780'000'000'000;
constexpr std::int64_t hourMs = 3'600'000;

std::vector<Edit> bundledEdits(std::int64_t nowMs)
{
    Result<std::vector<Edit>> edits = demoEdits(assets::demo(), test::organisationSpace, nowMs);
    if (!edits)
        qFatal("%s: %s", edits.error().place.c_str(), edits.error().detail.c_str());
    return *std::move(edits);
}

ErrorCode errorOf(std::string_view records)
{
    const std::string file = R"({"format": 1, "records": [)" + std::string(records) + "]}";
    const auto edits = demoEdits(file, test::organisationSpace, now);
    return edits ? ErrorCode::None : edits.error().code;
}

} // namespace

class DemoTest : public QObject {
    Q_OBJECT

private slots:
    void bundledDemo_isWrittenWhole();
    void writtenTwice_isTheSameOrganisation();
    void everyReference_meansARecordOfTheDemo();
    void everyBlockAndQuestion_standsInThePlaybook();
    void nextMeeting_isAlwaysLaterToday();
    void times_areRelativeToNow();
    void brokenRecords_areRefusedWithTheirReason();
    void bytesThatAreNoDemo_areRefused();
};

void DemoTest::bundledDemo_isWrittenWhole()
{
    test::TestDevice device;
    const std::vector<Edit> edits = bundledEdits(device.store->nowMs());
    const Result<void> written = device.store->write(edits);
    QVERIFY2(written.ok(), written ? "" : (written.error().detail + ' ' + written.error().place).c_str());
    const auto area = device.store->read("area", demoId("area", "kometparken"));
    QVERIFY(area.ok());
    QCOMPARE(std::get<std::string>(area->fields.at("name")), std::string("Kometparken"));
    QCOMPARE(area->space, test::organisationSpace);
    const auto meeting = device.store->read("meeting", demoId("meeting", "komet-4"));
    QVERIFY(meeting.ok());
    QCOMPARE(meeting->space, demoId("area", "kometparken"));
}

void DemoTest::writtenTwice_isTheSameOrganisation()
{
    test::TestDevice device;
    const std::vector<Edit> edits = bundledEdits(device.store->nowMs());
    QVERIFY(device.store->write(edits).ok());
    QVERIFY(device.store->write(edits).ok());
    std::set<std::pair<std::string, Id>> records;
    for (const Edit& edit : edits)
        QVERIFY2(records.insert({ edit.entity, edit.id }).second, edit.entity.c_str());
}

void DemoTest::everyReference_meansARecordOfTheDemo()
{
    std::set<std::pair<std::string_view, Id>> before;
    const std::vector<Edit> edits = bundledEdits(now);
    for (const Edit& edit : edits) {
        for (const auto& [name, value] : edit.fields) {
            const domain::Field* field = domain::entityNamed(edit.entity)->field(name);
            if (field->type != domain::FieldType::Reference)
                continue;
            const QByteArray place = QByteArray::fromStdString(edit.entity + '.' + name);
            QVERIFY2(before.contains({ field->target, std::get<std::string>(value) }), place.constData());
        }
        before.insert({ edit.entity, edit.id });
    }
}

void DemoTest::everyBlockAndQuestion_standsInThePlaybook()
{
    const playbook::PlaybookLibrary library(playbook::bundledFiles(), {});
    std::map<Id, const playbook::Meeting*> meetings;
    for (const Edit& edit : bundledEdits(now)) {
        const auto text = [&edit](std::string_view field) {
            const auto found = edit.fields.find(field);
            return found == edit.fields.end() ? std::string() : std::get<std::string>(found->second);
        };
        if (edit.entity == "meeting") {
            meetings[edit.id] = library.meeting(text("course"), text("template"));
            QVERIFY2(meetings[edit.id], text("template").c_str());
        }
        if (text("block").empty())
            continue;
        const playbook::Block* block = meetings.at(text("meeting_id"))->block(text("block"));
        QVERIFY2(block, text("block").c_str());
        const std::string prompt = text("prompt");
        const bool asked = block->prompt(prompt) || std::ranges::count(block->criteria, prompt, &playbook::Prompt::id) > 0;
        QVERIFY2(edit.entity != "contribution" || asked, prompt.c_str());
    }
}

void DemoTest::nextMeeting_isAlwaysLaterToday()
{
    for (const std::int64_t nowMs : { now, now + 5 * hourMs, now + 90 * 24 * hourMs }) {
        for (const Edit& edit : bundledEdits(nowMs)) {
            if (edit.id != demoId("meeting", "komet-4"))
                continue;
            const auto starts = std::get<std::int64_t>(edit.fields.at("starts_at"));
            QVERIFY(starts > nowMs && starts <= nowMs + hourMs);
            QCOMPARE(std::get<std::int64_t>(edit.fields.at("ends_at")) - starts, 2 * hourMs);
        }
    }
}

void DemoTest::times_areRelativeToNow()
{
    const auto edits = demoEdits(
        R"({"format": 1, "records": [{"entity": "agreement", "key": "a", "space": "x",
            "fields": {"due_on": {"days": 3}}},
            {"entity": "meeting", "key": "m", "space": "x", "fields": {"starts_at": {"days": -1, "at": "10:30"}}}]})",
        test::organisationSpace, now);
    QVERIFY(edits.ok());
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now);
    const auto due = std::get<std::string>(edits->at(0).fields.at("due_on"));
    QCOMPARE(QString::fromStdString(due), today.date().addDays(3).toString(Qt::ISODate));
    const auto starts = std::get<std::int64_t>(edits->at(1).fields.at("starts_at"));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(starts), QDateTime(today.date().addDays(-1), QTime(10, 30)));
}

void DemoTest::brokenRecords_areRefusedWithTheirReason()
{
    QCOMPARE(errorOf(R"({"entity": "agreement", "key": "a"})"), ErrorCode::None);
    QCOMPARE(errorOf("7"), ErrorCode::ValueInvalid);
    QCOMPARE(errorOf(R"({"entity": "dragon", "key": "a"})"), ErrorCode::UnknownEntity);
    QCOMPARE(errorOf(R"({"entity": "agreement"})"), ErrorCode::ValueMissing);
    QCOMPARE(errorOf(R"({"entity": "agreement", "key": "a", "fields": {"colour": "red"}})"), ErrorCode::UnknownField);
    QCOMPARE(errorOf(R"({"entity": "agreement", "key": "a", "fields": {"text": true}})"), ErrorCode::ValueInvalid);
    QCOMPARE(errorOf(R"({"entity": "agreement", "key": "a", "fields": {"text": {"days": 1}}})"), ErrorCode::ValueInvalid);
    QCOMPARE(errorOf(R"({"entity": "meeting", "key": "a", "fields": {"starts_at": {"at": "ten"}}})"),
        ErrorCode::ValueInvalid);
}

void DemoTest::bytesThatAreNoDemo_areRefused()
{
    for (const char* bytes : { "", "[", "[]", "{}", R"({"format": 2, "records": []})", R"({"format": 1, "records": {}})" })
        QVERIFY(!demoEdits(bytes, test::organisationSpace, now).ok());
}

TOVHOLDER_TEST(DemoTest)
#include "tst_demo.moc"
