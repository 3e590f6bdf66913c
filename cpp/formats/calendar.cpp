// SPDX-License-Identifier: Apache-2.0
#include "cpp/formats/formats.h"

#include "cpp/reports/danishtime.h"
#include "cpp/reports/document.h"

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace tovholder::formats {
namespace {

    constexpr const char* zoneName = "Europe/Copenhagen";
    // Outlook wants the rule itself in the file, not just the zone's name.
    constexpr const char* zoneRule = "BEGIN:VTIMEZONE\r\nTZID:Europe/Copenhagen\r\n"
                                     "BEGIN:DAYLIGHT\r\nDTSTART:19960331T020000\r\nTZNAME:CEST\r\n"
                                     "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
                                     "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n"
                                     "BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nTZNAME:CET\r\n"
                                     "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
                                     "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    constexpr std::int64_t usualLengthMs = 2 * 60 * 60 * 1000;

    struct FreeComponent {
        void operator()(icalcomponent* component) const { icalcomponent_free(component); }
    };
    using Component = std::unique_ptr<icalcomponent, FreeComponent>;

    icaltimetype localTime(std::int64_t ms)
    {
        const DanishTime local = danishTime(ms);
        icaltimetype time = icaltime_null_time();
        time.year = static_cast<int>(local.day.year());
        time.month = static_cast<int>(static_cast<unsigned>(local.day.month()));
        time.day = static_cast<int>(static_cast<unsigned>(local.day.day()));
        time.hour = local.hour;
        time.minute = local.minute;
        time.second = local.second;
        return time;
    }

    icaltimetype utcTime(std::int64_t ms)
    {
        return icaltime_from_timet_with_zone(static_cast<time_t>(ms / 1000), 0, icaltimezone_get_utc_timezone());
    }

    icalproperty* inZone(icalproperty* property)
    {
        icalproperty_add_parameter(property, icalparameter_new_tzid(zoneName));
        return property;
    }

    /// Addresses are written as they are, so one that could end its line and begin another is left out.
    bool isAddress(const std::string& email)
    {
        const bool clean = std::ranges::all_of(email, [](unsigned char c) { return c > ' ' && c != 0x7f; });
        return clean && email.find('@') != std::string::npos;
    }

    /// A name as a parameter may hold it: one line without quotation marks.
    std::string parameterText(const std::string& name)
    {
        std::string out = printable(name);
        std::ranges::replace(out, '"', '\'');
        std::ranges::replace(out, '\n', ' ');
        return out;
    }

    void addName(icalproperty* property, const InvitedPerson& person)
    {
        if (!person.name.empty())
            icalproperty_add_parameter(property, icalparameter_new_cn(parameterText(person.name).c_str()));
    }

    icalproperty* attendee(const InvitedPerson& person)
    {
        icalproperty* property = icalproperty_new_attendee(("mailto:" + person.email).c_str());
        addName(property, person);
        icalproperty_add_parameter(property, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
        icalproperty_add_parameter(property, icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION));
        icalproperty_add_parameter(property, icalparameter_new_rsvp(ICAL_RSVP_TRUE));
        return property;
    }

    std::vector<InvitedPerson> reachable(const Invitation& invitation)
    {
        std::vector<InvitedPerson> persons;
        if (isAddress(invitation.organiser.email)) {
            std::ranges::copy_if(invitation.invited, std::back_inserter(persons),
                [](const InvitedPerson& person) { return isAddress(person.email); });
        }
        return persons;
    }

    icalcomponent* event(const Invitation& invitation, const std::vector<InvitedPerson>& attendees)
    {
        icalcomponent* out = icalcomponent_new_vevent();
        const auto add = [out](icalproperty* property) { icalcomponent_add_property(out, property); };
        const std::int64_t endsAtMs
            = invitation.endsAtMs > invitation.startsAtMs ? invitation.endsAtMs : invitation.startsAtMs + usualLengthMs;
        add(icalproperty_new_uid((invitation.meeting + "@tovholder").c_str()));
        add(icalproperty_new_sequence(static_cast<int>(invitation.sequence)));
        add(icalproperty_new_dtstamp(utcTime(invitation.sentAtMs)));
        add(inZone(icalproperty_new_dtstart(localTime(invitation.startsAtMs))));
        add(inZone(icalproperty_new_dtend(localTime(endsAtMs))));
        add(icalproperty_new_summary(printable(invitation.title).c_str()));
        if (!invitation.description.empty())
            add(icalproperty_new_description(printable(invitation.description).c_str()));
        if (!invitation.place.empty())
            add(icalproperty_new_location(printable(invitation.place).c_str()));
        add(icalproperty_new_status(invitation.calledOff ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
        add(icalproperty_new_transp(invitation.calledOff ? ICAL_TRANSP_TRANSPARENT : ICAL_TRANSP_OPAQUE));
        if (isAddress(invitation.organiser.email)) {
            icalproperty* organiser = icalproperty_new_organizer(("mailto:" + invitation.organiser.email).c_str());
            addName(organiser, invitation.organiser);
            add(organiser);
        }
        for (const InvitedPerson& person : attendees)
            add(attendee(person));
        return out;
    }

    Result<void> check(const Invitation& invitation)
    {
        if (!isId(invitation.meeting))
            return Error { ErrorCode::ValueMissing, {}, "meeting" };
        if (invitation.title.empty())
            return Error { ErrorCode::ValueMissing, {}, "title" };
        if (invitation.startsAtMs == 0)
            return Error { ErrorCode::ValueMissing, {}, "starts_at" };
        return {};
    }

} // namespace

Result<std::string> makeCalendar(const Invitation& invitation)
{
    if (const Result<void> complete = check(invitation); !complete)
        return complete.error();
    const std::vector<InvitedPerson> attendees = reachable(invitation);
    const Component calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Tovholder//Tovholder " TOVHOLDER_VERSION "//DA"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    const icalproperty_method toPersons = invitation.calledOff ? ICAL_METHOD_CANCEL : ICAL_METHOD_REQUEST;
    icalcomponent_add_property(
        calendar.get(), icalproperty_new_method(attendees.empty() ? ICAL_METHOD_PUBLISH : toPersons));
    icalcomponent_add_component(calendar.get(), icalparser_parse_string(zoneRule));
    icalcomponent_add_component(calendar.get(), event(invitation, attendees));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()), icalmemory_free_buffer);
    return std::string(text.get());
}

} // namespace tovholder::formats
