// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/entities.h"

#include "cpp/base/limits.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <string>

using namespace tovholder;
using namespace tovholder::domain;

namespace {

const Field& fieldOf(std::string_view entity, std::string_view field) { return *entityNamed(entity)->field(field); }

Value text(std::string value) { return value; }

constexpr const char* anId = "0190b6d0-7a1c-7bcd-8123-0123456789ab";

} // namespace

class TestEntities : public QObject {
    Q_OBJECT

private slots:
    void everyReference_leadsToAnEntityThatComesEarlier()
    {
        std::set<std::string_view> seen;
        for (const Entity& entity : entities()) {
            QVERIFY2(seen.insert(entity.name).second, entity.name.data());
            for (const Field& field : entity.fields) {
                if (field.type == FieldType::Reference)
                    QVERIFY2(seen.contains(field.target), field.name.data());
            }
        }
    }

    void everyField_keepsTheLimitsOfTheWire()
    {
        for (const Entity& entity : entities()) {
            QVERIFY(entity.fields.size() < limits::fieldsPerRecordMax);
            std::set<std::string_view> names;
            for (const Field& field : entity.fields) {
                QVERIFY2(names.insert(field.name).second, field.name.data());
                QVERIFY(field.name.size() <= limits::fieldNameBytesMax);
                QVERIFY(field.bytesMax <= limits::textBytesMax);
                QCOMPARE(field.type == FieldType::Choice, !field.choices.empty());
                for (const std::string_view choice : field.choices)
                    QVERIFY(choice.size() <= field.bytesMax);
            }
        }
    }

    void field_knowsTheBinOfEveryEntity()
    {
        for (const Entity& entity : entities())
            QVERIFY(entity.field(deletedAtField));
        QVERIFY(!entityNamed("person")->field("cpr"));
        QVERIFY(!entityNamed("resident"));
    }

    void checkValue_takesWhatFitsTheField_data()
    {
        QTest::addColumn<std::string>("entity");
        QTest::addColumn<std::string>("field");
        QTest::addColumn<Value>("value");
        QTest::addColumn<ErrorCode>("expected");
        const auto row = [](const char* what, const char* entity, const char* field, Value value, ErrorCode expected) {
            QTest::newRow(what) << std::string(entity) << std::string(field) << value << expected;
        };
        using enum ErrorCode;
        row("nothing", "person", "title", {}, None);
        row("a line", "person", "name", text("Åse Ærø"), None);
        row("emoji and right to left", "agreement", "text", text("👷 שלום"), None);
        row("a line too long", "person", "name", text(std::string(1001, 'a')), TextTooLong);
        row("1 MB of prose", "agreement", "text", text(std::string(1024 * 1024, 'a')), TextTooLong);
        row("a CPR number", "agreement", "text", text("ring til 010203-1234"), CprNumber);
        row("a number in a text", "agreement", "text", Value { std::int64_t { 7 } }, ValueInvalid);
        row("a text in a number", "meeting", "number", text("4"), ValueInvalid);
        row("a number", "meeting", "number", Value { std::int64_t { 4 } }, None);
        row("a choice", "agreement", "status", text("flyttet"), None);
        row("no choice", "agreement", "status", text("glemt"), ValueInvalid);
        row("a date", "agreement", "due_on", text("2028-02-29"), None);
        row("a date emptied", "agreement", "due_on", text(""), None);
        row("29 February of another year", "agreement", "due_on", text("2027-02-29"), ValueInvalid);
        row("a Danish date", "agreement", "due_on", text("29-02-2028"), ValueInvalid);
        row("a signed year", "agreement", "due_on", text("-123-01-01"), ValueInvalid);
        row("an id", "agreement", "group_id", text(anId), None);
        row("no id", "agreement", "group_id", text("gruppe 1"), ValueInvalid);
        row("the bin", "agreement", "deleted_at", Value { std::int64_t { 1 } }, None);
        row("a text for the bin", "agreement", "deleted_at", text("i dag"), ValueInvalid);
    }
    void checkValue_takesWhatFitsTheField()
    {
        QFETCH(std::string, entity);
        QFETCH(std::string, field);
        QFETCH(Value, value);
        QFETCH(ErrorCode, expected);
        const auto result = checkValue(fieldOf(entity, field), value);
        QVERIFY((result ? ErrorCode::None : result.error().code) == expected);
        if (!result)
            QCOMPARE(result.error().place, field);
    }

    void checkValue_takesEveryChoiceOfEveryField()
    {
        for (const Entity& entity : entities()) {
            for (const Field& field : entity.fields) {
                QVERIFY(std::ranges::all_of(field.choices,
                    [&](std::string_view choice) { return checkValue(field, text(std::string(choice))).ok(); }));
            }
        }
    }
};

TOVHOLDER_TEST(TestEntities)
#include "tst_entities.moc"
