"""Reads calendar files with two parsers and says what each has understood.

Standard input: a JSON list of texts. Standard output: for each parser a list of lists of entries.
"""

import datetime
import json
import sys

import icalendar
import vobject


def instant(moment):
    if moment is None:
        return None
    if moment.tzinfo is None:
        return "floating " + moment.isoformat()
    return moment.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def seconds(trigger):
    return trigger.total_seconds() if isinstance(trigger, datetime.timedelta) else None


def with_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text)
    entries = []
    for part in calendar.walk():
        if part.name not in ("VEVENT", "VTODO"):
            continue
        if part.errors:
            raise ValueError(part.errors)
        moment = lambda name: instant(part[name].dt) if name in part else None
        words = lambda name: str(part[name]) if name in part else None
        entries.append(
            {
                "kind": part.name,
                "uid": words("UID"),
                "start": moment("DTSTART"),
                "end": moment("DTEND"),
                "due": moment("DUE"),
                "summary": words("SUMMARY"),
                "description": words("DESCRIPTION"),
                "location": words("LOCATION"),
                "status": words("STATUS"),
                "sequence": int(part["SEQUENCE"]),
                "attendee": words("ATTENDEE"),
                "method": str(calendar["METHOD"]) if "METHOD" in calendar else None,
                "alarms": [seconds(alarm["TRIGGER"].dt) for alarm in part.walk("VALARM")],
            }
        )
    return entries


def with_vobject(text):
    calendar = vobject.readOne(text, validate=True)
    entries = []
    for part in calendar.components():
        if part.name not in ("VEVENT", "VTODO"):
            continue
        value = lambda name: part.contents[name][0].value if name in part.contents else None
        entries.append(
            {
                "kind": part.name,
                "uid": value("uid"),
                "start": instant(value("dtstart")),
                "end": instant(value("dtend")),
                "due": instant(value("due")),
                "summary": value("summary"),
                "description": value("description"),
                "location": value("location"),
                "status": value("status"),
                "sequence": int(value("sequence")),
                "attendee": value("attendee"),
                "method": calendar.method.value if "method" in calendar.contents else None,
                "alarms": [seconds(alarm.trigger.value) for alarm in part.contents.get("valarm", [])],
            }
        )
    return entries


texts = json.load(sys.stdin)
json.dump(
    {
        "icalendar": [with_icalendar(text) for text in texts],
        "vobject": [with_vobject(text) for text in texts],
    },
    sys.stdout,
)
