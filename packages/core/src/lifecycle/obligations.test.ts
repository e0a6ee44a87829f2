import { describe, expect, it } from "vitest";
import type { Instant } from "../model/index.js";
import { obligationsOf, replay } from "./index.js";

const interviewId = "interview_1";
const message = { channel: "email" };
const at = (moment: Instant, event: object, number = moment) => ({
  id: `event_${number.replaceAll(":", "-")}`,
  contactId: "contact_ana",
  at: moment,
  ...event,
});

/** Madrid, March 2026: Monday the 2nd, a talk on Friday the 6th at 15:00. */
const asked = [
  at("2026-03-02T09:00:00.000Z", {
    type: "add",
    facts: {
      name: "Ana Ruiz",
      source: "referral",
      zone: "Europe/Madrid",
      referrer: { name: "Jo Lee", mayUseName: true },
    },
  }),
  at("2026-03-02T09:01:00.000Z", { type: "research", reason: "Night ward" }),
  at("2026-03-02T09:02:00.000Z", { type: "draft", interviewId }),
  at("2026-03-02T09:03:00.000Z", { type: "send", interviewId, message }),
];
const agreed = [
  ...asked,
  at("2026-03-02T12:00:00.000Z", {
    type: "accept",
    interviewId,
    start: "2026-03-06T14:00:00.000Z",
    minutes: 20,
    zone: "Europe/Madrid",
    venue: "video",
  }),
];
const held = [
  ...agreed,
  at("2026-03-06T14:25:00.000Z", { type: "hold", interviewId, minutes: 24 }),
];
const note = at("2026-03-06T15:00:00.000Z", {
  type: "note",
  interviewId,
  notes: { text: "Rotations", nextSteps: ["ask the school"] },
});
const reflect = at("2026-03-06T16:00:00.000Z", {
  type: "reflect",
  interviewId,
  reflection: {
    impressions: "Calm",
    picture: "Yes",
    changed: "Less paper",
    missing: "Days",
    verdict: "could-fit",
  },
});
const thank = at("2026-03-06T17:00:00.000Z", { type: "thank", interviewId, message });

const owed = (events: readonly object[], now: Instant) =>
  obligationsOf(replay(events), now).map(({ kind, due, overdue }) => ({ kind, due, overdue }));

const kinds = (events: readonly object[]) =>
  obligationsOf(replay(events), "2026-03-06T18:00:00.000Z").map(({ kind }) => kind);

describe("what is owed", () => {
  it("after a request: word to whoever gave the name, within two days", () => {
    expect(owed(asked, "2026-03-02T10:00:00.000Z")).toEqual([
      { kind: "tell-referrer", due: "2026-03-04T23:00:00.000Z", overdue: false },
    ]);
  });

  it("after their reply: an answer by the end of the next business day", () => {
    const replied = [...asked, at("2026-03-06T09:00:00.000Z", { type: "reply", ...message })];
    expect(owed(replied, "2026-03-06T10:00:00.000Z")[1]).toEqual({
      kind: "answer",
      due: "2026-03-09T23:00:00.000Z",
      overdue: false,
    });
    const answered = at("2026-03-06T11:00:00.000Z", { type: "answer", message });
    expect(kinds([...replied, answered])).toEqual(["tell-referrer"]);
  });

  it("after a talk: notes the same day, thanks within 24 hours, reflection within three days", () => {
    expect(owed(held, "2026-03-07T14:25:00.000Z")).toEqual([
      { kind: "write-notes", due: "2026-03-06T23:00:00.000Z", overdue: true },
      { kind: "thank-you", due: "2026-03-07T14:25:00.000Z", overdue: true },
      { kind: "tell-referrer", due: "2026-03-08T23:00:00.000Z", overdue: false },
      { kind: "reflect", due: "2026-03-09T23:00:00.000Z", overdue: false },
    ]);
  });

  it.each([
    [[note, reflect, thank]],
    [[reflect, thank, note]],
    [[thank, note, reflect]],
    [[thank, reflect, note]],
  ])("after a talk may be done in any order", (order) => {
    const moments = [
      "2026-03-06T15:00:00.000Z",
      "2026-03-06T16:00:00.000Z",
      "2026-03-06T17:00:00.000Z",
    ];
    const done = order.map((event, index) => ({ ...event, at: moments[index] }));
    expect(kinds([...held, ...done])).toEqual(["tell-referrer", "report-advice"]);
    expect(replay([...held, ...done]).interviews[0]?.state).toBe("reflected");
  });

  it("after you missed it: an apology within the hour; after they missed it: a kind note", () => {
    const missed = (by: "you" | "they") => [
      ...agreed,
      at("2026-03-06T14:15:00.000Z", { type: "no-show", interviewId, by }),
    ];
    expect(owed(missed("you"), "2026-03-06T14:20:00.000Z")[1]).toMatchObject({
      kind: "apologize",
      due: "2026-03-06T15:15:00.000Z",
    });
    expect(kinds(missed("they"))).toContain("reschedule");
    const sorry = at("2026-03-06T14:30:00.000Z", { type: "answer", interviewId, message });
    expect(kinds([...missed("you"), sorry])).toEqual(["tell-referrer"]);
  });

  it("after a no: thanks within a day, once, and word to the referrer", () => {
    const declined = [...asked, at("2026-03-03T09:00:00.000Z", { type: "decline" })];
    expect(owed(declined, "2026-03-03T10:00:00.000Z")).toMatchObject([
      { kind: "answer", due: "2026-03-04T09:00:00.000Z" },
      { kind: "tell-referrer" },
    ]);
    const thanks = at("2026-03-03T10:00:00.000Z", { type: "answer", message });
    const told = at("2026-03-03T11:00:00.000Z", {
      type: "report",
      message,
      outcome: { about: "own-referral", told: "declined" },
    });
    expect(kinds([...declined, thanks, told])).toEqual([]);
  });

  it("after an opt-out: nothing that would reach them", () => {
    const left = [...held, at("2026-03-06T14:30:00.000Z", { type: "opt-out" })];
    expect(kinds(left)).toEqual(["write-notes", "tell-referrer", "reflect"]);
  });
});
