// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

/// The choices that records may hold, as stored and sent. Their words are in words.h.
namespace tovholder::domain {

using Codes = std::string_view;

inline constexpr std::array<Codes, 9> functions { "boligsocial", "drift", "byggeteknisk", "genhusning",
    "udlejning", "varmemester", "beboerkonsulent", "projektleder", "ledelse" };
/// The functions that have a row in the partner matrix and a colour of their own.
inline constexpr std::array<Codes, 5> matrixFunctions { "boligsocial", "drift", "byggeteknisk",
    "genhusning", "udlejning" };
inline constexpr std::array<Codes, 4> partnerCategories { "myndigheder", "foreninger", "institutioner",
    "beboernetvaerk" };
inline constexpr std::array<Codes, 3> partnerLinkStates { "faelles", "udvides", "oenskes" };
inline constexpr std::array<Codes, 3> groupKinds { "erfaringsgruppe", "workshop", "ressourcenetvaerk" };
inline constexpr std::array<Codes, 2> membershipRoles { "tovholder", "medlem" };
/// What a signed-in person may do in an area, or in the whole organisation (administrator); least first.
inline constexpr std::array<Codes, 5> accessRoles { "registrant", "medlem", "tovholder", "leder", "administrator" };
inline constexpr std::array<Codes, 3> meetingStatuses { "planlagt", "i_gang", "afsluttet" };
inline constexpr std::array<Codes, 3> attendances { "til_stede", "afbud", "fravaerende" };
/// Whether a member can come at a proposed time.
inline constexpr std::array<Codes, 3> timeAnswers { "ja", "maaske", "nej" };
inline constexpr std::array<Codes, 4> blockStatuses { "venter", "i_gang", "gennemfoert", "sprunget_over" };
inline constexpr std::array<Codes, 5> agreementStatuses { "aftalt", "i_gang", "gennemfoert", "flyttet", "opgivet" };
inline constexpr std::array<Codes, 6> followupKinds { "i_gang", "gennemfoert", "flyttet", "opgivet", "note",
    "ikke_droeftet" };
/// Themes of agreements; the first four are read aloud by theme in meeting four's recap.
inline constexpr std::array<Codes, 8> agreementThemes { "boligforhold", "faellesarealer", "beboerdemokrati",
    "samarbejdspartnere", "genhusning", "videre_samarbejde", "kompetencer", "andet" };
inline constexpr std::array<Codes, 6> observationThemes { "genhusning", "faellesarealer", "beboerdemokrati",
    "samarbejdspartner", "bygning", "andet" };
inline constexpr std::array<Codes, 3> urgencies { "kan_vente", "snart", "haster" };
inline constexpr std::array<Codes, 4> observationStatuses { "ny", "i_bakken", "valgt", "besvaret" };
/// So many observations at most open a meeting.
inline constexpr int openingCasesMax = 3;
inline constexpr std::array<Codes, 4> meetingFrequencies { "hver_maaned", "hver_anden_maaned",
    "hvert_kvartal", "ved_behov" };
/// What a resource network's meeting is to end in.
inline constexpr std::array<Codes, 3> outcomeForms { "idekatalog", "opsamling", "folder" };
/// What the group did with a contribution that was there from the start: took it up as it was, changed it, dropped it.
inline constexpr std::array<Codes, 3> contributionMarks { "taget_op", "aendret", "droppet" };
/// Whether a proposal meets a criterion, as contribution.mark has it.
inline constexpr std::array<Codes, 3> criterionMarks { "ja", "delvis", "nej" };
/// A competence that everyone can have, or one that belongs to a profession.
inline constexpr std::array<Codes, 2> competenceKinds { "generel", "faglig" };
/// The nine recommendations for an area; what they say is in recommendations.h.
inline constexpr std::array<Codes, 9> recommendations { "1", "2", "3", "4", "5", "6", "7", "8", "9" };
/// What can show where an area stands with a recommendation: entities.
inline constexpr std::array<Codes, 4> evidenceEntities { "agreement", "partner", "observation", "story" };
/// What a resource network proposes to the board: other priorities in an effort, another municipal co-financing.
inline constexpr std::array<Codes, 3> boardProposalKinds { "prioritering", "medfinansiering", "andet" };
inline constexpr std::array<Codes, 4> boardProposalStatuses { "udkast", "sendt", "imoedekommet", "afvist" };
/// What a timed block of a playbook's meeting asks of the group.
inline constexpr std::array<Codes, 21> blockKinds { "welcome", "recap", "prompts", "agreements", "matrix", "cadence",
    "break", "closing", "colleagues", "stories", "advice", "functions", "competences", "contributions", "proposals",
    "vision", "grouping", "voting", "reading", "recommendations", "ideas" };
/// How a prompt is taken up: in turn round the table, two and two, all together, each for themselves.
inline constexpr std::array<Codes, 4> promptModes { "round", "pair", "plenum", "quiet" };
/// What a recap reads: the agreements that are still open, or all of them.
inline constexpr std::array<Codes, 2> recapScopes { "open", "all" };
inline constexpr std::array<Codes, 3> conflictKinds { "felt", "slettet", "flettet" };
inline constexpr std::array<Codes, 7> conflictResolutions { "behold", "vaelg_denne", "vaelg_anden", "begge",
    "skrevet_sammen", "gendan", "slet" };

/// The effort a function belongs to when a group is composed.
enum class Effort { Social, Physical, InBetween, Other };
[[nodiscard]] Effort effortOf(std::string_view function);
/// The matrix row that a function speaks from: drift for a varmemester, and so on; empty for ledelse.
[[nodiscard]] std::string_view matrixFunctionOf(std::string_view function);

} // namespace tovholder::domain
