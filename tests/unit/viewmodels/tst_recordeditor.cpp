// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/recordeditor.h"
#include "tests/faultyvfs.h"
#include "tests/unit/runner.h"
#include "testservices.h"

#include <QSignalSpy>
#include <QTimer>

#include <SQLiteCpp/Database.h>

using namespace tovholder;
using namespace tovholder::viewmodels;
using namespace tovholder::viewmodels::test;

class RecordEditorTest : public QObject {
    Q_OBJECT

    static std::unique_ptr<RecordEditor> editorOf(TestServices& test, const QString& id)
    {
        auto editor = std::make_unique<RecordEditor>();
        editor->setProperty("services", QVariant::fromValue(test.services.get()));
        editor->setProperty("entity", QStringLiteral("agreement"));
        editor->setProperty("space", toQString(areaSpace));
        editor->setProperty("initial",
            QVariantMap { { QStringLiteral("group_id"), toQString(groupId) },
                { QStringLiteral("status"), QStringLiteral("aftalt") } });
        editor->setProperty("recordId", id);
        return editor;
    }

    static std::string storedText(TestServices& test, const QString& id)
    {
        const auto record = test.inStore([&](store::Store& store) { return store.read("agreement", id.toStdString()); });
        return record && record->fields.contains("text") ? std::get<std::string>(record->fields.at("text")) : "";
    }

private slots:
    void typing_isStoredByItself()
    {
        TestServices test;
        const QString id = toQString(test.addAgreement("før"));
        const auto editor = editorOf(test, id);
        QTRY_VERIFY(editor->exists());
        editor->set(QStringLiteral("text"), QStringLiteral("efter"));
        QVERIFY(editor->pending());
        QTRY_COMPARE(storedText(test, id), std::string("efter"));
        QTRY_VERIFY(!editor->pending());
        QVERIFY(editor->savedAt() > 0);
    }

    void typingWithoutAPause_isStoredMeanwhile()
    {
        TestServices test;
        const QString id = toQString(test.addAgreement("før"));
        const auto editor = editorOf(test, id);
        QTRY_VERIFY(editor->exists());
        QString text;
        QTimer keys;
        connect(&keys, &QTimer::timeout, [&] { editor->set(QStringLiteral("text"), text += QLatin1Char('x')); });
        keys.start(20);
        QTRY_VERIFY(storedText(test, id).starts_with("x"));
        QVERIFY(keys.isActive());
    }

    void theFirstValue_makesTheRecord()
    {
        TestServices test;
        const auto editor = editorOf(test, {});
        QTRY_VERIFY(editor->loaded());
        QVERIFY(!editor->exists());
        editor->set(QStringLiteral("text"), QStringLiteral("ny aftale"));
        QTRY_VERIFY(editor->exists());
        QTRY_COMPARE(storedText(test, editor->property("recordId").toString()), std::string("ny aftale"));
    }

    void aFirstWriteThatIsRefused_leavesTheSecondWithAllThatMakesTheRecord()
    {
        TestServices test;
        SQLite::Database(test.services->storeFile().string(), SQLite::OPEN_READWRITE)
            .exec("CREATE TRIGGER refusal BEFORE INSERT ON agreement WHEN NEW.text IS NULL BEGIN SELECT RAISE(ABORT, ''); END");
        const auto editor = editorOf(test, {});
        QTRY_VERIFY(editor->loaded());
        editor->choose(QStringLiteral("due_on"), QStringLiteral("2026-12-01"));
        editor->set(QStringLiteral("text"), QStringLiteral("skrevet, før det første svar kom"));
        editor->flush();
        QTRY_VERIFY(editor->exists());
        const Id id = editor->property("recordId").toString().toStdString();
        const auto record = test.inStore([&](store::Store& store) { return store.read("agreement", id); });
        QVERIFY(record);
        QCOMPARE(std::get<std::string>(record->fields.at("group_id")), groupId);
        QCOMPARE(std::get<std::string>(record->fields.at("due_on")), std::string("2026-12-01"));
    }

    void closingTheProgram_storesTheLastKeystrokes()
    {
        TestServices test;
        const QString id = toQString(test.addAgreement("før"));
        const auto editor = editorOf(test, id);
        QTRY_VERIFY(editor->exists());
        editor->set(QStringLiteral("text"), QStringLiteral("lige før strømmen gik"));
        emit test.services->closing();
        QCOMPARE(storedText(test, id), std::string("lige før strømmen gik"));
    }

    void anEditorThatGoesAwayWhileItWrites_storesWhatWasTyped()
    {
        TestServices test;
        const QString id = toQString(test.addAgreement("før"));
        auto editor = editorOf(test, id);
        QTRY_VERIFY(editor->exists());
        editor->set(QStringLiteral("text"), QStringLiteral("skrevet og forladt"));
        editor->flush();
        editor.reset();
        QTRY_COMPARE(storedText(test, id), std::string("skrevet og forladt"));
    }

    void aCprNumber_isNotStoredAndIsTold()
    {
        TestServices test;
        const QString id = toQString(test.addAgreement("før"));
        const auto editor = editorOf(test, id);
        QTRY_VERIFY(editor->exists());
        editor->set(QStringLiteral("text"), QStringLiteral("spørg 010190-1234"));
        QCOMPARE(editor->problemField(), QStringLiteral("text"));
        QVERIFY(!editor->problem().isEmpty());
        QCOMPARE(editor->values().value(QStringLiteral("text")).toString(), QStringLiteral("spørg 010190-1234"));
        editor->flush();
        QCOMPARE(storedText(test, id), std::string("før"));
        editor->choose(QStringLiteral("text"), QStringLiteral("spørg naboen"));
        QVERIFY(editor->problem().isEmpty());
        QCOMPARE(storedText(test, id), std::string("spørg naboen"));
    }

    void aFullDisk_isToldOnceAndForgottenWhenThereIsRoom()
    {
        const tests::FaultyVfs disk(tests::FaultyVfs::Fault::DiskFull, std::numeric_limits<int>::max());
        TestServices test;
        const QString id = toQString(test.addAgreement("før"));
        const auto editor = editorOf(test, id);
        QTRY_VERIFY(editor->exists());
        QSignalSpy told(test.services.get(), &AppServices::writeFailed);
        tests::FaultyVfs::setFault(0, {});
        editor->choose(QStringLiteral("text"), QStringLiteral("uden plads"));
        QTRY_COMPARE(told.size(), 1);
        const QSignalSpy states(editor.get(), &RecordEditor::stateChanged);
        editor->choose(QStringLiteral("text"), QStringLiteral("stadig uden plads"));
        QTRY_COMPARE(states.size(), 3); // typed, on its way, refused
        QVERIFY(!editor->problem().isEmpty());
        QCOMPARE(told.size(), 1);
        tests::FaultyVfs::makeRoom();
        editor->choose(QStringLiteral("text"), QStringLiteral("med plads"));
        QTRY_VERIFY(editor->problem().isEmpty());
        QCOMPARE(storedText(test, id), std::string("med plads"));
    }

    void aRefusedFirstValue_isStoredLaterWithAllThatTheRecordStartsWith()
    {
        TestServices test;
        RecordEditor editor;
        editor.setProperty("services", QVariant::fromValue(test.services.get()));
        editor.setProperty("entity", QStringLiteral("partner"));
        editor.setProperty("space", toQString(areaSpace));
        editor.setProperty("initial", QVariantMap { { QStringLiteral("category"), QStringLiteral("foreninger") } });
        editor.choose(QStringLiteral("contact"), QStringLiteral("Ida"));
        QTRY_COMPARE(editor.problemField(), QStringLiteral("name")); // a partner has one
        editor.choose(QStringLiteral("name"), QStringLiteral("Cykelklubben"));
        QTRY_VERIFY(editor.savedAt() > 0);
        const auto stored = test.inStore([&](store::Store& store) {
            return store.read("partner", editor.property("recordId").toString().toStdString());
        });
        QCOMPARE(std::get<std::string>(stored->fields.at("category")), std::string("foreninger"));
        QCOMPARE(std::get<std::string>(stored->fields.at("contact")), std::string("Ida"));
    }

    void aRefusalOnAPageThatWasLeft_isTold()
    {
        TestServices test;
        QSignalSpy told(test.services.get(), &AppServices::writeFailed);
        {
            const auto editor = editorOf(test, {});
            editor->setProperty("initial", QVariantMap()); // without a group
            editor->set(QStringLiteral("text"), QStringLiteral("ingen steder"));
        }
        QTRY_COMPARE(told.size(), 1);
    }

    void aChangeFromElsewhere_isShownUnlessTypedOver()
    {
        TestServices test;
        const QString id = toQString(test.addAgreement("før"));
        const auto editor = editorOf(test, id);
        QTRY_VERIFY(editor->exists());
        QVERIFY(test.inStore([&](store::Store& store) {
            return store.write({ "agreement", id.toStdString(), areaSpace,
                { { "text", std::string("udefra") }, { "due_on", std::string("2026-12-24") } } });
        }));
        QTRY_COMPARE(editor->values().value(QStringLiteral("text")).toString(), QStringLiteral("udefra"));
        QCOMPARE(editor->values().value(QStringLiteral("due_on")).toString(), QStringLiteral("2026-12-24"));
    }

    void anotherRecord_getsNothingOfWhatWasTypedInTheFirst()
    {
        TestServices test;
        const QString first = toQString(test.addAgreement("første"));
        const QString second = toQString(test.addAgreement("anden"));
        const auto editor = editorOf(test, first);
        QTRY_VERIFY(editor->exists());
        editor->set(QStringLiteral("text"), QStringLiteral("første, rettet"));
        editor->setProperty("recordId", second);
        QTRY_COMPARE(editor->values().value(QStringLiteral("text")).toString(), QStringLiteral("anden"));
        QCOMPARE(storedText(test, first), std::string("første, rettet"));
        QCOMPARE(storedText(test, second), std::string("anden"));
    }

    void clearingAField_storesNothingInIt()
    {
        TestServices test;
        const QString id = toQString(test.addAgreement("før"));
        const auto editor = editorOf(test, id);
        QTRY_VERIFY(editor->exists());
        editor->choose(QStringLiteral("text"), QString());
        QTRY_VERIFY(!editor->pending());
        QCOMPARE(storedText(test, id), std::string());
    }
};

TOVHOLDER_TEST(RecordEditorTest)
#include "tst_recordeditor.moc"
