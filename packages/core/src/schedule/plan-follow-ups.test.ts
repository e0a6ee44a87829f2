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
const nudge = { type: "nudge", interviewId, message: byEmail } as const;

describe("after a request goes out", () => {
  const sent = contactAfter(ana, ["2026-03-17T08:00:00.000Z", send]);

  it("the nudge waits seven business days and their best hours, over a change to summer time", () => {
    expect(timesOf(planned(sent, "nudge"))).toEqual([
      "2026-03-26T06:00:00.000Z",
      "2026-03-26T07:30:00.000Z",
      "2026-04-08T22:00:00.000Z",
    ]);
    // Two days later the seventh business day lies behind 29 March: 08:30 there is an hour earlier in UTC.
    const later = contactAfter(ana, ["2026-03-19T08:00:00.000Z", send]);
    expect(timesOf(planned(later, "nudge"))?.[1]).toBe("2026-03-31T06:30:00.000Z");
  });

  it("a cold contact gets one nudge, a warm one two, and then the request lapses", () => {
    const nudged = ["2026-03-26T07:30:00.000Z", nudge] as const;
    const first = ["2026-03-17T08:00:00.000Z", send] as const;
    const warm = contactAfter(ana, first, nudged);
    expect(planned(warm, "nudge")?.id).toBe("followup_ana.1.nudge.2");
    expect(planned(warm, "nudge")?.templateId).toBe("n-last");
    const cold = contactAfter({ ...ana, source: "linkedin" }, first, nudged);
    expect(planned(cold, "nudge")).toBeUndefined();
    expect(timesOf(planned(cold, "lapse"))?.[1]).toBe("2026-04-08T22:00:00.000Z");
  });

  it("the lapse comes after the time for a nudge, also when none is sent", () => {
    expect(timesOf(planned(sent, "lapse"))?.[1]).toBe("2026-04-08T22:00:00.000Z");
  });

  it("a reply ends nudge and lapse and asks for an answer within a business day", () => {
    const replied = contactAfter(
      ana,
      ["2026-03-17T08:00:00.000Z", send],
      ["2026-03-20T19:30:00.000Z", reply],
    );
    const plan = planFollowUps(replied, recommendedPolicy, replied.lastEventAt);
    expect(plan.map(({ kind }) => kind)).toEqual(["answer"]);
    // Written on a Friday night: answered on Monday, by the end of that day.
    expect(timesOf(plan[0])).toEqual([
      "2026-03-23T06:00:00.000Z",
      "2026-03-23T06:00:00.000Z",
      "2026-03-23T23:00:00.000Z",
    ]);
  });

  it("once you have answered, a nudge and a longer lapse wait for their word", () => {
    const answered = contactAfter(
      ana,
      ["2026-03-17T08:00:00.000Z", send],
      ["2026-03-20T08:00:00.000Z", reply],
      ["2026-03-20T12:00:00.000Z", answer],
    );
    const plan = planFollowUps(answered, recommendedPolicy, answered.lastEventAt);
    expect(plan.map(({ kind }) => kind)).toEqual(["nudge", "lapse"]);
    expect(timesOf(plan[0])?.[1]).toBe("2026-03-31T06:30:00.000Z");
    expect(timesOf(plan[1])?.[1]).toBe("2026-04-16T22:00:00.000Z");
  });
});

describe("around an appointment", () => {
  const agreed = [
    ["2026-03-17T08:00:00.000Z", send],
    ["2026-03-20T08:00:00.000Z", accept],
  ] as const;

  it("it is confirmed a business day ahead by their calendar, at a good hour", () => {
    // Tuesday 7 April; the day before is Easter Monday.
    const contact = contactAfter(ana, ...agreed);
    expect(timesOf(planned(contact, "confirm"))?.[1]).toBe("2026-04-06T06:30:00.000Z");
    const policy = { ...recommendedPolicy, holidays: ["2026-04-06", "2026-04-03"] };
    expect(timesOf(planned(contact, "confirm", { policy }))?.[1]).toBe("2026-04-02T06:30:00.000Z");
  });

  it("their evening and yours may be two days: theirs counts", () => {
    const inTokyo = {
      ...accept,
      start: "2026-04-07T23:30:00.000Z",
      zone: "America/New_York",
    } as const;
    const contact = contactAfter({ ...ana, zone: "Asia/Tokyo" }, agreed[0], [
      agreed[1][0],
      inTokyo,
    ]);
    expect(timesOf(planned(contact, "confirm"))).toEqual([
      "2026-04-06T22:00:00.000Z",
      "2026-04-06T23:30:00.000Z",
      "2026-04-07T15:00:00.000Z",
    ]);
  });

  it("what was agreed the day before is not confirmed again", () => {
    const late = contactAfter(ana, agreed[0], ["2026-04-06T09:00:00.000Z", accept]);
    expect(planned(late, "confirm")).toBeUndefined();
  });

  it("you arrive early by the venue and stop two minutes before the end", () => {
    const contact = contactAfter(ana, ...agreed);
    expect(timesOf(planned(contact, "arrive"))?.[1]).toBe("2026-04-07T13:50:00.000Z");
    expect(timesOf(planned(contact, "stop-signal"))?.[1]).toBe("2026-04-07T14:18:00.000Z");
    expect(planned(contact, "arrive", { now: "2026-04-07T14:00:00.000Z" })).toBeUndefined();
    expect(planned(contact, "stop-signal", { now: "2026-04-07T14:00:00.000Z" })).toBeDefined();
    const call = contactAfter(ana, agreed[0], [
      "2026-03-20T08:00:00.000Z",
      { ...accept, venue: "phone" },
    ]);
    expect(planned(call, "arrive")).toBeUndefined();
  });

  it.each([
    ["your move asks you for two slots", { type: "move", by: "you" }, "reschedule", "r-mine"],
    ["their move is met without fuss", { type: "move", by: "they" }, "reschedule", "r-theirs"],
    ["their absence is met kindly", { type: "no-show", by: "they" }, "reschedule", "r-noshow-them"],
    ["your absence is owned at once", { type: "no-show", by: "you" }, "apologize", "r-noshow-me"],
  ] as const)("%s", (_, upset, kind, templateId) => {
    const at = upset.type === "move" ? "2026-04-06T13:00:00.000Z" : "2026-04-07T14:15:00.000Z";
    const upsetting = [at, { ...upset, interviewId }] as const;
    const contact = contactAfter(ana, ...agreed, upsetting);
    const plan = planFollowUps(contact, recommendedPolicy, contact.lastEventAt);
    expect(plan.map((each) => each.kind)).toEqual(["lapse", kind]);
    expect(plan[1]?.templateId).toBe(templateId);
    expect(timesOf(plan[1])?.[1]).toBe(at);
    const paid = contactAfter(ana, ...agreed, upsetting, ["2026-04-07T15:00:00.000Z", answer]);
    expect(planned(paid, kind)).toBeUndefined();
  });

  it("a new appointment after a move is confirmed under a new id", () => {
    const contact = contactAfter(
      ana,
      ...agreed,
      ["2026-03-24T09:00:00.000Z", { type: "move", by: "they", interviewId }],
      ["2026-03-25T09:00:00.000Z", { ...accept, start: "2026-04-16T14:00:00.000Z" }],
    );
    expect(planned(contact, "confirm")?.id).toBe("followup_ana.1.confirm.2");
  });
});

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
