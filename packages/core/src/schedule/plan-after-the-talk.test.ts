import { describe, expect, it } from "vitest";
import { recommendedPolicy } from "../model/index.js";
import { planFollowUps } from "./plan-follow-ups.js";
import {
  accept,
  ana,
  byEmail,
  contactAfter,
  hold,
  interviewId,
  planned,
  send,
  timesOf,
} from "./story.fixture.js";

const reply = { type: "reply", channel: "email" } as const;
const answer = { type: "answer", interviewId, message: byEmail } as const;
const thank = { type: "thank", interviewId, message: byEmail } as const;

describe("after the talk", () => {
  const before = [
    ["2026-03-17T08:00:00.000Z", send],
    ["2026-03-20T08:00:00.000Z", accept],
  ] as const;
  const heldAt = (
    at: "2026-04-07T14:20:00.000Z" | "2026-04-10T16:40:00.000Z" | "2026-04-10T19:00:00.000Z",
  ) => contactAfter(ana, ...before, [at, hold]);

  it("notes, thanks and reflection fall due, each within its time", () => {
    const contact = heldAt("2026-04-07T14:20:00.000Z");
    const ownerZone = "America/Chicago";
    expect(timesOf(planned(contact, "write-notes", { ownerZone }))).toEqual([
      "2026-04-07T14:20:00.000Z",
      "2026-04-07T14:20:00.000Z",
      "2026-04-08T05:00:00.000Z",
    ]);
    expect(timesOf(planned(contact, "thank-you"))).toEqual([
      "2026-04-07T14:20:00.000Z",
      "2026-04-07T15:20:00.000Z",
      "2026-04-08T14:20:00.000Z",
    ]);
    expect(timesOf(planned(contact, "reflect", { ownerZone }))).toEqual([
      "2026-04-07T14:20:00.000Z",
      "2026-04-08T14:20:00.000Z",
      "2026-04-11T05:00:00.000Z",
    ]);
  });

  it("on a Friday evening you thank before the weekend, or else on Saturday, never at night", () => {
    expect(timesOf(planned(heldAt("2026-04-10T16:40:00.000Z"), "thank-you"))?.[1]).toBe(
      "2026-04-10T16:40:00.000Z",
    );
    expect(timesOf(planned(heldAt("2026-04-10T19:00:00.000Z"), "thank-you"))?.[1]).toBe(
      "2026-04-11T05:00:00.000Z",
    );
  });

  it("you keep in touch after thirty days, then every four months from the last word of any kind", () => {
    const thanked = ["2026-04-07T18:00:00.000Z", thank] as const;
    const talk = [...before, ["2026-04-07T14:20:00.000Z", hold] as const, thanked];
    // 30 days on is Thursday 7 May.
    const first = planned(contactAfter(ana, ...talk), "keep-in-touch");
    expect(timesOf(first)).toEqual(["2026-05-07T05:00:00.000Z", "2026-05-07T06:30:00.000Z", null]);
    const word = ["2026-05-07T08:00:00.000Z", { type: "keep-in-touch", message: byEmail }] as const;
    const second = planned(contactAfter(ana, ...talk, word), "keep-in-touch");
    expect(second?.id).toBe("followup_ana.keep-in-touch.2");
    // 120 days on is Friday 4 September; their good days begin on Tuesday.
    expect(timesOf(second)?.[1]).toBe("2026-09-08T06:30:00.000Z");
    const back = contactAfter(ana, ...talk, word, ["2026-05-20T08:00:00.000Z", reply]);
    expect(timesOf(planned(back, "keep-in-touch"))?.[1]).toBe("2026-09-17T06:30:00.000Z");
  });

  it("advice that you noted as a next step is reported instead, until it is", () => {
    const notes = { text: "Ask for data first", nextSteps: ["Shadow a night shift"] };
    const talk = [
      ...before,
      ["2026-04-07T14:20:00.000Z", hold] as const,
      ["2026-04-07T15:00:00.000Z", { type: "note", interviewId, notes }] as const,
      ["2026-04-07T18:00:00.000Z", thank] as const,
    ];
    const contact = contactAfter(ana, ...talk);
    expect(planned(contact, "keep-in-touch")).toBeUndefined();
    expect(timesOf(planned(contact, "report-advice"))?.[1]).toBe("2026-05-07T06:30:00.000Z");
    const report = {
      type: "report",
      message: byEmail,
      outcome: { about: "advice", result: "Got in" },
    } as const;
    const reported = contactAfter(ana, ...talk, ["2026-05-07T08:00:00.000Z", report]);
    expect(planned(reported, "report-advice")).toBeUndefined();
    expect(planned(reported, "keep-in-touch")).toBeDefined();
  });

  it("a request that lapsed is taken up again after six months, at the end of a short February", () => {
    const lapsed = contactAfter(
      ana,
      ["2026-08-31T08:00:00.000Z", send],
      ["2026-10-20T08:00:00.000Z", { type: "tick" }],
    );
    expect(lapsed.state).toBe("dormant");
    // 31 August and six months is Sunday 28 February 2027.
    expect(timesOf(planned(lapsed, "revive"))).toEqual([
      "2027-03-01T06:00:00.000Z",
      "2027-03-02T07:30:00.000Z",
      null,
    ]);
  });
});

describe("referrals", () => {
  const referred = {
    ...ana,
    source: "referral",
    referrer: { name: "Jo Lee", mayUseName: true },
  } as const;

  it("a name you were given is written to within two business days", () => {
    const contact = contactAfter(referred);
    const letter = planned(contact, "contact-referral");
    expect(timesOf(letter)).toEqual([
      "2026-03-02T09:00:00.000Z",
      "2026-03-02T09:00:00.000Z",
      "2026-03-04T23:00:00.000Z",
    ]);
    expect(letter?.templateId).toBe("o-referral");
    const quietly = contactAfter({ ...referred, referrer: { name: "Jo Lee", mayUseName: false } });
    expect(planned(quietly, "contact-referral")?.templateId).toBe("o-cold");
    expect(planned(contactAfter(ana), "contact-referral")).toBeUndefined();
  });

  it("whoever gave it hears of each turn, in their own zone", () => {
    const wrote = contactAfter(referred, ["2026-03-03T08:00:00.000Z", send]);
    expect(planned(wrote, "contact-referral")).toBeUndefined();
    expect(timesOf(planned(wrote, "tell-referrer"))).toBe("zone-unknown");
    const word = planned(wrote, "tell-referrer", { referrerZone: "America/Denver" });
    expect(word?.id).toBe("followup_ana.tell-referrer.wrote");
    expect(planned(wrote, "tell-referrer", { referrerOptedOut: true })).toBeUndefined();
    expect(timesOf(word)?.[1]).toBe("2026-03-03T15:30:00.000Z");
    const told = {
      type: "report",
      message: byEmail,
      outcome: { about: "own-referral", told: "wrote" },
    } as const;
    const quiet = contactAfter(
      referred,
      ["2026-03-03T08:00:00.000Z", send],
      ["2026-03-03T16:00:00.000Z", told],
    );
    expect(planned(quiet, "tell-referrer")).toBeUndefined();
    const met = contactAfter(
      referred,
      ["2026-03-03T08:00:00.000Z", send],
      ["2026-03-03T16:00:00.000Z", told],
      ["2026-03-05T08:00:00.000Z", { ...accept, start: "2026-03-12T14:00:00.000Z" }],
      ["2026-03-12T14:20:00.000Z", hold],
    );
    expect(planned(met, "tell-referrer")?.id).toBe("followup_ana.tell-referrer.met");
  });
});

describe("a no", () => {
  it("is thanked for once within a day, and nothing else goes out", () => {
    const declined = contactAfter(
      ana,
      ["2026-03-17T08:00:00.000Z", send],
      ["2026-03-20T19:30:00.000Z", { type: "decline" }],
    );
    const plan = planFollowUps(declined, recommendedPolicy, declined.lastEventAt);
    expect(plan.map(({ kind, templateId }) => [kind, templateId])).toEqual([
      ["answer", "d-declined"],
    ]);
    // Friday 20:30 there: the next waking hour within a day is Saturday's.
    expect(timesOf(plan[0])).toEqual([
      "2026-03-21T06:00:00.000Z",
      "2026-03-21T06:00:00.000Z",
      "2026-03-21T19:30:00.000Z",
    ]);
    const thanked = contactAfter(
      ana,
      ["2026-03-17T08:00:00.000Z", send],
      ["2026-03-20T19:30:00.000Z", { type: "decline" }],
      ["2026-03-21T08:00:00.000Z", answer],
    );
    expect(planFollowUps(thanked, recommendedPolicy, thanked.lastEventAt)).toEqual([]);
  });

  it("to all contact ends everything", () => {
    const out = contactAfter(
      ana,
      ["2026-03-17T08:00:00.000Z", send],
      ["2026-03-20T08:00:00.000Z", accept],
      ["2026-04-07T14:20:00.000Z", hold],
      ["2026-04-07T15:00:00.000Z", { type: "opt-out" }],
    );
    expect(planFollowUps(out, recommendedPolicy, out.lastEventAt)).toEqual([]);
  });
});

describe("an unknown zone", () => {
  it("holds messages, says what releases them, and leaves your own tasks alone", () => {
    const { zone: _, ...nowhere } = ana;
    const contact = contactAfter(
      nowhere,
      ["2026-03-17T08:00:00.000Z", send],
      ["2026-03-20T08:00:00.000Z", accept],
      ["2026-04-07T14:20:00.000Z", hold],
    );
    const plan = planFollowUps(contact, recommendedPolicy, contact.lastEventAt);
    const held = plan.filter(({ status }) => status === "held").map(({ kind }) => kind);
    const due = plan.filter(({ status }) => status === "due").map(({ kind }) => kind);
    expect(held).toEqual(["thank-you", "keep-in-touch"]);
    expect(due).toEqual(["write-notes", "reflect"]);
    expect(timesOf(planned(contact, "thank-you"))).toBe("zone-unknown");
  });
});
