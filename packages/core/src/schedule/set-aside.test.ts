import { describe, expect, it } from "vitest";
import { ana, contactAfter, hold, planned, send, timesOf } from "./story.fixture.js";

const sent = ["2026-03-03T08:00:00.000Z", send] as const;
const nudge = { type: "set-aside", followUpId: "followup_ana.1.nudge.1", kind: "nudge" } as const;

describe("a follow-up that you put off", () => {
  it("comes at the first polite hour after the moment you named", () => {
    // Saturday noon: Monday at seven in Madrid, which is on summer time by then.
    const off = { ...nudge, reason: "Away", until: "2026-03-28T12:00:00.000Z" } as const;
    const contact = contactAfter(ana, sent, ["2026-03-12T08:00:00.000Z", off]);
    const followUp = planned(contact, "nudge");
    expect(followUp).toMatchObject({ window: { due: "2026-03-30T05:00:00.000Z" } });
    const before = planned(contactAfter(ana, sent), "nudge");
    expect(followUp?.id).toBe(before?.id);
  });

  it("does not come earlier than it would have", () => {
    const off = { ...nudge, reason: "Away", until: "2026-03-05T12:00:00.000Z" } as const;
    const contact = contactAfter(ana, sent, ["2026-03-04T08:00:00.000Z", off]);
    expect(timesOf(planned(contact, "nudge"))).toEqual(
      timesOf(planned(contactAfter(ana, sent), "nudge")),
    );
  });

  it("of your own comes at that very moment, whatever the hour", () => {
    const appointment = {
      type: "accept",
      interviewId: "interview_1",
      start: "2026-03-10T14:00:00.000Z",
      minutes: 20,
      zone: "Europe/Madrid",
      venue: "cafe",
    } as const;
    const contact = contactAfter(
      ana,
      sent,
      ["2026-03-04T08:00:00.000Z", appointment],
      ["2026-03-10T14:20:00.000Z", hold],
      [
        "2026-03-11T08:00:00.000Z",
        {
          type: "set-aside",
          followUpId: "followup_ana.1.reflect.1",
          kind: "reflect",
          until: "2026-03-14T23:00:00.000Z",
          reason: "Exams",
        },
      ],
    );
    expect(timesOf(planned(contact, "reflect"))).toEqual([
      "2026-03-10T14:20:00.000Z",
      "2026-03-14T23:00:00.000Z",
      "2026-03-14T23:00:00.000Z",
    ]);
  });
});

describe("a follow-up that you leave out", () => {
  it("does not come back", () => {
    const out = { ...nudge, reason: "We met in the corridor" } as const;
    const contact = contactAfter(ana, sent, ["2026-03-12T08:00:00.000Z", out]);
    expect(planned(contact, "nudge")).toBeUndefined();
    expect(planned(contact, "lapse")).toBeDefined();
  });

  it("comes back where you put it off after all: the last word counts", () => {
    const out = { ...nudge, reason: "We met in the corridor" } as const;
    const off = { ...nudge, reason: "Still silent", until: "2026-03-24T08:00:00.000Z" } as const;
    const contact = contactAfter(
      ana,
      sent,
      ["2026-03-12T08:00:00.000Z", out],
      ["2026-03-13T08:00:00.000Z", off],
    );
    expect(planned(contact, "nudge")).toMatchObject({
      window: { due: "2026-03-24T08:00:00.000Z" },
    });
  });

  it("is this turn only, where it comes again and again", () => {
    const message = { channel: "email" } as const;
    const appointment = {
      type: "accept",
      interviewId: "interview_1",
      start: "2026-03-10T14:00:00.000Z",
      minutes: 20,
      zone: "Europe/Madrid",
      venue: "cafe",
    } as const;
    const told = [
      sent,
      ["2026-03-04T08:00:00.000Z", appointment],
      ["2026-03-10T14:20:00.000Z", hold],
      ["2026-04-14T08:00:00.000Z", { type: "keep-in-touch", message }],
    ] as const;
    const before = planned(contactAfter(ana, ...told), "keep-in-touch");
    expect(before).toMatchObject({ id: "followup_ana.keep-in-touch.2" });
    const out = {
      type: "set-aside",
      followUpId: "followup_ana.keep-in-touch.2",
      kind: "keep-in-touch",
      reason: "She is on leave",
    } as const;
    const after = contactAfter(ana, ...told, ["2026-08-13T08:00:00.000Z", out]);
    // Four months from the day on which this turn was left out.
    expect(planned(after, "keep-in-touch")).toMatchObject({
      id: "followup_ana.keep-in-touch.3",
      window: { from: "2026-12-11T06:00:00.000Z" },
    });
  });
});
