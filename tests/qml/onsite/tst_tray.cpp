// SPDX-License-Identifier: Apache-2.0
// The tovholder's tray: choosing opening cases, and answering.
#include "onsite.h"

using namespace tovholder;
using namespace tovholder::test;

class TrayTest : public QObject {
    Q_OBJECT

    static Id meeting() { return store::demoId("meeting", "komet-4"); }
    static Id stair() { return store::demoId("observation", "trappe"); }

    static QString listed(Touchscreen& tablet, const Id& observation)
    {
        const auto record = inStore(tablet, [&](store::Store& store) { return store.read("observation", observation); });
        return QString::fromStdString(std::get<std::string>(record->fields.at("text")));
    }

    static void openTray(Touchscreen& tablet, const Id& observation)
    {
        tablet.openPage(QStringLiteral("tray"), {});
        QVERIFY(tablet.tap(listed(tablet, observation)));
    }

    static QString title(Touchscreen& tablet)
    {
        const auto record = inStore(tablet, [](store::Store& store) { return store.read("meeting", meeting()); });
        return QString::fromStdString(std::get<std::string>(record->fields.at("title")));
    }

    static void fillMeeting(Touchscreen& tablet, int cases)
    {
        QVERIFY(inStore(tablet, [cases](store::Store& store) {
            std::vector<store::Edit> edits;
            for (std::int64_t i = 1; i <= cases; ++i)
                edits.push_back({ "observation", store.makeId(), kometparken(),
                    { { "status", std::string("valgt") }, { "meeting_id", meeting() }, { "case_position", i },
                        { "text", "sag " + std::to_string(i) } } });
            return store.write(edits);
        }));
        tablet.settle();
    }

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void aChosenCase_opensTheMeetingAndCanBeTakenBack()
    {
        Touchscreen tablet(file("choose.db"), settingAsked({ 1280, 800 }));
        tablet.openPage(QStringLiteral("tray"), {});
        tablet.picture(QStringLiteral("tray-1-list"));
        QVERIFY(tablet.tap(listed(tablet, stair())));
        tablet.picture(QStringLiteral("tray-2-detail"));
        QVERIFY(tablet.tap(title(tablet)));
        QTRY_COMPARE(rowsOf(tablet, store::queries::openingCases(meeting())).size(), std::size_t { 1 });
        QCOMPARE(rowsOf(tablet, store::queries::openingCases(meeting())).front().integer("case_position"), std::int64_t { 1 });
        tablet.settle();
        tablet.picture(QStringLiteral("tray-3-chosen"));
        QVERIFY(tablet.tap(QStringLiteral("takeBack")));
        QTRY_VERIFY(rowsOf(tablet, store::queries::openingCases(meeting())).empty());
    }

    void theFourthCase_isRefusedWithASentence()
    {
        Touchscreen tablet(file("fourth.db"), settingAsked({ 1280, 800 }));
        fillMeeting(tablet, 3);
        openTray(tablet, stair());
        QVERIFY(tablet.tap(title(tablet)));
        QTRY_VERIFY(tablet.find(QStringLiteral("meetingFull"), false));
        QCOMPARE(rowsOf(tablet, store::queries::openingCases(meeting())).size(), std::size_t { 3 });
        tablet.picture(QStringLiteral("tray-4-full"));
    }

    void aReply_reachesWhoeverSentIt()
    {
        Touchscreen tablet(file("reply.db"), settingAsked({ 1280, 800 }));
        openTray(tablet, stair());
        QVERIFY(!tablet.find(QStringLiteral("close"))); // nothing to tell yet
        QVERIFY(tablet.type(QStringLiteral("reply"), QStringLiteral("Kasserne flyttes torsdag")));
        QVERIFY(tablet.tap(QStringLiteral("close")));
        const auto sent = rowsOf(tablet, store::queries::observationsBy("Kaj Nøglebo", {}));
        const auto found = std::ranges::find(sent, stair(), [](const store::Row& row) { return row.text("id"); });
        QVERIFY(found != sent.end());
        QCOMPARE(found->text("status"), std::string("besvaret"));
        QCOMPARE(found->text("reply"), std::string("Kasserne flyttes torsdag"));
        tablet.picture(QStringLiteral("tray-5-answered"));
    }

    void anEmptyTray_saysWhereItFillsFrom()
    {
        Touchscreen tablet(file("empty.db"), settingAsked({ 1280, 800 }));
        QVERIFY(inStore(tablet, [](store::Store& store) {
            const auto waiting = store.query(store::queries::tray({}));
            std::vector<store::Edit> edits;
            for (const store::Row& row : *waiting)
                edits.push_back({ "observation", row.text("id"), {}, { { "status", std::string("besvaret") } } });
            return store.write(edits);
        }));
        tablet.openPage(QStringLiteral("tray"), {});
        tablet.picture(QStringLiteral("tray-6-empty"));
        QVERIFY(tablet.tap(tablet.english() ? QStringLiteral("Capture") : QStringLiteral("Registrér")));
    }

private:
    QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

TOVHOLDER_SCREEN_TEST(TrayTest)

#include "tst_tray.moc"
