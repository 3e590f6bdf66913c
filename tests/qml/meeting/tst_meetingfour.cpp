// SPDX-License-Identifier: Apache-2.0
// Meeting four from the door to the minutes, by touch alone, on the real screens and a real store.
#include "touchscreen.h"

#include "cpp/store/demo.h"
#include "cpp/store/queries/agreements.h"
#include "cpp/store/queries/meetings.h"
#include "cpp/store/queries/partners.h"

#include <QQuickStyle>
#include <QStandardPaths>

using namespace tovholder;
using namespace tovholder::test;

class MeetingFourTest : public QObject {
    Q_OBJECT

    static Id meetingId() { return store::demoId("meeting", "komet-4"); }
    static QVariantMap about() { return { { QStringLiteral("meetingId"), QString::fromStdString(meetingId()) } }; }

    static std::vector<store::Row> rows(Touchscreen& tablet, const store::Query& query)
    {
        std::optional<Result<std::vector<store::Row>>> answer;
        QObject context;
        tablet.services().onStore([query](store::Store& store) { return store.query(query); }).then(&context, [&](const auto& found) {
            answer.emplace(found);
        });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }) || !*answer)
            return {};
        return answer->value();
    }

    static QString currentBlock(Touchscreen& tablet)
    {
        const auto meeting = rows(tablet, store::queries::meeting(meetingId()));
        return meeting.empty() ? QString() : QString::fromStdString(meeting.front().text("current_block"));
    }

private slots:
    void init() { QVERIFY(m_folder.isValid()); }

    void meetingFour_isHeldByTouchAlone()
    {
        Touchscreen::Setting setting;
        const QStringList size = qEnvironmentVariable("TOVHOLDER_SIZE", QStringLiteral("1280x800")).split(QLatin1Char('x'));
        setting.size = QSize(size.value(0).toInt(), size.value(1).toInt());
        setting.theme = qEnvironmentVariable("TOVHOLDER_THEME", QStringLiteral("light"));
        Touchscreen tablet(m_folder.filePath(QStringLiteral("held.db")), setting);
        tablet.openPage(QStringLiteral("meeting"), about());
        tablet.picture(QStringLiteral("01-before"));
        QVERIFY(tablet.tap(QStringLiteral("Afbud")));
        QVERIFY(tablet.tap(QStringLiteral("startMeeting")));
        QCOMPARE(currentBlock(tablet), QStringLiteral("velkomst"));
        tablet.picture(QStringLiteral("02-welcome"));

        QVERIFY(tablet.tap(QStringLiteral("nextBlock")));
        tablet.picture(QStringLiteral("03-recap"));
        QVERIFY(tablet.tap(QStringLiteral("Gjort")));
        tablet.picture(QStringLiteral("04-recap-done"));

        QVERIFY(tablet.tap(QStringLiteral("nextBlock")));
        tablet.picture(QStringLiteral("04-recap-going-on"));
        QVERIFY(tablet.tap(QStringLiteral("Gå videre")));
        QVERIFY(tablet.tap(QStringLiteral("Kort til tovholderen")));
        tablet.picture(QStringLiteral("05-cards"));
        QVERIFY(tablet.find(QStringLiteral("Hold øje med"), false));
        QVERIFY(tablet.tap(tablet.find(QStringLiteral("Luk")) ? QStringLiteral("Luk") : QStringLiteral("Kort til tovholderen")));
        tablet.picture(QStringLiteral("05-prompts"));
        QVERIFY(tablet.type(QStringLiteral("note"), QStringLiteral("De ved, hvem der bor her")));
        QVERIFY(tablet.tap(QStringLiteral("Giv ordet videre")));
        QVERIFY(tablet.type(QStringLiteral("note"), QStringLiteral("Vi mødes i gården hver uge")));
        tablet.picture(QStringLiteral("06-prompts-spoken"));
        QVERIFY(tablet.tap(QStringLiteral("Næste spørgsmål")));
        tablet.picture(QStringLiteral("07-prompts-next"));
        for (int i = 0; i < 3; ++i)
            QVERIFY(tablet.tap(QStringLiteral("nextBlock")));
        QCOMPARE(currentBlock(tablet), QStringLiteral("beboerdemokrati-aftaler"));
        tablet.picture(QStringLiteral("08-agreements"));
        QVERIFY(tablet.type(QStringLiteral("agreementText"), QStringLiteral("Bestyrelsen besøger Sneglebakken hvert forår")));
        tablet.picture(QStringLiteral("09-agreements-missing"));
        QVERIFY(tablet.tap(QStringLiteral("Om en måned")));
        QVERIFY(tablet.tap(QStringLiteral("Skriv en aftale mere")));
        tablet.picture(QStringLiteral("10-agreements-one"));

        QVERIFY(tablet.tap(QStringLiteral("nextBlock")));
        tablet.picture(QStringLiteral("11-matrix"));
        QVERIFY(tablet.tap(QStringLiteral("name_udlejning_foreninger")));
        tablet.picture(QStringLiteral("12-matrix-name"));
        QVERIFY(tablet.type(QStringLiteral("partnerName"), QStringLiteral("Lejerforeningen")));
        QVERIFY(tablet.tap(QStringLiteral("putPartner")));
        QVERIFY(tablet.tap(QStringLiteral("Lejerforeningen")));
        tablet.picture(QStringLiteral("13-matrix-partner"));
        QVERIFY(tablet.tap(QStringLiteral("Luk")));
        for (int i = 0; i < 3; ++i)
            QVERIFY(tablet.tap(QStringLiteral("nextBlock")));
        tablet.picture(QStringLiteral("14-break"));
        QVERIFY(tablet.tap(QStringLiteral("nextBlock")));
        tablet.picture(QStringLiteral("15-recap-themes"));
        QVERIFY(tablet.tap(QStringLiteral("nextBlock")));
        QVERIFY(tablet.tap(QStringLiteral("Hvert kvartal")));
        tablet.picture(QStringLiteral("16-cadence"));
        QVERIFY(tablet.tap(QStringLiteral("nextBlock")));
        tablet.picture(QStringLiteral("17-closing"));
        QVERIFY(tablet.tap(QStringLiteral("closeMeeting")));
        tablet.picture(QStringLiteral("18-closing-confirm"));
        QVERIFY(tablet.tap(QStringLiteral("Afslut mødet")));
        tablet.picture(QStringLiteral("19-closed"));
        QVERIFY(tablet.tap(QStringLiteral("writeMinutes")));
        QVERIFY(QTest::qWaitFor([&] { return tablet.find(QStringLiteral("Kopiér teksten")) != nullptr; }, minutesMsMax));
        tablet.picture(QStringLiteral("20-minutes"));

        QCOMPARE(rows(tablet, store::queries::meeting(meetingId())).front().text("status"), std::string("afsluttet"));
        QCOMPARE(rows(tablet, store::queries::contributionsOfMeeting(meetingId())).size(), std::size_t { 2 });
        QCOMPARE(rows(tablet, store::queries::agreementsOfMeeting(meetingId())).size(), std::size_t { 1 });
        QCOMPARE(rows(tablet, store::queries::meeting(meetingId())).front().text("frequency"), std::string("hvert_kvartal"));
    }

private:
    static constexpr int minutesMsMax = 20'000;

    QTemporaryDir m_folder;
};

int main(int argc, char** argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    MeetingFourTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_meetingfour.moc"
