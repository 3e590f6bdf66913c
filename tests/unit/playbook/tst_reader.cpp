// SPDX-License-Identifier: Apache-2.0
#include "cpp/playbook/reader.h"

#include "cpp/domain/codes.h"
#include "tests/unit/playbook/playbooktext.h"
#include "tests/unit/runner.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstdint>
#include <map>
#include <random>

using namespace tovholder::playbook;
using namespace tovholder::domain;
using nlohmann::json;
using namespace nlohmann::literals;

namespace {

QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

Reading readPatched(const json& patch) { return read(smallPlaybook().patch(patch).dump(), "proeve.json"); }

json patchOf(const std::vector<json>& steps) { return json(steps); }

json with(const std::string& pointer, const json& value)
{
    return { { "op", "add" }, { "path", pointer }, { "value", value } };
}

json without(const std::string& pointer) { return { { "op", "remove" }, { "path", pointer } }; }

json replaced(const std::string& pointer, const json& value)
{
    return json::array({ { { "op", "replace" }, { "path", pointer }, { "value", value } } });
}

json added(const std::string& pointer, const json& value) { return json::array({ with(pointer, value) }); }

json removed(const std::string& pointer) { return json::array({ without(pointer) }); }

} // namespace

class ReaderTest : public QObject {
    Q_OBJECT

private slots:
    void rightFile_isReadWithEverythingInIt();
    void wrongFile_isRefusedWithPlaceAndReason_data();
    void wrongFile_isRefusedWithPlaceAndReason();
    void brokenSyntax_isRefusedWithLineAndColumn();
    void keyStandingTwice_isRefused();
    void fileThatIsTooLarge_isRefused();
    void everyReason_isASentenceInBothLanguages();
    void seed_isTheSameContributionOnEveryDevice();
    void schema_allowsTheSameChoicesAsTheReader();
    void everyKind_isReadWithWhatItCarries();
    void deepNesting_isRefused();
    void mutatedFiles_areReadOrRefusedButNeverCrash();
};

void ReaderTest::rightFile_isReadWithEverythingInIt()
{
    const Reading reading = readPatched(json::array());
    QVERIFY(std::holds_alternative<Playbook>(reading));
    const auto& playbook = std::get<Playbook>(reading);
    QCOMPARE(playbook.id, std::string("proeve"));
    QCOMPARE(playbook.version, 3);
    QCOMPARE(playbook.meetings.size(), std::size_t { 1 });
    const Meeting* meeting = playbook.meeting("moede-1");
    QVERIFY(meeting);
    QCOMPARE(meeting->minutes, 30);
    const Block* stories = meeting->block("historier");
    QVERIFY(stories);
    QCOMPARE(code(stories->kind), std::string_view("prompts"));
    QCOMPARE(stories->prompt("bedste")->text.in(Language::English), std::string("What went well?"));
    QCOMPARE(code(stories->prompt("bedste")->mode), std::string_view("pair"));
    QCOMPARE(stories->seeds.front().function, std::string("drift"));
    const Block* agreements = meeting->block("aftaler");
    QCOMPARE(agreements->agreements.wanted, 2);
    QCOMPARE(agreements->agreements.theme, std::string("genhusning"));
    QVERIFY(!meeting->block("pause"));
}

void ReaderTest::wrongFile_isRefusedWithPlaceAndReason_data()
{
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QByteArray>("pointer");
    const auto row = [](const char* name, const json& patch, Reason reason, const std::string& pointer) {
        QTest::newRow(name) << bytes(patch.dump()) << static_cast<int>(reason) << bytes(pointer);
    };
    const std::string first = "/meetings/0/blocks/0";
    const std::string second = "/meetings/0/blocks/1";
    const std::string longTitle(81, 'x');
    const json oneAgreement { { "wanted", 1 }, { "theme", "andet" } };
    const json manyProps(13, bilingual("a", "b"));
    row("root is a list", replaced("", json::array()), Reason::NotObject, "");
    row("format of tomorrow", replaced("/format", 2), Reason::FormatUnknown, "/format");
    row("unknown key", added("/colour", "red"), Reason::KeyUnknown, "");
    row("missing key", removed("/meetings/0/question"), Reason::KeyMissing, "/meetings/0");
    row("missing English", removed("/title/en"), Reason::KeyMissing, "/title");
    row("third language", added("/title/de", "Probe"), Reason::KeyUnknown, "/title");
    row("text instead of both", replaced("/title", "Prøve"), Reason::NotObject, "/title");
    row("number as text", replaced("/title/da", 4), Reason::NotText, "/title/da");
    row("empty text", replaced("/title/da", " "), Reason::TextEmpty, "/title/da");
    row("long text", replaced("/title/da", longTitle), Reason::TextTooLong, "/title/da");
    row("control character", replaced("/title/da", std::string("a\x01")), Reason::TextUnprintable, "/title/da");
    row("CPR number", replaced("/description/en", "Call 010190-1234"), Reason::TextLikeCpr, "/description/en");
    row("meetings no list", replaced("/meetings", json::object()), Reason::NotList, "/meetings");
    row("no meetings", replaced("/meetings", json::array()), Reason::TooFew, "/meetings");
    row("too many props", added("/meetings/0/props", manyProps), Reason::TooMany, "/meetings/0/props");
    row("minutes as text", replaced("/meetings/0/minutes", "30"), Reason::NotNumber, "/meetings/0/minutes");
    row("half a minute", replaced(first + "/minutes", 0.5), Reason::NotNumber, first + "/minutes");
    row("no minutes", replaced(first + "/minutes", 0), Reason::NumberOutOfRange, first + "/minutes");
    row("endless minutes", replaced(first + "/minutes", UINT64_MAX), Reason::NumberOutOfRange, first + "/minutes");
    row("sum of minutes", replaced("/meetings/0/minutes", 31), Reason::MinutesDoNotAddUp, "/meetings/0/minutes");
    row("unknown kind", replaced(first + "/kind", "dance"), Reason::NotAChoice, first + "/kind");
    row("unknown theme", replaced(second + "/agreements/theme", "x"),
        Reason::NotAChoice, second + "/agreements/theme");
    row("id with a space", replaced("/meetings/0/id", "møde 1"), Reason::NotAnId, "/meetings/0/id");
    row("block id twice", replaced(second + "/id", "historier"), Reason::IdTwice, second + "/id");
    row("seed id of a prompt", replaced(first + "/seeds/0/id", "bedste"), Reason::IdTwice, first + "/seeds/0/id");
    row("prompts block without", removed(first + "/prompts"), Reason::KeyMissing, first);
    row("agreements in prompts", added(first + "/agreements", oneAgreement), Reason::NotForThisKind, first);
    row("seeds in agreements", added(second + "/seeds", json::array()), Reason::NotForThisKind, second);
    row("recap without scope", replaced(first + "/kind", "recap"), Reason::KeyMissing, first);
    row("voting without from", replaced(second + "/kind", "voting"), Reason::KeyMissing, second);
    row("dots on a later block", patchOf({ without(second + "/agreements"), with(second + "/kind", "voting"),
            with(second + "/each", 3), with(second + "/from", "aftaler") }), Reason::NoEarlierBlock, second + "/from");
    row("reading a file with a folder", patchOf({ without(second + "/agreements"), with(second + "/kind", "reading"),
            with(second + "/pages", json::array({ { { "id", "a" }, { "title", bilingual("a", "b") }, { "film", "../a.mp4" } } })) }),
        Reason::NotAFileName, second + "/pages/0/film");
    row("picture that nobody describes", patchOf({ without(second + "/agreements"), with(second + "/kind", "reading"),
            with(second + "/pages", json::array({ { { "id", "a" }, { "title", bilingual("a", "b") }, { "picture", "a.png" } } })) }),
        Reason::KeyMissing, second + "/pages/0");
    row("recommendation ten", patchOf({ without(second + "/agreements"), with(second + "/kind", "recommendations"),
            with(second + "/recommendations", json::array({ "10" })) }), Reason::NotAChoice, second + "/recommendations/0");
    row("cards without watch", removed(first + "/cards/watch"), Reason::KeyMissing, first + "/cards");
}

void ReaderTest::wrongFile_isRefusedWithPlaceAndReason()
{
    QFETCH(QByteArray, patch);
    QFETCH(int, reason);
    QFETCH(QByteArray, pointer);
    const Reading reading = readPatched(json::parse(patch.toStdString()));
    QVERIFY(std::holds_alternative<Problem>(reading));
    const auto& problem = std::get<Problem>(reading);
    QCOMPARE(bytes(problem.pointer), pointer);
    QCOMPARE(static_cast<int>(problem.reason), reason);
    QCOMPARE(problem.file, std::string("proeve.json"));
    QCOMPARE(error(problem).code, tovholder::ErrorCode::PlaybookMalformed);
}

void ReaderTest::brokenSyntax_isRefusedWithLineAndColumn()
{
    const Reading reading = read("{\n  \"é\": ,\n}", "a.json");
    const auto& problem = std::get<Problem>(reading);
    QCOMPARE(problem.reason, Reason::NotJson);
    QCOMPARE(problem.line, 2);
    QCOMPARE(problem.column, 8);
    QVERIFY(bytes(sentence(problem, Language::Danish)).startsWith("a.json, linje 2, tegn 8: "));
    QVERIFY(bytes(sentence(problem, Language::English)).startsWith("a.json, line 2, character 8: "));
    for (const char* text : { "", "{", "nul", "[1e999]", "\"\xff\"", "{} {}" })
        QCOMPARE(std::get<Problem>(read(text, "b.json")).reason, Reason::NotJson);
}

void ReaderTest::keyStandingTwice_isRefused()
{
    const Reading reading = read(R"({"meetings": [{"id": "a"}, {"id": "b", "x": 1, "x": 2}]})", "a.json");
    const auto& problem = std::get<Problem>(reading);
    QCOMPARE(problem.reason, Reason::KeyTwice);
    QCOMPARE(problem.pointer, std::string("/meetings/1"));
    QCOMPARE(problem.about, std::string("x"));
}

void ReaderTest::fileThatIsTooLarge_isRefused()
{
    const std::string spaces(fileBytesMax + 1, ' ');
    QCOMPARE(std::get<Problem>(read(spaces, "a.json")).reason, Reason::FileTooLarge);
}

void ReaderTest::everyReason_isASentenceInBothLanguages()
{
    for (int i = 0; i <= static_cast<int>(Reason::NoEarlierBlock); ++i) {
        const Problem problem { .file = "a.json", .pointer = "/id", .reason = static_cast<Reason>(i), .about = "12" };
        for (const Language language : { Language::Danish, Language::English }) {
            const QByteArray text = bytes(sentence(problem, language));
            QVERIFY2(text.startsWith("a.json, /id: ") && text.endsWith('.'), text.constData());
            QVERIFY2(!text.contains('@'), text.constData());
        }
    }
}

void ReaderTest::seed_isTheSameContributionOnEveryDevice()
{
    const Seed seed { .id = "kasser" };
    const tovholder::Id meeting = tovholder::derivedId("meeting", "a");
    QCOMPARE(contributionIdOf(seed, meeting, "genhusning"), contributionIdOf(seed, meeting, "genhusning"));
    QVERIFY(contributionIdOf(seed, meeting, "genhusning") != contributionIdOf(seed, meeting, "velkomst"));
    QVERIFY(tovholder::isId(contributionIdOf(seed, meeting, "genhusning")));
}

void ReaderTest::schema_allowsTheSameChoicesAsTheReader()
{
    QFile file(qEnvironmentVariable("TOVHOLDER_SOURCE") + QStringLiteral("/assets/playbooks/playbook.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const json schema = json::parse(file.readAll().toStdString());
    const auto textsOf = [](std::span<const std::string_view> choices) {
        return std::vector<std::string>(choices.begin(), choices.end());
    };
    const auto choicesAt = [&schema](const char* pointer) {
        return schema.at(json::json_pointer(std::string(pointer) + "/enum")).get<std::vector<std::string>>();
    };
    QVERIFY(choicesAt("/properties/groupKind") == textsOf(groupKinds));
    QVERIFY(choicesAt("/$defs/theme") == textsOf(agreementThemes));
    QVERIFY(choicesAt("/$defs/function") == textsOf(functions));
    QVERIFY(choicesAt("/$defs/block/properties/kind") == textsOf(blockKinds));
    QVERIFY(choicesAt("/$defs/prompt/properties/mode") == textsOf(promptModes));
    QVERIFY(choicesAt("/$defs/recap/properties/scope") == textsOf(recapScopes));
    QVERIFY(choicesAt("/$defs/seed/properties/competence") == textsOf(competenceKinds));
    QVERIFY(choicesAt("/$defs/recommendation") == textsOf(recommendations));
}

void ReaderTest::everyKind_isReadWithWhatItCarries()
{
    const json prompt { { "id", "p" }, { "part", bilingual("Del", "Part") }, { "private", true },
        { "text", bilingual("Hvad?", "What?") } };
    const json seed { { "id", "s" }, { "competence", "faglig" }, { "text", bilingual("Tal", "Numbers") } };
    const json page { { "id", "a" }, { "title", bilingual("Loven", "The law") }, { "paragraphs", json::array({ bilingual("a", "b") }) },
        { "picture", "loven.svg" }, { "pictureText", bilingual("En bog", "A book") }, { "film", "film.mp4" } };
    const std::map<std::string, json> carried { { "prompts", json::array({ prompt }) },
        { "seeds", json::array({ seed }) }, { "pages", json::array({ page }) }, { "criteria", json::array({ prompt }) },
        { "recommendations", json::array({ "1", "6" }) }, { "from", "historier" }, { "each", 3 } };
    const std::map<std::string, std::vector<std::string>> keysOfKinds { { "colleagues", { "prompts" } }, { "stories", {} },
        { "advice", { "prompts", "each" } }, { "functions", { "prompts" } }, { "competences", { "seeds" } },
        { "contributions", { "seeds" } }, { "proposals", { "criteria" } }, { "vision", { "prompts", "seeds" } },
        { "grouping", { "from" } }, { "voting", { "from", "each" } }, { "reading", { "pages" } },
        { "recommendations", { "recommendations" } }, { "ideas", { "prompts" } } };
    for (const auto& [kind, keys] : keysOfKinds) {
        std::vector<json> steps { without("/meetings/0/blocks/1/agreements"), with("/meetings/0/blocks/1/kind", kind) };
        for (const std::string& key : keys)
            steps.push_back(with("/meetings/0/blocks/1/" + key, carried.at(key)));
        const Reading reading = readPatched(patchOf(steps));
        if (const auto* problem = std::get_if<Problem>(&reading))
            QFAIL(sentence(*problem, Language::English).c_str());
        const Block block = std::get<Playbook>(reading).meetings[0].blocks[1];
        QCOMPARE(code(block.kind), std::string_view(kind));
        const auto has = [&known = keys](const char* key) { return std::ranges::find(known, key) != known.end(); };
        QCOMPARE(block.prompt("p") && block.prompt("p")->writtenInPrivate && !block.prompt("p")->part.empty(), has("prompts"));
        QCOMPARE(!block.seeds.empty() && block.seeds[0].competence == "faglig", has("seeds"));
        QCOMPARE(!block.pages.empty() && block.pages[0].film == "film.mp4" && block.pages[0].picture == "loven.svg", has("pages"));
        QCOMPARE(block.criteria.size(), std::size_t { has("criteria") });
        QCOMPARE(block.recommendations.size(), std::size_t { has("recommendations") ? 2U : 0U });
        QCOMPARE(block.from, std::string(has("from") ? "historier" : ""));
        QCOMPARE(block.each, has("each") ? 3 : 0);
    }
}

void ReaderTest::deepNesting_isRefused()
{
    const std::string deep = std::string(500'000, '[') + std::string(500'000, ']');
    QCOMPARE(std::get<Problem>(read(deep, "a.json")).reason, Reason::TooDeep);
}

void ReaderTest::mutatedFiles_areReadOrRefusedButNeverCrash()
{
    const std::string original = smallPlaybook().dump();
    std::mt19937 random(20240607); // any seed: the same files every time
    int refused = 0;
    for (int i = 0; i < 3000; ++i) {
        std::string text = original;
        for (unsigned change = random() % 4; change <= 3 && !text.empty(); ++change) {
            const std::size_t at = random() % text.size();
            switch (random() % 4) {
            case 0: text[at] = static_cast<char>(random() % 256); break;
            case 1: text.erase(at, 1 + random() % 20); break;
            case 2: text.insert(at, text.substr(random() % text.size(), random() % 40)); break;
            default: text.resize(at + 1); break;
            }
        }
        const Reading reading = read(text, "mutated.json");
        if (const auto* problem = std::get_if<Problem>(&reading)) {
            ++refused;
            QVERIFY(!sentence(*problem, Language::Danish).empty());
        }
    }
    QVERIFY(refused > 2500);
}

TOVHOLDER_TEST(ReaderTest)
#include "tst_reader.moc"
