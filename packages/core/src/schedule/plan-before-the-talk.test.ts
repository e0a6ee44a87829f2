import { describe, expect, it } from "vitest";
import { recommendedPolicy } from "../model/index.js";
import { planFollowUps } from "./plan-follow-ups.js";
import {
  accept,
  ana,
  byEmail,
  contactAfter,
  interviewId,
  planned,
  send,
  timesOf,
} from "./story.fixture.js";

const reply = { type: "reply", channel: "email" } as const;
const answer = { type: "answer", interviewId, message: byEmail } as const;
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
    expect(planned(contact, "confirm")?.id).toBe("followup_ana.1.confirm.20260416T1400");
  });
});
