// SPDX-License-Identifier: Apache-2.0
#include "programs.h"

#include "cpp/reports/csv.h"
#include "cpp/reports/danishtime.h"
#include "cpp/reports/invitation.h"
#include "tests/unit/runner.h"

#include <QTemporaryDir>
#include <QTest>

#include <libical/ical.h>

using namespace tovholder;
using namespace tovholder::reports;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t hourMs = 60 * 60 * 1000;
constexpr std::int64_t noonMs = 1'795'521'600'000; // 24 November 2026, 12:00 UTC

Invitation invitation()
{
    Invitation meeting;
    meeting.meeting = "0192f0c1-0000-7000-8000-000000000001";
    meeting.sequence = 2;
    meeting.title = "Møde 4: Videre forløb; sidste gang, måske";
    meeting.description = "Kære alle\n\nVi slutter af med aftaler om beboerdemokrati og om jeres partnere. Der er kage, og der er "
                          "god tid til at øve æ, ø og å i lange linjer, der skal foldes midt i et ord.";
    meeting.place = "Hovedkontoret, lokale \\Havnen\\";
    meeting.startsAtMs = noonMs;
    meeting.endsAtMs = noonMs + 2 * hourMs;
    meeting.sentAtMs = noonMs - 240 * hourMs;
    meeting.organiser = { "Mona \"Mo\" Lyng", "mona@fjordby.example" };
    return meeting;
}

} // namespace

class ExportsTest : public QObject {
    Q_OBJECT
private slots:
    void danishTime_followsSummerTime_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("words");
        QTest::newRow("winter") << qint64 { noonMs } << u"tirsdag den 24. november 2026 kl. 13.00"_s;
        QTest::newRow("summer") << qint64 { 1'782'864'000'000 } << u"onsdag den 1. juli 2026 kl. 02.00"_s;
        QTest::newRow("last minute of winter") << qint64 { 1'774'745'940'000 } << u"søndag den 29. marts 2026 kl. 01.59"_s;
        QTest::newRow("first of summer") << qint64 { 1'774'746'000'000 } << u"søndag den 29. marts 2026 kl. 03.00"_s;
        QTest::newRow("first of winter") << qint64 { 1'792'890'000'000 } << u"søndag den 25. oktober 2026 kl. 02.00"_s;
    }
    void danishTime_followsSummerTime()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, words);
        QCOMPARE(QString::fromStdString(timeSpan(ms, 0, domain::Language::Danish)), words);
    }

    void invitation_isReadByAnotherProgram()
    {
        const QString read = readByPython(invitation());
        for (const QString& line : { u"method PUBLISH version 2.0\n"_s,
                 u"dtstart 2026-11-24T13:00:00 2026-11-24T12:00:00+00:00\n"_s,
                 u"dtend 2026-11-24T15:00:00 2026-11-24T14:00:00+00:00\n"_s,
                 u"uid '0192f0c1-0000-7000-8000-000000000001@tovholder'\n"_s, u"sequence '2'\n"_s,
                 u"summary 'Møde 4: Videre forløb; sidste gang, måske'\n"_s,
                 u"location 'Hovedkontoret, lokale \\\\Havnen\\\\'\n"_s, u"description 'Kære alle\\n\\nVi slutter"_s,
                 u"midt i et ord.'\n"_s, u"dtstamp 2026-11-14T12:00:00+00:00\n"_s,
                 u"organizer mailto:mona@fjordby.example\n"_s })
            QVERIFY2(read.contains(line), qPrintable(line + read));
        QVERIFY2(!read.contains(u"attendee"_s), qPrintable(read));
    }

    void invitationToPersons_asksForAnAnswer()
    {
        Invitation meeting = invitation();
        meeting.invited = { { "Kaj Brink", "kaj@fjordby.example" }, { "Uden adresse", "" },
            { "Skurk", "x@y.example\r\nATTENDEE:mailto:z@y.example" } };
        const QString read = readByPython(meeting);
        QVERIFY2(read.contains(u"method REQUEST"_s), qPrintable(read));
        QVERIFY2(read.contains(u"attendee mailto:kaj@fjordby.example Kaj Brink TRUE\n"_s), qPrintable(read));
        QCOMPARE(read.count(u"attendee"_s), 1);
    }

    void meetingCalledOff_cancelsTheSameEntry()
    {
        Invitation meeting = invitation();
        meeting.invited = { { "Kaj Brink", "kaj@fjordby.example" } };
        const QString asked = readByPython(meeting);
        QVERIFY2(asked.contains(u"status 'CONFIRMED'\n"_s), qPrintable(asked));
        meeting.calledOff = true;
        meeting.sequence = 3;
        const QString read = readByPython(meeting);
        for (const QString& line : { u"method CANCEL"_s, u"status 'CANCELLED'\n"_s, u"sequence '3'\n"_s,
                 u"uid '0192f0c1-0000-7000-8000-000000000001@tovholder'\n"_s, u"organizer mailto:mona"_s, u"attendee mailto:kaj"_s })
            QVERIFY2(read.contains(line), qPrintable(line + read));
        meeting.invited.clear();
        const QString told = readByPython(meeting);
        QVERIFY2(told.contains(u"method PUBLISH"_s) && told.contains(u"status 'CANCELLED'\n"_s), qPrintable(told));
    }

    void invitation_isFoldedAndEndsItsLinesByTheBook()
    {
        const QByteArray text = QByteArray::fromStdString(*invitationText(invitation()));
        QVERIFY(text.endsWith("END:VCALENDAR\r\n"));
        QByteArray rest = text;
        rest.replace("\r\n", "");
        QVERIFY(!rest.contains('\n') && !rest.contains('\r'));
        for (const QByteArray& line : text.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the carriage return
            QVERIFY2(QString::fromUtf8(line).toUtf8() == line, "a letter was cut in two");
        }
        icalcomponent* parsed = icalparser_parse_string(text.constData());
        QVERIFY(parsed != nullptr);
        QCOMPARE(icalcomponent_count_errors(parsed), 0);
        QVERIFY(icalrestriction_check(parsed));
        icalcomponent_free(parsed);
    }

    void invitationWithoutTheNecessary_saysWhatIsMissing()
    {
        Invitation untitled = invitation();
        untitled.title.clear();
        const auto text = invitationText(untitled);
        QVERIFY(!text.ok());
        QCOMPARE(text.error(), (Error { ErrorCode::ValueMissing, {}, "title" }));
        Invitation timeless = invitation();
        timeless.startsAtMs = 0;
        QCOMPARE(invitationText(timeless).error().place, std::string("starts_at"));
    }

    void csv_isReadBackByAnotherProgram()
    {
        const CsvTable table { { "Hvad", "Hvem" },
            { { "semikolon; og \"gåseøjne\"", "to\nlinjer" }, { "", "æøå 😀" }, { "tegn, komma", " mellemrum " } } };
        QCOMPARE(readByPython(table),
            u"[['Hvad', 'Hvem'], ['semikolon; og \"gåseøjne\"', 'to\\nlinjer'], ['', 'æøå 😀'], "
            u"['tegn, komma', ' mellemrum ']]\n"_s);
    }

    void csv_neverRunsAsAFormula()
    {
        const CsvTable table { { "a" }, { { "=1+1" }, { "+45 12 34 56 78" }, { "-1" }, { "@SUM(A1)" }, { "\t=1" }, { "1-1" } } };
        QCOMPARE(readByPython(table),
            u"[['a'], [\"'=1+1\"], [\"'+45 12 34 56 78\"], [\"'-1\"], [\"'@SUM(A1)\"], [\"'\\t=1\"], ['1-1']]\n"_s);
    }

    void agreements_areWordsInTheirColumns()
    {
        const AgreementRow row { "Birkeparken", "Gruppen", "Møde 4",
            { "Sæt lys op", "faellesarealer", { "Kaj Brink", "drift" }, "2027-01-31", "i_gang", "" } };
        QCOMPARE(readByPython(agreementsTable(std::span(&row, 1), domain::Language::Danish)),
            u"[['Område', 'Gruppe', 'Aftalt på', 'Hvad', 'Tema', 'Hvem', 'Funktion', 'Hvornår', 'Status', "
            u"'Seneste opfølgning'], ['Birkeparken', 'Gruppen', 'Møde 4', 'Sæt lys op', 'Fællesarealer', 'Kaj Brink', "
            u"'Drift', '2027-01-31', 'I gang', '']]\n"_s);
    }

private:
    QString readByPython(const Invitation& meeting)
    {
        const QString file = m_folder.filePath(u"meeting.ics"_s);
        if (!writeInvitation(meeting, file.toStdString()).ok())
            qFatal("cannot write the invitation");
        return output(python, { sourceFile(u"check_ics.py"_s), file });
    }

    QString readByPython(const CsvTable& table)
    {
        const QString file = m_folder.filePath(u"table.csv"_s);
        if (!writeCsv(table, file.toStdString()).ok())
            qFatal("cannot write the table");
        const QString script = u"import csv, sys; sys.stdout.reconfigure(encoding='utf-8'); "
                               u"print(list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline=''), delimiter=';')))"_s;
        return output(python, { u"-c"_s, script, file });
    }

    QTemporaryDir m_folder;
};

TOVHOLDER_TEST(ExportsTest)
#include "tst_exports.moc"
