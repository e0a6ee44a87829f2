import { describe, expect, it } from "vitest";
import type { Surroundings } from "../model/index.js";
import { ana, contactAfter, hold, planned, send, timesOf } from "./story.fixture.js";

const nobodyElse: Surroundings = { openRequestsAtOrganization: 0, newRequestsThisWeek: 0 };
const drafted = contactAfter(ana);

describe("a request that is drafted", () => {
  it("is best sent on a Tuesday, Wednesday or Thursday morning of theirs, with the words for where you found them", () => {
    // Drafted on Monday at ten in Madrid.
    expect(planned(drafted, "outreach")).toMatchObject({
      id: "followup_ana.1.outreach.1",
      templateId: "o-alumni",
      channel: "email",
      window: {
        from: "2026-03-02T09:20:00.000Z",
        due: "2026-03-03T07:30:00.000Z",
        until: null,
      },
    });
  });

  it("is no longer planned once it has gone out", () => {
    const sent = contactAfter(ana, ["2026-03-03T08:00:00.000Z", send]);
    expect(planned(sent, "outreach")).toBeUndefined();
  });

  it("waits while a colleague still has a request of yours, and says who releases it", () => {
    const surroundings = { ...nobodyElse, openRequestsAtOrganization: 1 };
    const held = planned(drafted, "outreach", { surroundings });
    expect(timesOf(held)).toBe("organization-has-open-request");
    expect(held).toMatchObject({ held: { message: expect.stringContaining("answered") } });
  });

  it("waits where this week's requests are used up, and says from when there is room", () => {
    const surroundings: Surroundings = {
      ...nobodyElse,
      newRequestsThisWeek: 5,
      nextRequestFrom: "2026-03-06T09:00:00.000Z",
    };
    expect(planned(drafted, "outreach", { surroundings })).toMatchObject({
      status: "held",
      held: { code: "weekly-outreach-used", possibleFrom: "2026-03-06T09:00:00.000Z" },
    });
    const four = { ...nobodyElse, newRequestsThisWeek: 4 };
    expect(planned(drafted, "outreach", { surroundings: four })?.status).toBe("due");
  });

  it("waits until you have given something back for the last talk", () => {
    const appointment = {
      type: "accept",
      interviewId: "interview_1",
      start: "2026-03-10T14:00:00.000Z",
      minutes: 20,
      zone: "Europe/Madrid",
      venue: "cafe",
    } as const;
    const again = [
      ["2026-03-03T08:00:00.000Z", send],
      ["2026-03-04T08:00:00.000Z", appointment],
      ["2026-03-10T14:20:00.000Z", hold],
      ["2026-05-04T08:00:00.000Z", { type: "draft", interviewId: "interview_2" }],
    ] as const;
    expect(timesOf(planned(contactAfter(ana, ...again), "outreach"))).toBe("give-first");
    const news = {
      type: "report",
      message: { channel: "email" },
      outcome: { about: "advice", result: "The course begins in May" },
    } as const;
    const given = contactAfter(ana, ...again, ["2026-05-05T08:00:00.000Z", news]);
    expect(planned(given, "outreach")?.status).toBe("due");
  });

  it("to somebody whose name you were given keeps the two days of that name", () => {
    const named = { ...ana, source: "referral", referrer: { name: "Jo Lee", mayUseName: true } };
    const contact = contactAfter({ ...named, source: "referral" });
    expect(planned(contact, "outreach")).toBeUndefined();
    expect(planned(contact, "contact-referral")).toMatchObject({ templateId: "o-referral" });
    const surroundings = { ...nobodyElse, openRequestsAtOrganization: 1 };
    expect(timesOf(planned(contact, "contact-referral", { surroundings }))).toBe(
      "organization-has-open-request",
    );
  });
});

describe("a request on LinkedIn", () => {
  const facts = { ...ana, source: "linkedin" } as const;
  const onLinkedin = {
    type: "send",
    interviewId: "interview_1",
    message: { channel: "linkedin-message" },
  } as const;

  it("is brought back after five business days, by email where you know one", () => {
    // Sent on Tuesday 3 March: the fifth business day is the next Tuesday.
    const contact = contactAfter(facts, ["2026-03-03T08:00:00.000Z", onLinkedin]);
    expect(planned(contact, "nudge")).toMatchObject({
      channel: "email",
      templateId: "n-first",
      window: { due: "2026-03-10T07:30:00.000Z" },
      reason: expect.stringContaining("write by email"),
    });
  });

  it("is brought back on LinkedIn where that is all you have", () => {
    const { email: _unknown, ...noEmail } = facts;
    const contact = contactAfter(noEmail, ["2026-03-03T08:00:00.000Z", onLinkedin]);
    expect(planned(contact, "nudge")).toMatchObject({
      channel: "linkedin-message",
      templateId: "n-li",
    });
  });
});

describe("their answer begins the count of nudges anew", () => {
  it("so that silence while you look for a time may get a nudge, too", () => {
    const message = { channel: "email" } as const;
    const interviewId = "interview_1";
    const contact = contactAfter(
      ana,
      ["2026-03-03T08:00:00.000Z", send],
      ["2026-03-16T08:00:00.000Z", { type: "nudge", interviewId, message }],
      ["2026-04-01T08:00:00.000Z", { type: "nudge", interviewId, message }],
      ["2026-04-02T08:00:00.000Z", { type: "reply", channel: "email" }],
      ["2026-04-02T09:00:00.000Z", { type: "answer", interviewId, message }],
    );
    expect(planned(contact, "nudge")).toMatchObject({
      id: "followup_ana.1.nudge.3",
      templateId: "n-first",
    });
  });
});
