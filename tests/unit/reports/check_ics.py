#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads a calendar file with another program's reader (icalendar), and prints what it found."""
import datetime
import sys

from icalendar import Calendar


def in_zone(zone, wall):
    """The wall clock's time there: icalendar 4 gives pytz's zones, which must be asked; later ones Python's own."""
    return zone.localize(wall) if hasattr(zone, "localize") else wall.replace(tzinfo=zone)


def main(path):
    with open(path, "rb") as file:
        calendar = Calendar.from_ical(file.read())
    print("method", calendar["METHOD"], "version", calendar["VERSION"])
    (zone,) = calendar.walk("VTIMEZONE")
    (event,) = calendar.walk("VEVENT")
    assert not calendar.walk("VALARM")
    copenhagen = zone.to_tz()
    for name in ("DTSTART", "DTEND"):
        assert event[name].params["TZID"] == zone["TZID"]
        wall = event[name].dt.replace(tzinfo=None)
        utc = in_zone(copenhagen, wall).astimezone(datetime.timezone.utc)
        print(name.lower(), wall.isoformat(), utc.isoformat())
    for name in ("UID", "SEQUENCE", "STATUS", "SUMMARY", "LOCATION", "DESCRIPTION"):
        print(name.lower(), repr(str(event.get(name))))
    print("dtstamp", event["DTSTAMP"].dt.isoformat())
    print("organizer", event.get("ORGANIZER"))
    attendees = event.get("ATTENDEE", [])
    for attendee in attendees if isinstance(attendees, list) else [attendees]:
        print("attendee", attendee, attendee.params.get("CN"), attendee.params.get("RSVP"))


main(sys.argv[1])
