import { type FollowUp, INTERVIEW_STATES, isCoffeechatError } from "@coffeechat/core/model";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type CalendarItemsOptions, calendarItems, ownerFeed } from "./index.js";
import { onlyEntry, readCalendar } from "./read-calendar.fixture.js";
import {
  dueFollowUp,
  heldFollowUp,
  ines,
  inesWith,
  SECRET,
  TALK_UID,
  talk,
} from "./sample-talk.fixture.js";

const THANKS_UID = "contact_ines.followup_ines.first.thank-you.1@coffeechat";
const thanks = dueFollowUp("thank-you", "2026-03-02T13:30:00.000Z", {
  from: "2026-03-02T09:20:00.000Z",
  until: "2026-03-03T09:20:00.000Z",
});

function entryOf(followUp: FollowUp, options: Partial<CalendarItemsOptions> = {}) {
  const [item, ...others] = calendarItems({ contacts: [ines], followUps: [followUp], ...options });
  if (item === undefined || others.length > 0) throw new Error("not exactly one item");
  return { item, entry: onlyEntry(item.text) };
}

describe("a follow-up as a task", () => {
  it("may be begun when its window opens and is due at its best moment, with an alarm", () => {
    const { item, entry } = entryOf(thanks);
    expect(item).toMatchObject({ uid: THANKS_UID, component: "VTODO" });
    expect(entry).toMatchObject({
      kind: "vtodo",
      uid: THANKS_UID,
      start: "2026-03-02T09:20:00.000Z",
      due: "2026-03-02T13:30:00.000Z",
      tzid: "Europe/Zurich",
      alarms: [{ seconds: 0, text: `Thank ${ines.facts.name}` }],
    });
    expect(item.text).toContain("TRIGGER;RELATED=END:PT0S");
    expect(entry.text("summary")).toBe(`Thank ${ines.facts.name}`);
    expect(entry.text("description")).toBe(
      "Why thank-you, and why then.\nIn time until Tuesday 2026-03-03, 10:20 (Europe/Zurich)",
    );
    expect([entry.text("status"), entry.text("class")]).toEqual(["NEEDS-ACTION", "PRIVATE"]);
  });

  it("has no beginning where its window opens at its best moment", () => {
    const { entry } = entryOf(dueFollowUp("reflect", "2026-03-02T13:30:00.000Z"));
    expect([entry.start, entry.due]).toEqual([null, "2026-03-02T13:30:00.000Z"]);
  });
});

describe("a follow-up as an event", () => {
  it("takes a quarter of an hour at its best moment, shown as free time", () => {
    const { item, entry } = entryOf(thanks, { followUpsAs: "events" });
    expect(item).toMatchObject({ uid: THANKS_UID, component: "VEVENT" });
    expect(entry).toMatchObject({
      kind: "vevent",
      start: "2026-03-02T13:30:00.000Z",
      end: "2026-03-02T13:45:00.000Z",
      alarms: [{ seconds: 0, text: `Thank ${ines.facts.name}` }],
    });
    expect([entry.text("transp"), entry.text("class")]).toEqual(["TRANSPARENT", "PRIVATE"]);
  });
});

describe("a follow-up that is held", () => {
  it("is left out unless asked for", () => {
    expect(calendarItems({ contacts: [ines], followUps: [heldFollowUp("nudge")] })).toEqual([]);
  });

  it("is explained by a task without a due date", () => {
    const { entry } = entryOf(heldFollowUp("nudge"), { held: "explain" });
    expect([entry.start, entry.due, entry.alarms]).toEqual([null, null, []]);
    expect(entry.text("summary")).toBe(`Waits: Write to ${ines.facts.name} once more`);
    expect(entry.text("description")).toBe(
      "Their time zone is not known. Add it, and this gets its time.\nWhy nudge, and why then.",
    );
  });

  it.each(["tasks", "events"] as const)("begins when time alone releases it, among %s", (form) => {
    const held = heldFollowUp("nudge", "2026-03-09T08:00:00.000Z");
    const { entry } = entryOf(held, { held: "explain", followUpsAs: form });
    expect(entry.start).toBe("2026-03-09T08:00:00.000Z");
  });

  it("is no event while nobody knows when it is released", () => {
    const options = { held: "explain", followUpsAs: "events" } as const;
    const followUps = [heldFollowUp("nudge")];
    expect(calendarItems({ contacts: [ines], followUps, ...options })).toEqual([]);
  });
});

describe("the items of an owner", () => {
  it.each(INTERVIEW_STATES)("have a talk that is %s only while its appointment stands", (state) => {
    const items = calendarItems({ contacts: [inesWith(talk({ state }))], followUps: [] });
    const stands = ["scheduled", "confirmed", "held", "thanked", "reflected"].includes(state);
    expect(items.map(({ uid }) => uid)).toEqual(stands ? [TALK_UID] : []);
  });

  it("have alarms on the talk for what belongs to its minutes, not entries", () => {
    const followUps = [
      dueFollowUp("arrive", "2026-03-02T08:50:00.000Z"),
      dueFollowUp("stop-signal", "2026-03-02T09:18:00.000Z"),
    ];
    const items = calendarItems({ contacts: [inesWith(talk())], followUps });
    expect(items.map(({ text }) => onlyEntry(text).alarms.map(({ seconds }) => seconds))).toEqual([
      [-1_800, -600, 1_080],
    ]);
  });

  it("are refused for somebody whose contact is not there", () => {
    let failure: unknown;
    try {
      calendarItems({ contacts: [], followUps: [thanks] });
    } catch (error) {
      failure = error;
    }
    expect(isCoffeechatError(failure, "UNKNOWN_CONTACT")).toBe(true);
  });

  it("name whoever is to hear how it goes, not whom it goes with", () => {
    const referrer = { name: "Jo Lee", mayUseName: true };
    const ravi = { ...ines, facts: { ...ines.facts, name: "Ravi Menon", referrer } };
    const { entry } = entryOf(dueFollowUp("tell-referrer", "2026-03-02T13:30:00.000Z"), {
      contacts: [ravi],
    });
    expect(entry.text("summary")).toBe("Tell Jo Lee how it goes with Ravi Menon");
  });
});

describe("an owner's feed", () => {
  const contacts = [inesWith(talk())];
  const followUps = [thanks, heldFollowUp("nudge"), heldFollowUp("keep-in-touch")];

  it("holds all of it under one name, with each zone defined once", () => {
    const text = ownerFeed({ contacts, followUps, name: "Talks; of Zoë,\r\nX-EVIL:1" });
    const calendar = ICAL.Component.fromString(text);
    expect(calendar.getFirstPropertyValue("name")).toBe("Talks; of Zoë,\nX-EVIL:1");
    expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Talks; of Zoë,\nX-EVIL:1");
    expect(calendar.hasProperty("x-evil")).toBe(false);
    expect(calendar.getFirstPropertyValue("refresh-interval")?.toString()).toBe("PT60M");
    expect(readCalendar(text).map(({ uid }) => uid)).toEqual([TALK_UID, THANKS_UID]);
    expect(text.match(/BEGIN:VTIMEZONE/g)).toEqual(["BEGIN:VTIMEZONE"]);
  });

  it("tells nothing private, in any form", () => {
    for (const followUpsAs of ["tasks", "events"] as const) {
      const text = ownerFeed({ contacts, followUps, followUpsAs, held: "explain" });
      expect(text.replaceAll("\r\n ", "")).not.toContain(SECRET);
    }
  });

  it("is a calendar even while nothing is planned", () => {
    expect(readCalendar(ownerFeed({ contacts: [], followUps: [] }))).toEqual([]);
  });
});
