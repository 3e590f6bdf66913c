// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/words.h"

#include "cpp/domain/codes.h"

#include <algorithm>
#include <array>

namespace tovholder::domain {
namespace {

    struct CodeWords {
        std::string_view code;
        Words words;
    };

    constexpr std::array functionWords = std::to_array<CodeWords>({
        { "boligsocial", { "Boligsocial", "Social work" } },
        { "drift", { "Drift", "Operations" } },
        { "byggeteknisk", { "Byggeteknisk", "Building" } },
        { "genhusning", { "Genhusning", "Rehousing" } },
        { "udlejning", { "Udlejning", "Letting" } },
        { "varmemester", { "Varmemester", "Caretaker" } },
        { "beboerkonsulent", { "Beboerkonsulent", "Resident adviser" } },
        { "projektleder", { "Projektleder, renovering", "Project leader, renovation" } },
        { "ledelse", { "Ledelse", "Management" } },
    });
    constexpr std::array partnerCategoryWords = std::to_array<CodeWords>({
        { "myndigheder", { "Myndigheder", "Authorities" } },
        { "foreninger", { "Foreninger", "Associations" } },
        { "institutioner", { "Institutioner", "Institutions" } },
        { "beboernetvaerk", { "Beboernetværk", "Resident networks" } },
    });
    constexpr std::array partnerLinkStateWords = std::to_array<CodeWords>({
        { "faelles", { "Deles af flere", "Shared by several" } },
        { "udvides", { "Skal udvides", "To be extended" } },
        { "oenskes", { "Ønskes", "Wanted" } },
    });
    constexpr std::array groupKindWords = std::to_array<CodeWords>({
        { "erfaringsgruppe", { "Erfaringsgruppe", "Experience group" } },
        { "workshop", { "Workshop", "Workshop" } },
        { "ressourcenetvaerk", { "Ressourcenetværk", "Resource network" } },
    });
    constexpr std::array membershipRoleWords = std::to_array<CodeWords>({
        { "tovholder", { "Tovholder", "Facilitator" } },
        { "medlem", { "Medlem", "Member" } },
    });
    constexpr std::array accessRoleWords = std::to_array<CodeWords>({
        { "registrant", { "Registrerer", "Registers input" } },
        { "medlem", { "Medlem", "Member" } },
        { "tovholder", { "Tovholder", "Facilitator" } },
        { "leder", { "Leder", "Manager" } },
        { "administrator", { "Administrator", "Administrator" } },
    });
    constexpr std::array meetingStatusWords = std::to_array<CodeWords>({
        { "planlagt", { "Planlagt", "Planned" } },
        { "i_gang", { "I gang", "Under way" } },
        { "afsluttet", { "Afsluttet", "Closed" } },
    });
    constexpr std::array attendanceWords = std::to_array<CodeWords>({
        { "til_stede", { "Til stede", "Present" } },
        { "afbud", { "Afbud", "Sent apologies" } },
        { "fravaerende", { "Fraværende", "Absent" } },
    });
    constexpr std::array timeAnswerWords = std::to_array<CodeWords>({
        { "ja", { "Kan", "Can come" } },
        { "maaske", { "Måske", "Perhaps" } },
        { "nej", { "Kan ikke", "Cannot" } },
    });
    constexpr std::array blockStatusWords = std::to_array<CodeWords>({
        { "venter", { "Venter", "Waiting" } },
        { "i_gang", { "I gang", "Under way" } },
        { "gennemfoert", { "Gennemført", "Done" } },
        { "sprunget_over", { "Sprunget over", "Skipped" } },
    });
    constexpr std::array agreementStatusWords = std::to_array<CodeWords>({
        { "aftalt", { "Aftalt", "Agreed" } },
        { "i_gang", { "I gang", "Under way" } },
        { "gennemfoert", { "Gennemført", "Done" } },
        { "flyttet", { "Flyttet", "Moved" } },
        { "opgivet", { "Opgivet", "Dropped" } },
    });
    constexpr std::array followupKindWords = std::to_array<CodeWords>({
        { "i_gang", { "Sat i gang", "Started" } },
        { "gennemfoert", { "Gennemført", "Done" } },
        { "flyttet", { "Flyttet", "Moved" } },
        { "opgivet", { "Opgivet", "Dropped" } },
        { "note", { "Note", "Note" } },
        { "ikke_droeftet", { "Ikke drøftet", "Not discussed" } },
    });
    constexpr std::array agreementThemeWords = std::to_array<CodeWords>({
        { "boligforhold", { "Boligforhold under renoveringen", "Living conditions during the renovation" } },
        { "faellesarealer", { "Fællesarealer", "Shared areas" } },
        { "beboerdemokrati", { "Beboerdemokrati", "Resident democracy" } },
        { "samarbejdspartnere", { "Samarbejdspartnere", "Partners" } },
        { "genhusning", { "Genhusning", "Rehousing" } },
        { "videre_samarbejde", { "Videre samarbejde", "Further cooperation" } },
        { "kompetencer", { "Kompetencer", "Competences" } },
        { "andet", { "Andet", "Other" } },
    });
    constexpr std::array observationThemeWords = std::to_array<CodeWords>({
        { "genhusning", { "Genhusning", "Rehousing" } },
        { "faellesarealer", { "Fællesarealer", "Shared areas" } },
        { "beboerdemokrati", { "Beboerdemokrati", "Resident democracy" } },
        { "samarbejdspartner", { "Samarbejdspartner", "Partner" } },
        { "bygning", { "Bygning", "Building" } },
        { "andet", { "Andet", "Other" } },
    });
    constexpr std::array urgencyWords = std::to_array<CodeWords>({
        { "kan_vente", { "Kan vente", "Can wait" } },
        { "snart", { "Snart", "Soon" } },
        { "haster", { "Haster", "Urgent" } },
    });
    constexpr std::array observationStatusWords = std::to_array<CodeWords>({
        { "ny", { "Ny", "New" } },
        { "i_bakken", { "I bakken", "In the tray" } },
        { "valgt", { "Valgt til mødet", "Chosen for the meeting" } },
        { "besvaret", { "Besvaret", "Answered" } },
    });
    constexpr std::array meetingFrequencyWords = std::to_array<CodeWords>({
        { "hver_maaned", { "Hver måned", "Every month" } },
        { "hver_anden_maaned", { "Hver anden måned", "Every two months" } },
        { "hvert_kvartal", { "Hvert kvartal", "Every quarter" } },
        { "ved_behov", { "Når der er brug for det", "When there is a need" } },
    });
    constexpr std::array outcomeFormWords = std::to_array<CodeWords>({
        { "idekatalog", { "Idékatalog", "Idea catalogue" } },
        { "opsamling", { "Opsamling", "Summary" } },
        { "folder", { "Folder", "Leaflet" } },
    });
    constexpr std::array contributionMarkWords = std::to_array<CodeWords>({
        { "taget_op", { "Taget op", "Taken up" } },
        { "aendret", { "Lavet om", "Changed" } },
        { "droppet", { "Droppet", "Dropped" } },
    });
    constexpr std::array criterionMarkWords = std::to_array<CodeWords>({
        { "ja", { "Ja", "Yes" } },
        { "delvis", { "Næsten", "Almost" } },
        { "nej", { "Ikke endnu", "Not yet" } },
    });
    constexpr std::array competenceKindWords = std::to_array<CodeWords>({
        { "generel", { "Almen", "General" } },
        { "faglig", { "Faglig", "Professional" } },
    });
    constexpr std::array evidenceEntityWords = std::to_array<CodeWords>({
        { "agreement", { "Aftale", "Agreement" } },
        { "partner", { "Samarbejdspartner", "Partner" } },
        { "observation", { "Registrering", "Observation" } },
        { "story", { "Historie", "Story" } },
    });
    constexpr std::array boardProposalKindWords = std::to_array<CodeWords>({
        { "prioritering", { "Prioriteringer i en indsats", "Priorities within an effort" } },
        { "medfinansiering", { "Kommunens medfinansiering", "The municipal co-financing" } },
        { "andet", { "Andet", "Other" } },
    });
    constexpr std::array boardProposalStatusWords = std::to_array<CodeWords>({
        { "udkast", { "Udkast", "Draft" } },
        { "sendt", { "Sendt", "Sent" } },
        { "imoedekommet", { "Imødekommet", "Granted" } },
        { "afvist", { "Afvist", "Turned down" } },
    });
    constexpr std::array recommendationTitles = std::to_array<CodeWords>({
        { "1", { "Stem forventninger af med beboerdemokratiet", "Align expectations with the resident democracy" } },
        { "2", { "Lad den sociale plan gøre klar til den fysiske", "Let the social plan prepare the physical one" } },
        { "3", { "Invitér eksterne partnere indenfor", "Invite external partners in" } },
        { "4", { "Find en fælles vision og fortælling om området", "Find a shared vision and story of the area" } },
        { "5", { "Sæt det rigtige hold", "Put the right team together" } },
        { "6", { "Begynd med det, I er fælles om", "Start with what you share" } },
        { "7", { "Brug genhusningen aktivt", "Use the rehousing actively" } },
        { "8", { "Skab job", "Create employment" } },
        { "9", { "Evaluér hele vejen", "Evaluate all the way" } },
    });
    constexpr std::array blockKindWords = std::to_array<CodeWords>({
        { "welcome", { "Velkomst", "Welcome" } },
        { "recap", { "Siden sidst", "Since last time" } },
        { "prompts", { "Spørgsmål", "Questions" } },
        { "agreements", { "Aftaler", "Agreements" } },
        { "matrix", { "Partnerkort", "Partner map" } },
        { "cadence", { "Hvordan fortsætter I", "How you go on" } },
        { "break", { "Pause", "Break" } },
        { "closing", { "Afslutning", "Closing" } },
        { "colleagues", { "Præsentér din kollega", "Present your colleague" } },
        { "stories", { "Gode historier", "Good stories" } },
        { "advice", { "Gode råd", "Pieces of advice" } },
        { "functions", { "Min funktion", "My function" } },
        { "competences", { "Kompetencer", "Competence mix" } },
        { "contributions", { "Bidrag", "Who contributes what" } },
        { "proposals", { "Forslag", "Tested proposals" } },
        { "vision", { "Fælles vision", "Shared vision" } },
        { "grouping", { "Saml i grupper", "Gather in groups" } },
        { "voting", { "Sæt prikker", "Dot voting" } },
        { "reading", { "Læs sammen", "Read together" } },
        { "recommendations", { "Anbefalinger", "The nine recommendations" } },
        { "ideas", { "Idékatalog", "Idea catalogue" } },
    });
    constexpr std::array promptModeWords = std::to_array<CodeWords>({
        { "round", { "Rundt om bordet", "Round the table" } },
        { "pair", { "To og to", "Two and two" } },
        { "plenum", { "Alle sammen", "All together" } },
        { "quiet", { "Hver for sig", "Each for yourself" } },
    });
    constexpr std::array recapScopeWords = std::to_array<CodeWords>({
        { "open", { "Åbne aftaler", "Open agreements" } },
        { "all", { "Alle aftaler", "All agreements" } },
    });
    constexpr std::array conflictKindWords = std::to_array<CodeWords>({
        { "felt", { "To har skrevet forskelligt", "Two people wrote different things" } },
        { "slettet", { "Slettet af én, rettet af en anden", "Deleted by one, edited by another" } },
        { "flettet", { "Skrevet sammen af to", "Written together by two" } },
    });
    constexpr std::array conflictResolutionWords = std::to_array<CodeWords>({
        { "behold", { "Behold det, der står der nu", "Keep what stands now" } },
        { "vaelg_denne", { "Brug den første", "Use the first one" } },
        { "vaelg_anden", { "Brug den anden", "Use the other one" } },
        { "begge", { "Behold begge", "Keep both" } },
        { "skrevet_sammen", { "Skrevet sammen", "Written together" } },
        { "gendan", { "Tag frem af papirkurven", "Take out of the bin" } },
        { "slet", { "Læg i papirkurven", "Put in the bin" } },
    });

    struct ChoiceWords {
        std::span<const std::string_view> choices; ///< one of the arrays of codes.h
        std::span<const CodeWords> words;
    };

    constexpr std::array allChoices = std::to_array<ChoiceWords>({
        { functions, functionWords },
        { matrixFunctions, functionWords },
        { partnerCategories, partnerCategoryWords },
        { partnerLinkStates, partnerLinkStateWords },
        { groupKinds, groupKindWords },
        { membershipRoles, membershipRoleWords },
        { accessRoles, accessRoleWords },
        { meetingStatuses, meetingStatusWords },
        { attendances, attendanceWords },
        { timeAnswers, timeAnswerWords },
        { blockStatuses, blockStatusWords },
        { agreementStatuses, agreementStatusWords },
        { followupKinds, followupKindWords },
        { agreementThemes, agreementThemeWords },
        { observationThemes, observationThemeWords },
        { urgencies, urgencyWords },
        { observationStatuses, observationStatusWords },
        { meetingFrequencies, meetingFrequencyWords },
        { outcomeForms, outcomeFormWords },
        { contributionMarks, contributionMarkWords },
        { criterionMarks, criterionMarkWords },
        { competenceKinds, competenceKindWords },
        { recommendations, recommendationTitles },
        { evidenceEntities, evidenceEntityWords },
        { boardProposalKinds, boardProposalKindWords },
        { boardProposalStatuses, boardProposalStatusWords },
        { blockKinds, blockKindWords },
        { promptModes, promptModeWords },
        { recapScopes, recapScopeWords },
        { conflictKinds, conflictKindWords },
        { conflictResolutions, conflictResolutionWords },
    });

} // namespace

std::string_view tag(Language language) { return language == Language::Danish ? "da" : "en"; }

Language languageTagged(std::string_view languageTag)
{
    return languageTag.starts_with("en") ? Language::English : Language::Danish;
}

std::string_view word(std::span<const std::string_view> choices, std::string_view code, Language language)
{
    const auto table = std::ranges::find(allChoices, choices.data(), [](const ChoiceWords& entry) {
        return entry.choices.data();
    });
    if (table == allChoices.end())
        return code;
    const auto found = std::ranges::find(table->words, code, &CodeWords::code);
    return found == table->words.end() ? code : found->words.in(language);
}

} // namespace tovholder::domain
