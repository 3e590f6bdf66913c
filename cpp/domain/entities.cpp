// SPDX-License-Identifier: Apache-2.0
#include "cpp/domain/entities.h"

#include "cpp/base/cpr.h"
#include "cpp/base/id.h"
#include "cpp/base/limits.h"
#include "cpp/base/text.h"
#include "cpp/domain/codes.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <charconv>

namespace tovholder::domain {
namespace {

    using enum FieldType;

    constexpr std::size_t lineBytesMax = 1000;
    constexpr std::size_t proseBytesMax = limits::textBytesMax;
    constexpr bool required = true;

    constexpr Field text(std::string_view name, bool must = false) { return { name, Text, lineBytesMax, must }; }
    constexpr Field prose(std::string_view name, bool must = false) { return { name, Prose, proseBytesMax, must, {}, {}, true }; }
    /// Lines that the program keeps: half of the one and half of the other would mean nothing.
    constexpr Field lines(std::string_view name, bool must = false) { return { name, Prose, proseBytesMax, must }; }
    constexpr Field integer(std::string_view name) { return { name, Integer, 8 }; }
    constexpr Field flag(std::string_view name) { return { name, Flag, 8 }; }
    constexpr Field time(std::string_view name) { return { name, Time, 8 }; }
    constexpr Field date(std::string_view name) { return { name, Date, 10 }; }
    constexpr Field choice(std::string_view name, std::span<const std::string_view> choices, bool must = false)
    {
        return { name, Choice, 64, must, choices };
    }
    constexpr Field reference(std::string_view name, std::string_view target, bool must = false)
    {
        return { name, Reference, 36, must, {}, target };
    }

    constexpr std::array organisation { text("name", required) };
    constexpr std::array area { text("name", required), prose("description"), text("physical_plan"), text("social_plan") };
    constexpr std::array department { reference("area_id", "area", required), text("name", required), text("address") };
    constexpr std::array person { text("name", required), choice("function", functions, required), text("title"),
        text("email"), text("phone"), reference("area_id", "area"), reference("department_id", "department") };
    constexpr std::array user { text("login", required), reference("person_id", "person"), text("display_name") };
    /// A version of a course as head office published it; what stands in content never changes.
    constexpr std::array playbook { text("course", required), integer("version"), text("title", required),
        lines("content", required), time("published_at"), text("published_by") };
    constexpr std::array group { choice("kind", groupKinds, required), reference("area_id", "area", required),
        text("name", required), prose("purpose"), text("course"), text("place"), prose("composition") };
    constexpr std::array membership { reference("group_id", "group", required), reference("person_id", "person", required),
        choice("role", membershipRoles, required), choice("function", functions, required), integer("seat") };
    constexpr std::array meeting { reference("group_id", "group", required), integer("number"), text("course"),
        text("template"), text("title", required), time("starts_at"), time("ends_at"), text("place"),
        choice("status", meetingStatuses, required), text("current_block"), time("started_at"), time("closed_at"),
        lines("props_ready"), choice("frequency", meetingFrequencies), prose("invitation"), prose("notes"), time("locked_at"),
        text("locked_by"), text("locked_digest"), reference("playbook_id", "playbook"), integer("invited_sequence"), time("invited_starts_at"),
        time("invited_ends_at"), text("invited_place"), prose("why"), choice("outcome_form", outcomeForms), prose("needed") };
    /// One of the times that a meeting may get; they go when one is chosen.
    constexpr std::array proposedTime { reference("meeting_id", "meeting", required), time("starts_at"), time("ends_at") };
    constexpr std::array timeAnswer { reference("proposed_time_id", "proposed_time", required),
        reference("membership_id", "membership", required), choice("answer", timeAnswers) };
    constexpr std::array guest { reference("meeting_id", "meeting", required), text("name", required),
        choice("function", functions, required) };
    constexpr std::array addendum { reference("meeting_id", "meeting", required), prose("text", required), text("author"),
        time("noted_at") };
    constexpr std::array attendance { reference("meeting_id", "meeting", required),
        reference("membership_id", "membership", required), choice("state", attendances, required), text("note"),
        time("approved_at"), text("task") };
    constexpr std::array agendaBlock { reference("meeting_id", "meeting", required), text("block", required),
        integer("position"), text("title"), integer("minutes"), integer("extra_minutes"),
        choice("status", blockStatuses, required), time("started_at"), time("ended_at"), text("current_prompt"),
        reference("current_speaker", "membership"), lines("spoken"), // of a membership or a guest
        lines("pairs"), flag("hidden"), flag("confidential"), prose("reason"), integer("moved_from") };
    constexpr std::array contribution { reference("meeting_id", "meeting", required), text("block", required),
        text("prompt"), reference("membership_id", "membership"), prose("text"), integer("position"), text("mark"),
        text("title"), reference("parent_id", "contribution"), choice("function", functions),
        choice("kind", competenceKinds), reference("guest_id", "guest"), flag("hidden"), flag("confidential") };
    constexpr std::array vote { reference("contribution_id", "contribution", required),
        reference("membership_id", "membership", required), // or a guest
        text("block", required), reference("meeting_id", "meeting"), integer("dots") };
    constexpr std::array agreement { reference("group_id", "group", required), reference("meeting_id", "meeting"),
        text("block"), prose("text"), choice("theme", agreementThemes), reference("owner_id", "membership"),
        date("due_on"), choice("status", agreementStatuses, required), reference("observation_id", "observation"),
        reference("contribution_id", "contribution") };
    constexpr std::array agreementFollowup { reference("agreement_id", "agreement", required),
        reference("meeting_id", "meeting"), choice("kind", followupKinds, required), prose("why"), date("new_due_on"),
        text("author"), time("noted_at"), date("old_due_on") };
    constexpr std::array partner { text("name", required), choice("category", partnerCategories, required),
        prose("description"), text("contact") };
    constexpr std::array partnerLink { reference("partner_id", "partner", required),
        choice("function", matrixFunctions, required), reference("group_id", "group"), prose("cooperation"),
        choice("state", partnerLinkStates) };
    constexpr std::array observation { prose("text"), reference("department_id", "department"), text("place"),
        choice("theme", observationThemes), choice("urgency", urgencies), choice("status", observationStatuses, required),
        time("seen_at"), text("author"), reference("meeting_id", "meeting"), integer("case_position"), prose("reply") };
    constexpr std::array photo { reference("observation_id", "observation", required), text("sha256", required),
        integer("bytes"), integer("width"), integer("height"), text("media_type"), time("taken_at"), integer("position") };
    constexpr std::array story { reference("group_id", "group", required), reference("meeting_id", "meeting"),
        text("title"), prose("text"), reference("told_by", "membership"), // or a guest
        prose("worked"), text("people") };
    /// A story for the other areas: a copy in the organisation's common space.
    constexpr std::array sharedStory { reference("story_id", "story", required), reference("area_id", "area", required),
        text("title"), prose("text"), prose("worked"), text("people") };
    constexpr std::array vision { reference("area_id", "area", required), prose("text"), prose("themes"),
        reference("meeting_id", "meeting") };
    constexpr std::array recommendation { reference("area_id", "area", required),
        choice("number", recommendations, required), prose("stands"), prose("plan"), reference("meeting_id", "meeting") };
    constexpr std::array evidence { reference("recommendation_id", "recommendation", required),
        choice("entity", evidenceEntities, required), text("record_id", required), prose("note") };
    /// An area as it stood when a meeting closed; each of the lines is a JSON array of rows (cpp/store/queries/snapshots.h).
    constexpr std::array areaSnapshot { reference("meeting_id", "meeting", required), time("taken_at"), lines("partners"),
        lines("vision"), lines("recommendations"), lines("evidence") };
    constexpr std::array boardProposal { reference("group_id", "group", required), reference("meeting_id", "meeting"),
        reference("contribution_id", "contribution"), choice("kind", boardProposalKinds), prose("text"), prose("why"),
        choice("status", boardProposalStatuses, required), date("sent_on"), prose("answer") };
    constexpr std::array conflict { text("entity", required), text("record_id", required), text("field"),
        choice("kind", conflictKinds, required), lines("lost_value"), text("lost_type"), text("lost_by"),
        time("lost_at"), lines("kept_value"), text("kept_type"), text("kept_by"), time("kept_at"), text("lost_device"), text("kept_device"), lines("base_value"),
        choice("resolution", conflictResolutions), time("resolved_at") };

    constexpr std::array allEntities {
        Entity { "organisation", Home::Organisation, organisation },
        Entity { "area", Home::Organisation, area },
        Entity { "department", Home::Organisation, department },
        Entity { "person", Home::Organisation, person },
        Entity { "user", Home::Organisation, user },
        Entity { "playbook", Home::Organisation, playbook },
        Entity { "group", Home::Area, group },
        Entity { "membership", Home::Area, membership },
        Entity { "meeting", Home::Area, meeting },
        Entity { "proposed_time", Home::Area, proposedTime },
        Entity { "time_answer", Home::Area, timeAnswer },
        Entity { "attendance", Home::Area, attendance },
        Entity { "guest", Home::Area, guest },
        Entity { "agenda_block", Home::Area, agendaBlock },
        Entity { "contribution", Home::Area, contribution },
        Entity { "vote", Home::Area, vote },
        Entity { "addendum", Home::Area, addendum },
        Entity { "observation", Home::Area, observation },
        Entity { "photo", Home::Area, photo },
        Entity { "agreement", Home::Area, agreement },
        Entity { "agreement_followup", Home::Area, agreementFollowup },
        Entity { "partner", Home::Area, partner },
        Entity { "partner_link", Home::Area, partnerLink },
        Entity { "story", Home::Area, story },
        Entity { "shared_story", Home::Organisation, sharedStory },
        Entity { "vision", Home::Area, vision },
        Entity { "recommendation", Home::Area, recommendation },
        Entity { "evidence", Home::Area, evidence },
        Entity { "board_proposal", Home::Area, boardProposal },
        Entity { "area_snapshot", Home::Area, areaSnapshot },
        Entity { "conflict", Home::Area, conflict },
    };

    bool isDate(std::string_view text)
    {
        constexpr std::string_view form = "yyyy-mm-dd";
        if (text.size() != form.size())
            return false;
        for (std::size_t i = 0; i < form.size(); ++i) {
            if (form[i] == '-' ? text[i] != '-' : text[i] < '0' || text[i] > '9')
                return false;
        }
        const auto number = [text](std::size_t from, std::size_t digits) {
            unsigned value = 0;
            std::from_chars(text.data() + from, text.data() + from + digits, value);
            return value;
        };
        using namespace std::chrono;
        return year_month_day { year { static_cast<int>(number(0, 4)) }, month { number(5, 2) }, day { number(8, 2) } }.ok();
    }

    Result<void> checkText(const Field& field, const std::string& text)
    {
        const std::string place(field.name);
        if (text.size() > field.bytesMax)
            return Error { ErrorCode::TextTooLong, {}, place };
        if (!isUtf8(text)) // no message could carry it
            return Error { ErrorCode::ValueInvalid, "not UTF-8", place };
        switch (field.type) {
        case Text:
        case Prose:
            if (findCpr(text))
                return Error { ErrorCode::CprNumber, {}, place };
            return {};
        case Date:
            if (!text.empty() && !isDate(text))
                return Error { ErrorCode::ValueInvalid, {}, place };
            return {};
        case Choice:
            if (!text.empty() && std::ranges::find(field.choices, text) == field.choices.end())
                return Error { ErrorCode::ValueInvalid, {}, place };
            return {};
        case Reference:
            if (!text.empty() && !isId(text))
                return Error { ErrorCode::ValueInvalid, {}, place };
            return {};
        case Integer:
        case Flag:
        case Time:
            break;
        }
        return Error { ErrorCode::ValueInvalid, {}, place };
    }

} // namespace

const Field* Entity::field(std::string_view fieldName) const
{
    static constexpr Field deletedAt { deletedAtField, Time, 8 };
    if (fieldName == deletedAtField)
        return &deletedAt;
    const auto found = std::ranges::find(fields, fieldName, &Field::name);
    return found == fields.end() ? nullptr : &*found;
}

std::span<const Entity> entities() { return allEntities; }

const Entity* entityNamed(std::string_view name)
{
    const auto found = std::ranges::find(allEntities, name, &Entity::name);
    return found == allEntities.end() ? nullptr : &*found;
}

bool isOfFieldsKind(const Field& field, const Value& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return true;
    const bool isNumber = field.type == Integer || field.type == Flag || field.type == Time;
    return std::holds_alternative<std::int64_t>(value) == isNumber;
}

Result<void> checkValue(const Field& field, const Value& value)
{
    if (!isOfFieldsKind(field, value))
        return Error { ErrorCode::ValueInvalid, {}, std::string(field.name) };
    if (const auto* text = std::get_if<std::string>(&value))
        return checkText(field, *text);
    const auto* number = std::get_if<std::int64_t>(&value);
    if (number && field.type == Flag && *number != 0 && *number != 1)
        return Error { ErrorCode::ValueInvalid, {}, std::string(field.name) };
    return {};
}

} // namespace tovholder::domain
