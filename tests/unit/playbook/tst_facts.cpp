// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/codes.h"
#include "cpp/playbook/library.h"
#include "tests/unit/runner.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace tovholder::playbook;

namespace {

/// A block that the method names, with the questions, seeds, criteria or pages that it must have.
struct Fact {
    const char* course;
    const char* meeting;
    const char* block;
    const char* kind;
    std::vector<const char*> parts {};
};

const std::vector<Fact> facts {
    { "erfaringsgruppe", "moede-1", "kollega-samtale", "colleagues", { "rolle", "dag", "betydning" } },
    { "erfaringsgruppe", "moede-1", "gode-historier", "stories", { "historie" } },
    { "erfaringsgruppe", "moede-1", "historier-laere", "prompts", { "tre-historier" } },
    { "erfaringsgruppe", "moede-2", "min-funktion", "functions", { "kan", "ved", "bed-mig-om", "brug-for" } },
    { "erfaringsgruppe", "moede-2", "kompetencemiks", "competences", { "bygningerne", "naa-ud", "tegninger", "regler" } },
    { "erfaringsgruppe", "moede-2", "tre-gode-raad", "advice", { "raad" } },
    { "erfaringsgruppe", "moede-3", "genhusning-bidrag", "contributions",
        { "frister", "frivillige", "pakning", "flyttehjaelp", "plan", "besked" } },
    { "erfaringsgruppe", "moede-3", "aftaler-genhusning", "agreements" },
    { "erfaringsgruppe", "moede-3", "faellesarealer", "proposals", { "modigt", "i-drift" } },
    { "erfaringsgruppe", "moede-3", "aftaler-faellesarealer", "agreements" },
    { "erfaringsgruppe", "moede-4", "siden-sidst", "recap", { "talt-om" } },
    { "erfaringsgruppe", "moede-4", "beboerdemokrati-relation", "prompts", { "rolle", "interesser", "samarbejde" } },
    { "erfaringsgruppe", "moede-4", "beboerdemokrati-status", "prompts",
        { "godt", "sammensaetning", "ressourcer", "kompetencer" } },
    { "erfaringsgruppe", "moede-4", "beboerdemokrati-udvikling", "prompts", { "rolle-fremover", "bidrag" } },
    { "erfaringsgruppe", "moede-4", "beboerdemokrati-aftaler", "agreements" },
    { "erfaringsgruppe", "moede-4", "partnerkort", "matrix", { "hvem", "hvad" } },
    { "erfaringsgruppe", "moede-4", "partnere-paa-tvaers", "prompts", { "faelles", "nye" } },
    { "erfaringsgruppe", "moede-4", "partnere-aftaler", "agreements" },
    { "erfaringsgruppe", "moede-4", "aftaler-indtil-nu", "recap" },
    { "erfaringsgruppe", "moede-4", "videre-samarbejde", "cadence", { "moedes-om", "vide", "faelles-projekter" } },
    { "fire-temaer", "tre-gode-raad", "raad", "advice", { "et-raad" } },
    { "fire-temaer", "bidrag", "tilbyde", "functions", { "give", "faa" } },
    { "fire-temaer", "strukturer", "rytme", "cadence" },
    { "fire-temaer", "forventninger", "brug-for", "prompts", { "behov" } },
    { "erfa-moede", "erfa-dag", "loven", "reading", { "ansvar" } },
    { "erfa-moede", "erfa-dag", "tre-kulturer", "reading", { "byg", "drift", "socialt" } },
    { "erfa-moede", "erfa-dag", "investering", "reading" },
    { "erfa-moede", "erfa-dag", "projektet", "reading" },
    { "erfa-moede", "erfa-dag", "film", "reading" },
    { "erfa-moede", "erfa-dag", "fem-omraader", "reading",
        { "gyldenrisparken", "rising", "korskaerparken", "aalborg-oest", "brabrand" } },
    { "erfa-moede", "erfa-dag", "ni-anbefalinger", "recommendations" },
    { "erfa-moede", "erfa-dag", "vision", "vision",
        { "beboere", "arbejde", "flytninger", "tryghed", "udlejning", "oekonomi", "stand", "familier", "seniorer", "blandet", "sund",
            "job", "baeredygtig", "international" } },
    { "erfa-moede", "erfa-dag", "kollega", "colleagues", { "rolle", "dag", "betydning" } },
    { "erfa-moede", "erfa-dag", "hvem-i-gruppe", "prompts", { "hoerer-til" } },
    { "erfa-moede", "erfa-dag", "grupper", "grouping" },
    { "erfa-moede", "erfa-dag", "hvem-holder", "prompts", { "tovholder", "ledelse" } },
    { "erfa-moede", "erfa-dag", "partnerkort", "matrix" },
    { "ressourcenetvaerk", "netvaerksmoede", "ideer", "ideas", { "familier", "uddannelse", "naboskab" } },
    { "ressourcenetvaerk", "netvaerksmoede", "valg", "voting" },
    { "ressourcenetvaerk", "netvaerksmoede", "indstillinger", "proposals" },
    { "ressourcenetvaerk", "netvaerksmoede", "samarbejdsaftaler", "agreements" },
    { "bestyrelses-workshop", "bestyrelses-aften", "roller", "prompts", { "vigtigste-roller" } },
    { "bestyrelses-workshop", "bestyrelses-aften", "beslutninger", "prompts", { "beslutninger" } },
    { "bestyrelses-workshop", "bestyrelses-aften", "hvem-goer-hvad", "reading", { "bestyrelsen", "to-niveauer", "partnere" } },
    { "bestyrelses-workshop", "bestyrelses-aften", "faser", "reading",
        { "praekvalifikation", "udarbejdelse", "gennemfoerelse", "forankring" } },
    { "bestyrelses-workshop", "bestyrelses-aften", "aktivitet", "reading", { "seks" } },
    { "bestyrelses-workshop", "bestyrelses-aften", "organer", "reading", { "grupper", "styregruppen" } },
    { "bestyrelses-workshop", "bestyrelses-aften", "gode-raad", "reading", { "raad", "tendenser" } },
    { "bestyrelses-workshop", "bestyrelses-aften", "indflydelse", "prompts", { "beboerne", "samarbejde", "konflikter" } },
};

/// The ids of everything that a block shows or asks.
std::set<std::string> partsOf(const Block& block)
{
    std::set<std::string> ids;
    const auto add = [&ids](const auto& list) {
        for (const auto& each : list)
            ids.insert(each.id);
    };
    add(block.prompts);
    add(block.seeds);
    add(block.criteria);
    add(block.pages);
    return ids;
}

} // namespace

class FactsTest : public QObject {
    Q_OBJECT

private slots:
    void everyPartOfTheMethod_isInItsPlaybook()
    {
        const PlaybookLibrary library(bundledFiles(), {});
        for (const Fact& fact : facts) {
            const Meeting* meeting = library.meeting(fact.course, fact.meeting);
            QVERIFY2(meeting, fact.meeting);
            const Block* block = meeting->block(fact.block);
            QVERIFY2(block, fact.block);
            QVERIFY2(code(block->kind) == fact.kind, fact.block);
            const std::set<std::string> parts = partsOf(*block);
            for (const char* part : fact.parts)
                QVERIFY2(parts.contains(part), part);
        }
    }

    void everyKindOfExercise_isUsedSomewhere()
    {
        const PlaybookLibrary library(bundledFiles(), {});
        std::set<std::string_view> kinds;
        for (const Playbook* playbook : library.playbooks()) {
            for (const Meeting& meeting : playbook->meetings) {
                for (const Block& block : meeting.blocks)
                    kinds.insert(code(block.kind));
            }
        }
        for (const std::string_view kind : tovholder::domain::blockKinds)
            QVERIFY2(kinds.contains(kind), kind.data());
    }

    void allNineRecommendations_areCheckedInTheWorkshop()
    {
        const PlaybookLibrary library(bundledFiles(), {});
        const Block* block = library.meeting("erfa-moede", "erfa-dag")->block("ni-anbefalinger");
        QVERIFY(std::ranges::equal(block->recommendations, tovholder::domain::recommendations));
    }

    void filmBlock_hasItsFilm()
    {
        const PlaybookLibrary library(bundledFiles(), {});
        QVERIFY(!library.meeting("erfa-moede", "erfa-dag")->block("film")->pages.front().film.empty());
    }

    void meetingFour_isHeldAtHeadOfficeWithCake()
    {
        const PlaybookLibrary library(bundledFiles(), {});
        const Meeting* fourth = library.meeting("erfaringsgruppe", "moede-4");
        QVERIFY(fourth->place.danish.find("hovedkontoret") != std::string::npos);
        QVERIFY(std::ranges::any_of(fourth->props, [](const Text& prop) { return prop.danish.find("Kage") != std::string::npos; }));
        const WantedAgreements& wanted = fourth->block("beboerdemokrati-aftaler")->agreements;
        QCOMPARE(wanted.wanted, 2);
        QVERIFY(wanted.examples.size() >= 2);
    }

    /// At most two and a half hours, small breaks and food, and less input than work.
    void networkMeeting_keepsItsOwnRules()
    {
        const PlaybookLibrary library(bundledFiles(), {});
        const Meeting* meeting = library.meeting("ressourcenetvaerk", "netvaerksmoede");
        QVERIFY(meeting->minutes <= 150);
        QCOMPARE(std::ranges::count(meeting->blocks, BlockKind::Break, &Block::kind), 2);
        const auto place = [meeting](const char* block) { return meeting->block(block) - meeting->blocks.data(); };
        QVERIFY(place("det-i-ser") < place("oplaeg"));
        QVERIFY(meeting->block("oplaeg")->input);
        QVERIFY(meeting->block("mad")->meal);
        QVERIFY(!meeting->block("lille-pause")->meal);
        QVERIFY(meeting->block("oplaeg")->minutes < meeting->block("ideer")->minutes);
        QVERIFY(meeting->block("indstillinger")->toTheBoard);
    }
};

TOVHOLDER_TEST(FactsTest)
#include "tst_facts.moc"
