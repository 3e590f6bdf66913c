// SPDX-License-Identifier: Apache-2.0
#include "cpp/reports/reportwords.h"

namespace tovholder::reports {
namespace {

    constexpr ReportWords danish {
        .minutes = "Referat",
        .meeting = "Møde",
        .group = "Gruppe",
        .time = "Tid",
        .place = "Sted",
        .facilitator = "Tovholder",
        .present = "Til stede",
        .absent = "Afbud",
        .agreements = "Det har I aftalt",
        .what = "Hvad",
        .who = "Hvem",
        .when = "Hvornår",
        .status = "Status",
        .noAgreements = "I lavede ingen nye aftaler på dette møde.",
        .noOwner = "Ingen valgt endnu",
        .noDate = "Ingen dato",
        .noTheme = "Uden tema",
        .cases = "Set og hørt i området",
        .agreed = "Det blev aftalt",
        .noReply = "Ikke besvaret endnu",
        .recap = "Siden sidst",
        .matrix = "Samarbejdspartnere fordelt på funktion og slags",
        .function = "Funktion",
        .nobodyYet = "Ingen endnu",
        .sharedExplained = "Partnere med fed skrift deles: flere af jer samarbejder allerede med dem.",
        .stories = "Gode historier",
        .toldBy = "Fortalt af",
        .everyone = "Hele gruppen",
        .cadence = "Sådan mødes I fremover",
        .frequency = "Hvor tit",
        .notes = "Noter",
        .pageOfPages = "Side {page} af {pages}",
        .area = "Område",
        .theme = "Tema",
        .agreedAt = "Aftalt på",
        .followup = "Seneste opfølgning",
    };

    constexpr ReportWords english {
        .minutes = "Minutes",
        .meeting = "Meeting",
        .group = "Group",
        .time = "Time",
        .place = "Place",
        .facilitator = "Facilitator",
        .present = "Present",
        .absent = "Absent",
        .agreements = "What you agreed",
        .what = "What",
        .who = "Who",
        .when = "When",
        .status = "Status",
        .noAgreements = "You made no new agreements at this meeting.",
        .noOwner = "Nobody chosen yet",
        .noDate = "No date",
        .noTheme = "No theme",
        .cases = "Seen and heard in the area",
        .agreed = "It was agreed",
        .noReply = "Not answered yet",
        .recap = "Since last time",
        .matrix = "Partners by function and kind",
        .function = "Function",
        .nobodyYet = "Nobody yet",
        .sharedExplained = "Partners in bold are shared: several of you already work with them.",
        .stories = "Good stories",
        .toldBy = "Told by",
        .everyone = "The whole group",
        .cadence = "How you meet from now on",
        .frequency = "How often",
        .notes = "Notes",
        .pageOfPages = "Page {page} of {pages}",
        .area = "Area",
        .theme = "Theme",
        .agreedAt = "Agreed at",
        .followup = "Latest follow-up",
    };

} // namespace

const ReportWords& reportWords(domain::Language language)
{
    return language == domain::Language::English ? english : danish;
}

} // namespace tovholder::reports
