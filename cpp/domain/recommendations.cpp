// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/recommendations.h"

#include <algorithm>
#include <array>

namespace tovholder::domain {
namespace {

    constexpr std::array residentDemocracy = std::to_array<Words>({
        { "Tænker bestyrelserne ud over deres egen afdeling?", "Do the boards think beyond their own department?" },
        { "Hvordan arbejder de sammen med organisationen og med hinanden?",
            "How do they work with the organisation and with each other?" },
        { "Ved alle, hvilken rolle de har, og hvad de er med til at bestemme?",
            "Does everyone know their role, and what they have a say in?" },
    });
    constexpr std::array preparation = std::to_array<Words>({
        { "Hvilke problemer skal dæmmes op, før der bygges?", "Which problems must be dammed up before building begins?" },
        { "Hvad ved de lokale og netværkene, som kan gøre byggeriet bedre?",
            "What do local people and networks know that can make the building project better?" },
        { "Før: hvilke lokale kræfter og netværk skal være på plads?",
            "Before: which local actors and networks must be in place?" },
        { "Undervejs: fællesarealer, kommunikation, genhusning, partnerskabsaftaler og klausuler – hvad mangler?",
            "During: shared areas, communication, rehousing, partnership agreements and clauses – what is missing?" },
    });
    constexpr std::array partners = std::to_array<Words>({
        { "Hvem arbejder I sammen med i dag?", "Whom do you work with today?" },
        { "Hvem ville være interessant, når I ser på visionen?", "Who would be interesting, given the vision?" },
        { "Hvordan inviterer I dem ind?", "How do you invite them in?" },
    });
    constexpr std::array sharedVision = std::to_array<Words>({
        { "Hvad siger det sociale: hvem bor her, job, til- og fraflytning, tryghed?",
            "What does the social side say: who lives here, jobs, moving in and out, safety?" },
        { "Hvad siger det fysiske: udlejning, økonomi, bygningernes stand, energi?",
            "What does the physical side say: letting, accounts, the condition of the buildings, energy?" },
        { "Kan alle sige med en sætning, hvor området er på vej hen?",
            "Can everyone say in a sentence where the area is going?" },
    });
    constexpr std::array team = std::to_array<Words>({
        { "Hvilke kompetencer ville være de rigtige, når renoveringen begynder?",
            "Which competences would be the right ones when the renovation begins?" },
        { "Hvilke har I, almene og faglige?", "Which do you have, general and professional?" },
        { "Hvordan udvikler ledelsen det, der mangler?", "How does management develop what is missing?" },
    });
    constexpr std::array sharedFunctions = std::to_array<Words>({
        { "Er det ambitiøst og nyt for området, og passer det til visionen?",
            "Is it ambitious and new to the area, and in line with the vision?" },
        { "Kommer det i drift, og hvem passer det?", "Will it be put into operation, and who looks after it?" },
    });
    constexpr std::array rehousing = std::to_array<Words>({
        { "Fortæller de boligsociale om frister og formål, og får de fat i frivillige og foreninger?",
            "Do the social staff tell of deadlines and purposes, and reach volunteers and associations?" },
        { "Holder driften styr på pakning og flytning, og hjælper den dem, der har det svært?",
            "Does operations keep track of packing and moving, and help the vulnerable?" },
        { "Planlægger byg fristerne sammen med de andre og fortæller dem, det angår?",
            "Does building plan the deadlines with the others and tell those concerned?" },
    });
    constexpr std::array employment = std::to_array<Words>({
        { "Hvilken vej passer her: et sekretariat for hele byen, et center på tværs af kommuner, eller sammen med jobcentret?",
            "Which way fits here: a secretariat for the whole city, a centre across municipalities, or with the job centre?" },
        { "Hvad lærer I undervejs om at gøre det bedre?", "What do you learn on the way about doing it better?" },
    });
    constexpr std::array evaluation = std::to_array<Words>({
        { "Er afdelingen økonomisk sund, socialt velfungerende og fysisk tidssvarende?",
            "Is the department financially sound, socially well-functioning and physically up to date?" },
        { "Hvad tager I med til årets styringsdialog med kommunen?",
            "What do you bring to the year's dialogue with the municipality?" },
    });

    constexpr std::array nine = std::to_array<Recommendation>({
        { "1",
            { "Bestyrelsen skal være med til at vælge vej og ikke kun høre om den bagefter.",
                "The board must help choose the way and not only hear of it afterwards." },
            residentDemocracy },
        { "2",
            { "En social plan, der begynder først, gør området klar til at blive bygget om.",
                "A social plan that begins first makes the area ready to be rebuilt." },
            preparation },
        { "3",
            { "Andre vil også området noget godt. De kommer, når de bliver spurgt om noget bestemt.",
                "Others wish the area well, too. They come when they are asked for something definite." },
            partners },
        { "4",
            { "Når social og fysisk viden lægges sammen, kan alle trække samme vej.",
                "When social and physical knowledge is put together, all can pull the same way." },
            sharedVision },
        { "5",
            { "Det er ledelsens opgave, at de rette folk er der, også når de gamle rejser.",
                "It is management's task that the right people are there, also when the old ones leave." },
            team },
        { "6",
            { "Et sted, alle skal bruge, er et godt sted at begynde.", "A place that all will use is a good place to begin." },
            sharedFunctions },
        { "7",
            { "Når folk skal flytte, møder I dem alle sammen. Det sker kun én gang.",
                "When people must move you meet them all. It happens only once." },
            rehousing },
        { "8",
            { "Et byggeri for millioner kan også blive til job for dem, der bor der.",
                "A building project for millions can also become jobs for those who live there." },
            employment },
        { "9",
            { "Loven spørger til alle tre sider af afdelingen. Hvis I gør det samme, ved I, om det virker.",
                "The law asks about all three sides of the department. If you do the same, you know whether it works." },
            evaluation },
    });

} // namespace

const Recommendation* recommendationWith(std::string_view code)
{
    const auto found = std::ranges::find(nine, code, &Recommendation::code);
    return found == nine.end() ? nullptr : &*found;
}

} // namespace tovholder::domain
