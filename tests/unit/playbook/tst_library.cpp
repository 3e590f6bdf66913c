// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/codes.h"
#include "cpp/playbook/library.h"
#include "cpp/playbook/reader.h"

#include "tests/unit/playbook/playbooktext.h"
#include "tests/unit/runner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>
#include <span>

#include <sys/stat.h>

using namespace tovholder;
using namespace tovholder::playbook;
using domain::Language;

namespace {

SourceFile fileWith(const std::string& name, const std::string& id, int version)
{
    nlohmann::json content = smallPlaybook();
    content["id"] = id;
    content["version"] = version;
    return { name, content.dump() };
}

qsizetype characters(const std::string& text) { return QString::fromStdString(text).size(); }

Published publishedAs(const std::string& id, int version, std::int64_t publishedAt, const std::string& course = "a")
{
    return { .id = id, .title = "Delt", .content = fileWith({}, course, version).bytes, .publishedAt = publishedAt, .publishedBy = "Mona" };
}

Standing standingOf(const PlaybookLibrary& library, const std::string& published)
{
    return std::ranges::find(library.entries(), published, &Entry::published)->standing;
}

/// Whether a text can be read on a tablet from 1.5 m, in both languages.
bool fits(const Text& text, qsizetype charactersMax)
{
    return characters(text.danish) <= charactersMax && characters(text.english) <= charactersMax;
}

} // namespace

class LibraryTest : public QObject {
    Q_OBJECT

private slots:
    void everyBundledPlaybook_isInUse();
    void bundledTexts_areShortEnoughForTheTable();
    void experienceGroup_isFourMeetingsOfTwoHours();
    void everyAgreementThemeOfMeetingFour_isReadInItsRecap();
    void badFile_isListedAndHarmsNothing();
    void newerFileOfTheUser_replacesTheBundledOne();
    void olderFileOfTheUser_isOutdoneAndSaysHow();
    void twoFilesWithTheSameIdAndVersion_theFirstIsUsed();
    void folder_isReadByNameWithoutSchemas();
    void pipeInTheFolder_isPassedBy();
    void folderThatIsMissing_hasNoFiles();
    void published_goesBeforeFiles_andPlannedMeetingsKeepTheirs();
    void publishedTwice_theNewestIsChosenAndBothAreKept();
    void publishedAtTheSameTime_theLaterCountsEverywhere();
    void withdrawn_isOnlyForMeetingsPlannedWithIt();
    void publishedThatCannotBeRead_isListedAndHarmsNothing();
};

void LibraryTest::everyBundledPlaybook_isInUse()
{
    const PlaybookLibrary library(bundledFiles(), {});
    QVERIFY(!library.entries().empty());
    for (const Entry& entry : library.entries())
        QVERIFY2(entry.standing == Standing::InUse, note(entry, Language::English).c_str());
}

void LibraryTest::bundledTexts_areShortEnoughForTheTable()
{
    const PlaybookLibrary library(bundledFiles(), {});
    for (const Playbook* playbook : library.playbooks()) {
        for (const Meeting& meeting : playbook->meetings) {
            for (const Block& block : meeting.blocks) {
                for (const Prompt& prompt : block.prompts)
                    QVERIFY2(fits(prompt.text, 110), prompt.text.english.c_str());
                for (const auto* cards : { &block.cards.say, &block.cards.act, &block.cards.watch }) {
                    QVERIFY2(!cards->empty(), block.id.c_str());
                    for (const Text& card : *cards)
                        QVERIFY2(fits(card, 220), card.english.c_str());
                }
            }
        }
    }
}

void LibraryTest::experienceGroup_isFourMeetingsOfTwoHours()
{
    const PlaybookLibrary library(bundledFiles(), {});
    const Playbook* course = library.playbook("erfaringsgruppe");
    QVERIFY(course);
    QCOMPARE(course->meetings.size(), std::size_t { 4 });
    for (const Meeting& meeting : course->meetings) {
        QCOMPARE(meeting.minutes, 120);
        QVERIFY(meeting.blocks.front().kind == BlockKind::Welcome);
        QVERIFY(meeting.blocks.back().kind == BlockKind::Closing);
    }
    const Meeting* fourth = library.meeting("erfaringsgruppe", "moede-4");
    QVERIFY(fourth);
    QCOMPARE(fourth->block("beboerdemokrati-aftaler")->agreements.wanted, 2);
}

void LibraryTest::everyAgreementThemeOfMeetingFour_isReadInItsRecap()
{
    const PlaybookLibrary library(bundledFiles(), {});
    const Meeting* fourth = library.meeting("erfaringsgruppe", "moede-4");
    QVERIFY(fourth);
    const auto& themes = fourth->block("aftaler-indtil-nu")->recap.themes;
    QCOMPARE(themes.size(), std::size_t { 4 });
    QVERIFY(std::ranges::equal(themes, std::span(domain::agreementThemes).first<4>()));
}

void LibraryTest::badFile_isListedAndHarmsNothing()
{
    const PlaybookLibrary library({ fileWith("a.json", "a", 1) }, { { "bad.json", "{" }, fileWith("b.json", "b", 1) });
    QCOMPARE(library.entries().size(), std::size_t { 3 });
    const Entry& bad = library.entries()[1];
    QVERIFY(bad.standing == Standing::Refused);
    QVERIFY(note(bad, Language::Danish).starts_with("bad.json, linje 1"));
    QCOMPARE(library.playbooks().size(), std::size_t { 2 });
    QVERIFY(library.playbook("b"));
}

void LibraryTest::newerFileOfTheUser_replacesTheBundledOne()
{
    const PlaybookLibrary library({ fileWith("a.json", "a", 1) }, { fileWith("ours.json", "a", 2) });
    QCOMPARE(library.playbooks().size(), std::size_t { 1 });
    QCOMPARE(library.playbook("a")->version, 2);
    QVERIFY(library.entries()[0].standing == Standing::Outdone);
    QVERIFY(library.entries()[1].standing == Standing::ReplacesBundled);
    QVERIFY(!note(library.entries()[1], Language::Danish).empty());
}

void LibraryTest::olderFileOfTheUser_isOutdoneAndSaysHow()
{
    const PlaybookLibrary library({ fileWith("a.json", "a", 2) }, { fileWith("ours.json", "a", 2) });
    QCOMPARE(library.playbook("a")->version, 2);
    QVERIFY(library.entries()[0].standing == Standing::InUse);
    QVERIFY(library.entries()[1].standing == Standing::Outdone);
    QVERIFY(note(library.entries()[1], Language::English).find("higher version") != std::string::npos);
}

void LibraryTest::twoFilesWithTheSameIdAndVersion_theFirstIsUsed()
{
    const PlaybookLibrary library({}, { fileWith("a.json", "x", 1), fileWith("b.json", "x", 1) });
    QVERIFY(library.entries()[0].standing == Standing::InUse);
    QVERIFY(library.entries()[1].standing == Standing::Outdone);
}

void LibraryTest::folder_isReadByNameWithoutSchemas()
{
    const QTemporaryDir folder;
    for (const char* name : { "b.json", "a.json", "playbook.schema.json", "notes.txt" }) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(name) > 0);
    }
    QFile large(folder.filePath(QStringLiteral("c.json")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(qint64 { fileBytesMax } + 10));
    const auto files = filesIn(folder.path().toStdString());
    QCOMPARE(files.size(), std::size_t { 3 });
    QCOMPARE(files[0].name, std::string("a.json"));
    QCOMPARE(files[1].bytes, std::string("b.json"));
    const PlaybookLibrary library({}, files);
    QVERIFY(library.entries()[2].problem.reason == Reason::FileTooLarge);
}

void LibraryTest::pipeInTheFolder_isPassedBy()
{
    const QTemporaryDir folder;
    QCOMPARE(mkfifo(qPrintable(folder.filePath(QStringLiteral("pipe.json"))), 0600), 0);
    QVERIFY(filesIn(folder.path().toStdString()).empty());
}

void LibraryTest::folderThatIsMissing_hasNoFiles()
{
    const QTemporaryDir folder;
    QVERIFY(filesIn(folder.filePath(QStringLiteral("nothing")).toStdString()).empty());
}

void LibraryTest::published_goesBeforeFiles_andPlannedMeetingsKeepTheirs()
{
    const PlaybookLibrary files({ fileWith("a.json", "a", 5) }, {});
    const PlaybookLibrary library = files.with({ publishedAs("p1", 2, 10) });
    QCOMPARE(library.playbook("a")->published, std::string("p1"));
    QCOMPARE(library.playbooks().size(), std::size_t { 1 });
    QCOMPARE(library.meeting("a", "moede-1"), library.entries().front().playbook.meeting("moede-1"));
    QCOMPARE(library.meeting("a", "moede-1", "p1"), library.entries().back().playbook.meeting("moede-1"));
    QVERIFY(!library.meeting("a", "moede-1", "p9"));
    QVERIFY(note(library.entries().front(), Language::Danish).empty());
    for (const Language language : { Language::Danish, Language::English }) {
        QVERIFY(library.whyMissing("p9", language).size() > 40);
        QVERIFY(library.whyMissing({}, language) != library.whyMissing("p9", language));
    }
}

void LibraryTest::publishedTwice_theNewestIsChosenAndBothAreKept()
{
    const PlaybookLibrary first = PlaybookLibrary().with({ publishedAs("p1", 1, 10) });
    const PlaybookLibrary library = first.with({ publishedAs("p1", 1, 10), publishedAs("p2", 2, 20) });
    QCOMPARE(library.playbook("a")->version, 2);
    QCOMPARE(standingOf(library, "p1"), Standing::Earlier);
    QVERIFY(library.meeting("a", "moede-1", "p1"));
    QVERIFY(library.meeting("a", "moede-1", "p1") != library.meeting("a", "moede-1", "p2"));
    QCOMPARE(standingOf(library.with({ publishedAs("p1", 1, 10) }), "p1"), Standing::InUse); // the newer one was given up
}

void LibraryTest::publishedAtTheSameTime_theLaterCountsEverywhere()
{
    const Published early = publishedAs("p2", 3, 10);
    const Published late = publishedAs("p1", 3, 11);
    for (const auto& order : { std::vector { early, late }, std::vector { late, early } })
        QCOMPARE(PlaybookLibrary().with(order).playbook("a")->published, std::string("p1"));
}

void LibraryTest::withdrawn_isOnlyForMeetingsPlannedWithIt()
{
    Published withdrawn = publishedAs("p1", 2, 10);
    withdrawn.withdrawn = true;
    const PlaybookLibrary library = PlaybookLibrary({ fileWith("a.json", "a", 1) }, {}).with({ withdrawn });
    QVERIFY(library.playbook("a")->published.empty());
    QVERIFY(library.meeting("a", "moede-1", "p1"));
    QCOMPARE(standingOf(library, "p1"), Standing::Withdrawn);
    QVERIFY(!note(library.entries().back(), Language::Danish).empty());
}

void LibraryTest::publishedThatCannotBeRead_isListedAndHarmsNothing()
{
    Published bad = publishedAs("p2", 3, 20);
    bad.content.replace(bad.content.find("\"format\":1"), 10, "\"format\":9");
    const PlaybookLibrary library = PlaybookLibrary().with({ publishedAs("p1", 1, 10), bad });
    QCOMPARE(standingOf(library, "p2"), Standing::Refused);
    QCOMPARE(library.playbook("a")->published, std::string("p1"));
    QVERIFY(!library.meeting("a", "moede-1", "p2"));
    const std::string told = library.whyMissing("p2", Language::Danish);
    for (const char* part : { "Delt", "/format", "format 9" })
        QVERIFY2(told.find(part) != std::string::npos, told.c_str());
}

TOVHOLDER_TEST(LibraryTest)
#include "tst_library.moc"
