import { addMilliseconds, HOUR_MS, isCoffeechatError, MINUTE_MS } from "@coffeechat/core/model";
import { describe, expect, it } from "vitest";
import { interviewCalendar } from "./index.js";
import { onlyEntry } from "./read-calendar.fixture.js";
import {
  dueFollowUp,
  ines,
  inesWith,
  SECRET,
  TALK_UID,
  type Talk,
  talk,
} from "./sample-talk.fixture.js";

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

function write(options: Talk = {}, revision = 1): string {
  const interview = talk(options);
  return interviewCalendar({ contact: inesWith(interview, revision), interview });
}

function titledFor(name: string): string {
  const contact = { ...ines, facts: { ...ines.facts, name } };
  return interviewCalendar({ contact, interview: talk() });
}

describe("the time of a talk in a calendar file", () => {
  it.each([
    ["in winter", "2026-03-27T09:00:00.000Z", "Europe/Zurich", "20260327T100000"],
    ["in summer", "2026-03-30T08:00:00.000Z", "Europe/Zurich", "20260330T100000"],
    ["an hour before clocks go on", "2026-03-29T00:30:00.000Z", "Europe/Zurich", "20260329T013000"],
    ["just after clocks went on", "2026-03-29T01:00:00.000Z", "Europe/Zurich", "20260329T030000"],
    [
      "the day clocks change in America",
      "2026-11-01T15:00:00.000Z",
      "America/New_York",
      "20261101T100000",
    ],
    ["south of the equator", "2026-10-04T02:00:00.000Z", "Australia/Sydney", "20261004T130000"],
    ["at a half-hour change", "2026-04-05T01:30:00.000Z", "Australia/Lord_Howe", "20260405T120000"],
    ["where clocks never change", "2026-07-01T04:00:00.000Z", "Asia/Kolkata", "20260701T093000"],
  ] as const)("is the right moment and wall time %s", (_when, start, zone, wall) => {
    const text = write({ start, zone });
    expect(onlyEntry(text)).toMatchObject({
      start,
      end: addMilliseconds(start, 20 * MINUTE_MS),
      tzid: zone,
    });
    expect(text).toContain(`DTSTART;TZID=${zone}:${wall}\r\n`);
    expect(text).toContain("BEGIN:VTIMEZONE\r\n");
  });

  it.each([
    ["first", "2026-11-01T05:30:00.000Z", "America/New_York", "20261101T053000Z"],
    ["second", "2026-11-01T06:30:00.000Z", "America/New_York", "20261101T063000Z"],
    ["second", "2026-04-04T15:15:00.000Z", "Australia/Lord_Howe", "20260404T151500Z"],
  ] as const)("is in UTC where its wall time is the %s of two", (_which, start, zone, written) => {
    const text = write({ start, zone });
    expect(onlyEntry(text).start).toBe(start);
    expect(text).toContain(`DTSTART:${written}\r\n`);
    expect(text).not.toContain("VTIMEZONE");
  });

  it.each(ZONES)("is the right moment around the year in %s", (zone) => {
    for (let hour = 0; hour < 366 * 24; hour += 499) {
      const start = addMilliseconds("2026-12-31T23:30:00.000Z", hour * HOUR_MS);
      expect(onlyEntry(write({ start, zone })).start).toBe(start);
    }
  });

  it("has the present name of a zone in event and definition alike", () => {
    expect(write({ zone: "US/Eastern" }).match(/TZID[=:][A-Za-z_/]+/g)).toEqual([
      "TZID:America/New_York",
      "TZID=America/New_York",
      "TZID=America/New_York",
    ]);
  });

  it("is in UTC where the appointment is", () => {
    expect(write({ zone: "UTC" })).toContain("DTSTART:20260302T090000Z\r\n");
  });
});

describe("a talk as a calendar file", () => {
  it("names person, place, topic and length, marked private, and nothing that you keep to yourself", () => {
    const text = write();
    const event = onlyEntry(text);
    expect(event.text("summary")).toBe('Informational interview with Inés Quill; RN, "Nes"');
    expect(event.text("location")).toBe("Café Löwen, Zürich");
    expect(event.text("class")).toBe("PRIVATE");
    expect(event.text("description")).toBe(
      [
        'Inés Quill; RN, "Nes", Head Nurse, Löwenhof Clinic, Nights & Weekends, a name long enough to be folded over lines',
        "About: From the ward to informatics",
        "20 minutes, agreed in Europe/Zurich time",
        "Keep 15 minutes free afterwards, in case they offer more",
      ].join("\n"),
    );
    expect(text.replaceAll("\r\n ", "")).not.toContain(SECRET);
  });

  it("keeps its UID, and its SEQUENCE rises even when a talk comes about after it was called off", () => {
    const story: readonly (readonly [Talk, number])[] = [
      [{ state: "scheduled" }, 6],
      [{ state: "scheduling", moves: 1 }, 7],
      [{ state: "scheduled", moves: 1, start: "2026-03-09T09:00:00.000Z" }, 8],
      [{ state: "cancelled", moves: 1, start: "2026-03-09T09:00:00.000Z" }, 9],
      [{ state: "scheduled", moves: 1, start: "2026-03-12T09:00:00.000Z" }, 11],
    ];
    const entries = story.map(([options, revision]) => onlyEntry(write(options, revision)));
    expect(new Set(entries.map(({ uid }) => uid))).toEqual(new Set([TALK_UID]));
    expect(entries.map(({ text }) => text("sequence"))).toEqual(["6", "7", "8", "9", "11"]);
  });

  it.each([
    ["scheduled", "TENTATIVE"],
    ["confirmed", "CONFIRMED"],
    ["reflected", "CONFIRMED"],
    ["scheduling", "CANCELLED"],
    ["replied", "CANCELLED"],
    ["cancelled", "CANCELLED"],
    ["declined", "CANCELLED"],
    ["lapsed", "CANCELLED"],
  ] as const)("says, while it is %s, that it is %s", (state, status) => {
    expect(onlyEntry(write({ state })).text("status")).toBe(status);
  });

  it("is the same text each time", () => {
    expect(write()).toBe(write());
  });

  it("survives control characters in a name, and no text becomes a line of its own", () => {
    const text = titledFor(
      "Ines\u0000 Quill\r\nEND:VCALENDAR\u2028X:1\rDTSTART:19700101\u0085\ud800!",
    );
    expect(onlyEntry(text).text("summary")).toBe(
      "Informational interview with Ines Quill\nEND:VCALENDAR\nX:1\nDTSTART:19700101\n!",
    );
    expect(text.match(/^(?:END:VCALENDAR|X:1|DTSTART:19700101)/gm)).toEqual(["END:VCALENDAR"]);
  });

  it.each(["a\\nb", "a\\, b", "a\\\\", "^n^'^^", "\\;"])("keeps %j as it is", (name) => {
    const { text } = onlyEntry(titledFor(name));
    expect(text("summary")).toBe(`Informational interview with ${name}`);
  });

  it("has lines of at most 75 bytes, ended by CR LF, broken between characters", () => {
    const name = "\u{1f469}\u200d⚕\ufe0f Ÿves 丂 ".repeat(30).trim();
    const text = titledFor(name);
    const lines = text.split("\r\n");
    expect(lines.filter((line) => line.includes("\n"))).toEqual([]);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(Buffer.from(text).toString()).toBe(text);
    expect(onlyEntry(text).text("summary")).toBe(`Informational interview with ${name}`);
  });

  it("is refused while there is no appointment", () => {
    let failure: unknown;
    try {
      write({ state: "scheduling", appointment: false });
    } catch (error) {
      failure = error;
    }
    expect(isCoffeechatError(failure, "INVALID_INPUT")).toBe(true);
  });
});

describe("the alarms of a talk", () => {
  it("remind half an hour before, when asked earlier, or not at all", () => {
    const interview = talk();
    const alarms = [{}, { alarmMinutesBefore: 90 }, { alarmMinutesBefore: null }].map((options) =>
      onlyEntry(interviewCalendar({ contact: ines, interview, ...options })).alarms.map(
        ({ seconds }) => seconds,
      ),
    );
    expect(alarms).toEqual([[-1_800], [-5_400], []]);
  });

  it("ring when it is time to be there, and when the time is nearly up", () => {
    const followUps = [
      dueFollowUp("arrive", "2026-03-02T08:50:00.000Z"),
      dueFollowUp("stop-signal", "2026-03-02T09:18:00.000Z"),
      dueFollowUp("thank-you", "2026-03-02T10:00:00.000Z"),
    ];
    const text = interviewCalendar({
      contact: ines,
      interview: talk(),
      followUps,
      alarmMinutesBefore: null,
    });
    expect(onlyEntry(text).alarms).toEqual([
      { seconds: -600, text: `Arrive early for ${ines.facts.name}. Why arrive, and why then.` },
      {
        seconds: 1_080,
        text: `Mind the time with ${ines.facts.name}. Why stop-signal, and why then.`,
      },
    ]);
  });

  it("ring for no other talk, and no more once it is off", () => {
    const arrive = dueFollowUp("arrive", "2026-03-02T08:50:00.000Z");
    const other = interviewCalendar({
      contact: ines,
      interview: talk(),
      followUps: [{ ...arrive, interviewId: "interview_other" }],
      alarmMinutesBefore: null,
    });
    const off = interviewCalendar({
      contact: ines,
      interview: talk({ state: "cancelled" }),
      followUps: [arrive],
    });
    expect([other, off].map((text) => onlyEntry(text).alarms)).toEqual([[], []]);
  });
});
