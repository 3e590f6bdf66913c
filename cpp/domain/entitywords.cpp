// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/words.h"

#include "cpp/domain/entities.h"

#include <algorithm>
#include <array>

namespace tovholder::domain {
namespace {

    struct NameWords {
        std::string_view name;
        Words words;
    };

    struct EntityWords {
        std::string_view name;
        Words words;
        std::span<const NameWords> fields; ///< those that are called something else than in commonFields
    };

    /// Fields that are called the same wherever they stand.
    constexpr std::array commonFields = std::to_array<NameWords>({
        { deletedAtField, { "Slettet", "Deleted" } },
        { "name", { "Navn", "Name" } },
        { "title", { "Titel", "Title" } },
        { "text", { "Tekst", "Text" } },
        { "description", { "Beskrivelse", "Description" } },
        { "place", { "Sted", "Place" } },
        { "note", { "Note", "Note" } },
        { "notes", { "Noter", "Notes" } },
        { "status", { "Status", "Status" } },
        { "kind", { "Slags", "Kind" } },
        { "theme", { "Tema", "Theme" } },
        { "function", { "Funktion", "Function" } },
        { "role", { "Rolle", "Role" } },
        { "position", { "Plads i rækken", "Place in the order" } },
        { "author", { "Skrevet af", "Written by" } },
        { "block", { "Punkt på dagsordenen", "Agenda item" } },
        { "prompt", { "Spørgsmål", "Question" } },
        { "course", { "Forløb", "Course" } },
        { "starts_at", { "Fra", "From" } },
        { "ends_at", { "Til", "To" } },
        { "started_at", { "Begyndt", "Started" } },
        { "noted_at", { "Skrevet", "Noted" } },
        { "hidden", { "Skjult for de andre", "Hidden from the others" } },
        { "confidential", { "Kun for gruppen", "For the group only" } },
        { "area_id", { "Område", "Area" } },
        { "department_id", { "Afdeling", "Department" } },
        { "person_id", { "Person", "Person" } },
        { "group_id", { "Gruppe", "Group" } },
        { "meeting_id", { "Møde", "Meeting" } },
        { "membership_id", { "Medlem", "Member" } },
        { "guest_id", { "Gæst", "Guest" } },
        { "observation_id", { "Registrering", "Observation" } },
        { "agreement_id", { "Aftale", "Agreement" } },
        { "partner_id", { "Samarbejdspartner", "Partner" } },
        { "contribution_id", { "Udspringer af", "Grew from" } },
        { "story_id", { "Historie", "Story" } },
    });

    constexpr std::array areaFields = std::to_array<NameWords>({
        { "physical_plan", { "Fysisk helhedsplan", "Physical plan" } },
        { "social_plan", { "Boligsocial helhedsplan", "Social plan" } },
    });
    constexpr std::array departmentFields = std::to_array<NameWords>({
        { "address", { "Adresse", "Address" } },
    });
    constexpr std::array personFields = std::to_array<NameWords>({
        { "title", { "Stilling", "Job title" } },
        { "email", { "Mail", "E-mail" } },
        { "phone", { "Telefon", "Phone" } },
    });
    constexpr std::array userFields = std::to_array<NameWords>({
        { "login", { "Brugernavn", "User name" } },
        { "display_name", { "Vist navn", "Shown name" } },
    });
    constexpr std::array groupFields = std::to_array<NameWords>({
        { "purpose", { "Formål", "Purpose" } },
        { "composition", { "Sammensætning", "Composition" } },
    });
    constexpr std::array membershipFields = std::to_array<NameWords>({
        { "seat", { "Plads ved bordet", "Seat at the table" } },
    });
    constexpr std::array meetingFields = std::to_array<NameWords>({
        { "number", { "Møde nummer", "Meeting number" } },
        { "template", { "Drejebog", "Playbook" } },
        { "current_block", { "Nået til", "Reached" } },
        { "closed_at", { "Afsluttet", "Closed" } },
        { "props_ready", { "Rekvisitter på plads", "Props in place" } },
        { "frequency", { "Hvor tit I mødes", "How often you meet" } },
        { "invitation", { "Invitation", "Invitation" } },
        { "locked_at", { "Referatet låst", "Minutes locked" } },
        { "locked_by", { "Låst af", "Locked by" } },
        { "locked_digest", { "Aftryk af det låste", "Fingerprint of what was locked" } },
        { "playbook_id", { "Udgave af forløbet", "Version of the course" } },
        { "invited_sequence", { "Kalenderfilens nummer", "Number of the calendar file" } },
        { "invited_starts_at", { "Inviteret fra", "Invited from" } },
        { "invited_ends_at", { "Inviteret til", "Invited to" } },
        { "invited_place", { "Inviteret sted", "Invited place" } },
        { "why", { "Hvorfor", "Why" } },
        { "outcome_form", { "Ender i", "Ends in" } },
        { "needed", { "Hvem mødet har brug for", "Whom the meeting needs" } },
    });
    constexpr std::array playbookFields = std::to_array<NameWords>({
        { "version", { "Udgave", "Version" } },
        { "content", { "Indhold", "Content" } },
        { "published_at", { "Delt", "Published" } },
        { "published_by", { "Delt af", "Published by" } },
    });
    constexpr std::array attendanceFields = std::to_array<NameWords>({
        { "state", { "Fremmøde", "Attendance" } },
        { "approved_at", { "Godkendt", "Approved" } },
        { "task", { "Rolle på mødet", "Role at the meeting" } },
    });
    constexpr std::array timeAnswerFields = std::to_array<NameWords>({
        { "proposed_time_id", { "Foreslået tidspunkt", "Proposed time" } },
        { "answer", { "Svar", "Answer" } },
    });
    constexpr std::array agendaBlockFields = std::to_array<NameWords>({
        { "minutes", { "Minutter", "Minutes" } },
        { "extra_minutes", { "Ekstra minutter", "Extra minutes" } },
        { "ended_at", { "Færdig", "Ended" } },
        { "current_prompt", { "Spørgsmål lige nu", "Question now" } },
        { "current_speaker", { "Har ordet", "Speaking" } },
        { "spoken", { "Har talt", "Have spoken" } },
        { "pairs", { "Hvem er sammen", "Who is together" } },
        { "hidden", { "Skrives skjult", "Written in private" } },
        { "reason", { "Hvorfor", "Why" } },
        { "moved_from", { "Stod før som nummer", "Stood before as number" } },
    });
    constexpr std::array contributionFields = std::to_array<NameWords>({
        { "mark", { "Markering", "Mark" } },
        { "parent_id", { "Hører under", "Belongs under" } },
    });
    constexpr std::array voteFields = std::to_array<NameWords>({
        { "dots", { "Prikker", "Dots" } },
    });
    constexpr std::array agreementFields = std::to_array<NameWords>({
        { "text", { "Aftale", "Agreement" } },
        { "owner_id", { "Ansvarlig", "Responsible" } },
        { "due_on", { "Senest", "Due" } },
    });
    constexpr std::array followupFields = std::to_array<NameWords>({
        { "kind", { "Hvad er der sket", "What has happened" } },
        { "why", { "Hvorfor", "Why" } },
        { "new_due_on", { "Ny dato", "New date" } },
        { "old_due_on", { "Dato før", "Date before" } },
    });
    constexpr std::array partnerFields = std::to_array<NameWords>({
        { "category", { "Slags", "Kind" } },
        { "contact", { "Kontakt", "Contact" } },
    });
    constexpr std::array partnerLinkFields = std::to_array<NameWords>({
        { "cooperation", { "Samarbejdet i dag", "The cooperation today" } },
        { "state", { "Samarbejdets stade", "State of the cooperation" } },
    });
    constexpr std::array observationFields = std::to_array<NameWords>({
        { "urgency", { "Hvor meget haster det", "How urgent" } },
        { "seen_at", { "Set", "Seen" } },
        { "case_position", { "Åbner mødet som nummer", "Opens the meeting as number" } },
        { "reply", { "Svar", "Reply" } },
    });
    constexpr std::array photoFields = std::to_array<NameWords>({
        { "sha256", { "Fingeraftryk", "Fingerprint" } },
        { "bytes", { "Størrelse", "Size" } },
        { "width", { "Bredde", "Width" } },
        { "height", { "Højde", "Height" } },
        { "media_type", { "Filtype", "File type" } },
        { "taken_at", { "Taget", "Taken" } },
    });
    constexpr std::array storyFields = std::to_array<NameWords>({
        { "text", { "Historie", "Story" } },
        { "told_by", { "Fortalt af", "Told by" } },
        { "worked", { "Det fik det til at lykkes", "What made it work" } },
        { "people", { "Hvem var med", "Who took part" } },
    });
    constexpr std::array visionFields = std::to_array<NameWords>({
        { "text", { "Visionen i en sætning", "The vision in a sentence" } },
        { "themes", { "Temaer", "Themes" } },
    });
    constexpr std::array recommendationFields = std::to_array<NameWords>({
        { "number", { "Anbefaling", "Recommendation" } },
        { "stands", { "Her står vi", "Where we stand" } },
        { "plan", { "Det gør vi", "What we will do" } },
    });
    constexpr std::array evidenceFields = std::to_array<NameWords>({
        { "recommendation_id", { "Anbefaling", "Recommendation" } },
        { "entity", { "Slags", "Kind" } },
        { "record_id", { "Her kan det ses", "Where it can be seen" } },
    });
    constexpr std::array areaSnapshotFields = std::to_array<NameWords>({
        { "taken_at", { "Gemt", "Kept" } },
        { "partners", { "Samarbejdspartnere", "Partners" } },
        { "vision", { "Vision", "Vision" } },
        { "recommendations", { "Anbefalinger", "Recommendations" } },
        { "evidence", { "Det viser, hvor vi står", "What shows where we stand" } },
    });
    constexpr std::array boardProposalFields = std::to_array<NameWords>({
        { "text", { "Indstilling", "Proposal" } },
        { "why", { "Hvorfor", "Why" } },
        { "sent_on", { "Sendt", "Sent" } },
        { "answer", { "Svar", "Answer" } },
    });
    constexpr std::array conflictFields = std::to_array<NameWords>({
        { "entity", { "Hører til", "Belongs to" } },
        { "record_id", { "Nummer", "Number" } },
        { "field", { "Felt", "Field" } },
        { "lost_value", { "Den anden udgave", "The other version" } },
        { "lost_type", { "Den anden udgaves type", "Type of the other version" } },
        { "lost_by", { "Den anden udgave er fra", "The other version is from" } },
        { "lost_at", { "Den anden udgave er skrevet", "The other version was written" } },
        { "kept_value", { "Står der nu", "Stands now" } },
        { "kept_type", { "Typen af det, der står nu", "Type of what stands now" } },
        { "kept_by", { "Det, der står nu, er fra", "What stands now is from" } },
        { "lost_device", { "Den anden udgaves enhed", "Device of the other version" } },
        { "kept_device", { "Enheden for det, der står nu", "Device of what stands now" } },
        { "base_value", { "Det, begge rettede i", "What both edited" } },
        { "kept_at", { "Det, der står nu, er skrevet", "What stands now was written" } },
        { "resolution", { "Valget", "The choice" } },
        { "resolved_at", { "Valgt", "Chosen" } },
    });

    constexpr std::array entityWords = std::to_array<EntityWords>({
        { "organisation", { "Boligorganisation", "Housing organisation" }, {} },
        { "area", { "Område", "Area" }, areaFields },
        { "department", { "Afdeling", "Department" }, departmentFields },
        { "person", { "Person", "Person" }, personFields },
        { "user", { "Bruger", "User" }, userFields },
        { "group", { "Gruppe", "Group" }, groupFields },
        { "membership", { "Medlem", "Member" }, membershipFields },
        { "playbook", { "Udgave af et forløb", "Version of a course" }, playbookFields },
        { "meeting", { "Møde", "Meeting" }, meetingFields },
        { "proposed_time", { "Foreslået tidspunkt", "Proposed time" }, {} },
        { "time_answer", { "Svar på et tidspunkt", "Answer to a time" }, timeAnswerFields },
        { "attendance", { "Fremmøde", "Attendance" }, attendanceFields },
        { "guest", { "Gæst", "Guest" }, {} },
        { "agenda_block", { "Punkt på dagsordenen", "Agenda item" }, agendaBlockFields },
        { "contribution", { "Bidrag", "Contribution" }, contributionFields },
        { "addendum", { "Tilføjelse til referatet", "Addendum to the minutes" }, {} },
        { "agreement", { "Aftale", "Agreement" }, agreementFields },
        { "agreement_followup", { "Opfølgning", "Follow-up" }, followupFields },
        { "partner", { "Samarbejdspartner", "Partner" }, partnerFields },
        { "partner_link", { "Samarbejde", "Cooperation" }, partnerLinkFields },
        { "observation", { "Registrering", "Observation" }, observationFields },
        { "photo", { "Billede", "Photo" }, photoFields },
        { "story", { "Historie", "Story" }, storyFields },
        { "vote", { "Prik", "Dot" }, voteFields },
        { "shared_story", { "Historie fra et område", "Story from an area" }, storyFields },
        { "vision", { "Vision", "Vision of the area" }, visionFields },
        { "recommendation", { "Anbefaling", "Recommendation" }, recommendationFields },
        { "evidence", { "Det viser, hvor vi står", "What shows where we stand" }, evidenceFields },
        { "board_proposal", { "Indstilling", "Proposal to the board" }, boardProposalFields },
        { "area_snapshot", { "Området ved et mødes slutning", "The area at the end of a meeting" }, areaSnapshotFields },
        { "conflict", { "Uenighed mellem to enheder", "Disagreement between two devices" }, conflictFields },
    });

    const NameWords* named(std::span<const NameWords> table, std::string_view name)
    {
        const auto found = std::ranges::find(table, name, &NameWords::name);
        return found == table.end() ? nullptr : &*found;
    }

} // namespace

std::string_view entityWord(std::string_view entity, Language language)
{
    const auto found = std::ranges::find(entityWords, entity, &EntityWords::name);
    return found == entityWords.end() ? entity : found->words.in(language);
}

std::string_view fieldWord(std::string_view entity, std::string_view field, Language language)
{
    const auto owner = std::ranges::find(entityWords, entity, &EntityWords::name);
    const NameWords* words = owner == entityWords.end() ? nullptr : named(owner->fields, field);
    if (!words)
        words = named(commonFields, field);
    return words ? words->words.in(language) : field;
}

} // namespace tovholder::domain
