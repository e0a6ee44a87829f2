import {
  addMilliseconds,
  type Contact,
  HOUR_MS,
  type Instant,
  type Interview,
  type InterviewState,
  interviewSchema,
  isCoffeechatError,
  parseInput,
} from "@coffeechat/core/model";
import { describe, expect, it } from "vitest";
import { addContact, followUp, START } from "../conformance/sample.js";
import { followUpCalendar, interviewCalendar } from "./index.js";
import { type ReadEvent, readCalendar } from "./read-calendar.fixture.js";

/** Whole, half and quarter hours off UTC, both hemispheres, with and without summer. */
const ZONES = [
  "Africa/Cairo",
  "America/Caracas",
  "America/New_York",
  "America/Santiago",
  "America/St_Johns",
  "Asia/Kathmandu",
  "Asia/Tokyo",
  "Australia/Adelaide",
  "Europe/Dublin",
  "Europe/Lisbon",
  "Pacific/Auckland",
  "Pacific/Chatham",
];

const SECRET = "SECRET";

const contact: Contact = addContact("contact_ines", {
  facts: {
    name: 'Inés Quill; RN, "Nes"',
    organization: "Löwenhof Clinic, Nights & Weekends, a name long enough to be folded over lines",
    role: "Head Nurse",
    email: "SECRET@example.org",
  },
}).contact;

interface Talk {
  readonly start?: Instant;
  readonly zone?: string;
  readonly state?: InterviewState;
  readonly moves?: number;
  readonly appointment?: boolean;
}

function talk({ start = START, zone = "Europe/Zurich", ...more }: Talk = {}): Interview {
  return parseInput(
    interviewSchema,
    {
      id: "interview_first",
      state: more.state ?? "confirmed",
      since: START,
      topic: "From the ward to informatics",
      plan: { minutes: 20, bufferMinutes: 15, venue: "cafe", questions: [`Why ${SECRET}?`] },
      draftedAt: START,
      nudgedAt: [],
      ...(more.appointment === false
        ? {}
        : {
            appointment: { start, minutes: 20, zone, venue: "cafe", place: "Café Löwen, Zürich" },
          }),
      moves: Array.from({ length: more.moves ?? 0 }, () => ({ by: "they", at: START })),
      noShows: [],
      notes: { text: `${SECRET} notes` },
      reflection: {
        impressions: SECRET,
        picture: SECRET,
        changed: SECRET,
        missing: SECRET,
        verdict: "unsure",
      },
    },
    "sample interview",
  );
}

function only(text: string): ReadEvent {
  const [event, ...others] = readCalendar(text);
  if (event === undefined || others.length > 0) throw new Error("not exactly one event");
  return event;
}

describe("a talk as a calendar file", () => {
  it.each([
    ["in winter", "2026-03-27T09:00:00.000Z", "Europe/Zurich", "20260327T100000"],
    ["in summer", "2026-03-30T08:00:00.000Z", "Europe/Zurich", "20260330T100000"],
    [
      "an hour before clocks go forward",
      "2026-03-29T00:30:00.000Z",
      "Europe/Zurich",
      "20260329T013000",
    ],
    [
      "just after clocks went forward",
      "2026-03-29T01:00:00.000Z",
      "Europe/Zurich",
      "20260329T030000",
    ],
    [
      "the day clocks change in America",
      "2026-11-01T15:00:00.000Z",
      "America/New_York",
      "20261101T100000",
    ],
    ["south of the equator", "2026-10-04T02:00:00.000Z", "Australia/Sydney", "20261004T130000"],
    ["at a half-hour change", "2026-04-05T01:30:00.000Z", "Australia/Lord_Howe", "20260405T120000"],
    ["where clocks never change", "2026-07-01T04:00:00.000Z", "Asia/Kolkata", "20260701T093000"],
  ] as const)("is at the right moment and wall time %s", (_when, start, zone, wall) => {
    const text = interviewCalendar({ contact, interview: talk({ start, zone }) });
    const event = only(text);
    expect(event.start).toBe(start);
    expect(Date.parse(event.end) - Date.parse(event.start)).toBe(20 * 60_000);
    expect(event.tzid).toBe(zone);
    expect(text).toContain(`DTSTART;TZID=${zone}:${wall}\r\n`);
    expect(text).toContain("BEGIN:VTIMEZONE\r\n");
  });

  it.each([
    ["first", "2026-11-01T05:30:00.000Z", "America/New_York", "20261101T053000Z"],
    ["second", "2026-11-01T06:30:00.000Z", "America/New_York", "20261101T063000Z"],
    ["second", "2026-04-04T15:15:00.000Z", "Australia/Lord_Howe", "20260404T151500Z"],
  ] as const)("is in UTC where its wall time is the %s of two", (_which, start, zone, written) => {
    const text = interviewCalendar({ contact, interview: talk({ start, zone }) });
    expect(only(text).start).toBe(start);
    expect(text).toContain(`DTSTART:${written}\r\n`);
    expect(text).not.toContain("VTIMEZONE");
  });

  it.each(ZONES)("is at the right moment around the year in %s", (zone) => {
    for (let hour = 0; hour < 366 * 24; hour += 499) {
      const start = addMilliseconds("2026-12-31T23:30:00.000Z", hour * HOUR_MS);
      const text = interviewCalendar({ contact, interview: talk({ start, zone }) });
      expect(only(text).start).toBe(start);
    }
  });

  it("uses the present name of a zone in event and definition alike", () => {
    const text = interviewCalendar({ contact, interview: talk({ zone: "US/Eastern" }) });
    expect(text.match(/TZID[=:][A-Za-z_/]+/g)).toEqual([
      "TZID:America/New_York",
      "TZID=America/New_York",
      "TZID=America/New_York",
    ]);
  });

  it("is in UTC where the appointment is", () => {
    const text = interviewCalendar({ contact, interview: talk({ zone: "UTC" }) });
    expect(text).toContain("DTSTART:20260302T090000Z\r\n");
  });

  it("names person, place, topic and length, and nothing private", () => {
    const text = interviewCalendar({ contact, interview: talk() });
    const event = only(text);
    expect(event.text("summary")).toBe('Informational interview with Inés Quill; RN, "Nes"');
    expect(event.text("location")).toBe("Café Löwen, Zürich");
    expect(event.text("description")).toBe(
      [
        'Inés Quill; RN, "Nes", Head Nurse, Löwenhof Clinic, Nights & Weekends, a name long enough to be folded over lines',
        "About: From the ward to informatics",
        "20 minutes, agreed in Europe/Zurich time",
        "Keep 15 minutes free afterwards, in case they offer more",
      ].join("\n"),
    );
    expect(text).not.toContain(SECRET);
  });

  it("keeps its UID and raises its SEQUENCE with each move", () => {
    const [first, moved] = [talk(), talk({ moves: 2, start: "2026-03-09T09:00:00.000Z" })].map(
      (interview) => only(interviewCalendar({ contact, interview })),
    );
    expect(first?.uid).toBe("contact_ines.interview_first@coffeechat");
    expect(moved?.uid).toBe(first?.uid);
    expect([first?.text("sequence"), moved?.text("sequence")]).toEqual(["0", "2"]);
  });

  it.each([
    ["scheduled", "TENTATIVE", "0"],
    ["confirmed", "CONFIRMED", "0"],
    ["cancelled", "CANCELLED", "1"],
  ] as const)("says that it is %s", (state, status, sequence) => {
    const event = only(interviewCalendar({ contact, interview: talk({ state }) }));
    expect([event.text("status"), event.text("sequence")]).toEqual([status, sequence]);
  });

  it("reminds half an hour before, when asked earlier, or not at all", () => {
    const interview = talk();
    const alarms = [{}, { alarmMinutesBefore: 90 }, { alarmMinutesBefore: null }].map(
      (options) => only(interviewCalendar({ contact, interview, ...options })).alarmSeconds,
    );
    expect(alarms).toEqual([-1_800, -5_400, null]);
  });

  it("is the same text each time", () => {
    const write = () => interviewCalendar({ contact, interview: talk() });
    expect(write()).toBe(write());
  });

  it("survives control characters in a name, and breaks no line", () => {
    const facts = { ...contact.facts, name: "Ines\u0000 Quill\r\nEND:VCALENDAR" };
    const event = only(interviewCalendar({ contact: { ...contact, facts }, interview: talk() }));
    expect(event.text("summary")).toBe("Informational interview with Ines Quill\nEND:VCALENDAR");
  });

  it("is refused while there is no appointment", () => {
    let failure: unknown;
    try {
      interviewCalendar({ contact, interview: talk({ state: "scheduling", appointment: false }) });
    } catch (error) {
      failure = error;
    }
    expect(isCoffeechatError(failure, "INVALID_INPUT")).toBe(true);
  });
});

describe("follow-ups as a calendar file", () => {
  it("are all-day events on the day on which they are due in their zone", () => {
    const due = followUp(contact.id, "followup_1", "2026-03-08T23:30:00.000Z");
    const text = followUpCalendar({ followUps: [due], contacts: [contact] });
    const event = only(text);
    expect(event.allDay).toBe(true);
    expect(text).toContain("DTSTART;VALUE=DATE:20260309\r\n");
    expect(event.text("summary")).toBe('Write to Inés Quill; RN, "Nes" once more');
    expect(event.text("transp")).toBe("TRANSPARENT");
    expect(event.uid).toBe("contact_ines.followup_1@coffeechat");
  });

  it("leave out what is held", () => {
    const held = followUp(contact.id, "followup_1", "held");
    expect(readCalendar(followUpCalendar({ followUps: [held], contacts: [contact] }))).toEqual([]);
  });

  it("are refused for somebody whose contact is not there", () => {
    const due = followUp("contact_ben", "followup_1", 1);
    let failure: unknown;
    try {
      followUpCalendar({ followUps: [due], contacts: [contact] });
    } catch (error) {
      failure = error;
    }
    expect(isCoffeechatError(failure, "UNKNOWN_CONTACT")).toBe(true);
  });
});
