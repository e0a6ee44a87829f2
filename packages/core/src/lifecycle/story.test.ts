import { describe, expect, it } from "vitest";
import type { Contact, ContactEventInput, Instant } from "../model/index.js";
import { explain, nextSteps, replay, transition } from "./index.js";

const interviewId = "interview_1" as const;
const email = { channel: "email" } as const;

/** Events as a story: each with its moment and what it says. */
function story(source: "alumni-platform" | "linkedin" = "alumni-platform") {
  const events: ContactEventInput[] = [];
  const at = (moment: Instant) => ({
    id: `event_${events.length + 1}` as const,
    contactId: "contact_ana" as const,
    at: moment,
  });
  const add = (event: ContactEventInput) => {
    events.push(event);
    return told;
  };
  const told = {
    events,
    added: () =>
      add({
        ...at("2026-03-02T09:00:00.000Z"),
        type: "add",
        facts: { name: "Ana Ruiz", organization: "Birchwood", source, zone: "Europe/Madrid" },
      }),
    researched: () =>
      add({ ...at("2026-03-02T09:10:00.000Z"), type: "research", reason: "Runs the night ward" }),
    drafted: () => add({ ...at("2026-03-02T09:20:00.000Z"), type: "draft", interviewId }),
    sent: () =>
      add({ ...at("2026-03-03T08:00:00.000Z"), type: "send", interviewId, message: email }),
    replied: () => add({ ...at("2026-03-04T08:00:00.000Z"), type: "reply", ...email }),
    accepted: () =>
      add({
        ...at("2026-03-05T08:00:00.000Z"),
        type: "accept",
        interviewId,
        start: "2026-03-30T14:00:00.000Z",
        minutes: 20,
        zone: "Europe/Madrid",
        venue: "video",
      }),
    confirmed: () =>
      add({ ...at("2026-03-27T10:00:00.000Z"), type: "confirm", interviewId, message: email }),
    held: () => add({ ...at("2026-03-30T14:20:00.000Z"), type: "hold", interviewId, minutes: 20 }),
    thanked: () =>
      add({ ...at("2026-03-30T18:00:00.000Z"), type: "thank", interviewId, message: email }),
    next: add,
    at,
  };
  return told;
}

const untilHeld = () => story().added().researched().drafted().sent().replied().accepted().held();

const reflection = {
  impressions: "Calm",
  picture: "Yes, on nights",
  changed: "Less paperwork than feared",
  missing: "A day shift view",
  verdict: "could-fit",
} as const;

function refusalOf(contact: Contact, event: ContactEventInput) {
  const result = transition(contact, event);
  return result.ok ? undefined : result.refusal;
}

describe("a talk from first note to reflection", () => {
  it("leads a contact from identified to met and a talk from draft to reflected", () => {
    const told = story().added().researched().drafted().sent().replied().accepted();
    told.confirmed().held().thanked();
    told.next({ ...told.at("2026-03-31T18:00:00.000Z"), type: "reflect", interviewId, reflection });
    const contact = replay(told.events);
    expect(contact.state).toBe("met");
    expect(contact.interviews[0]?.state).toBe("reflected");
    expect(contact.revision).toBe(10);
    expect(contact.correspondence.map(({ kind }) => kind)).toEqual([
      "outreach",
      "reply",
      "confirm",
      "thank-you",
    ]);
  });

  it("takes reflection and thanks in any order", () => {
    const told = untilHeld();
    told.next({ ...told.at("2026-03-30T16:00:00.000Z"), type: "reflect", interviewId, reflection });
    expect(replay(told.events).interviews[0]?.state).toBe("held");
    expect(replay(told.thanked().events).interviews[0]?.state).toBe("reflected");
  });

  it("does not send before somebody has read up on the person", () => {
    const contact = replay(story().added().drafted().events);
    expect(explain(contact, "send", "2026-03-03T08:00:00.000Z")).toMatchObject({
      allowed: false,
      code: "not-researched",
    });
  });

  it("holds a message back that has open errors, unless the host insists", () => {
    const told = story().added().researched().drafted();
    const contact = replay(told.events);
    const event = {
      ...told.at("2026-03-03T08:00:00.000Z"),
      type: "send",
      interviewId,
      message: email,
      errorFindings: 2,
    } as const;
    expect(refusalOf(contact, event)?.code).toBe("message-has-errors");
    expect(transition(contact, { ...event, despite: ["message-has-errors"] }).ok).toBe(true);
  });
});

describe("silence", () => {
  const sent = () => story("linkedin").added().researched().drafted().sent();

  it("says how long they have had and from which day a nudge is polite", () => {
    const contact = replay(sent().events);
    const answer = explain(contact, "nudge", "2026-03-09T09:00:00.000Z");
    expect(answer).toMatchObject({
      allowed: false,
      code: "nudge-too-soon",
      message:
        "They have had four business days; the next nudge is polite from Thursday 12 March 2026.",
      possibleFrom: "2026-03-11T23:00:00.000Z",
    });
    expect(explain(contact, "nudge", "2026-03-11T23:00:00.000Z").allowed).toBe(true);
    expect(explain(contact, "nudge", "2026-03-11T22:59:59.999Z").allowed).toBe(false);
  });

  it("gives a stranger one nudge, then closes the request and keeps the person", () => {
    const told = sent();
    told.next({
      ...told.at("2026-03-12T09:00:00.000Z"),
      type: "nudge",
      interviewId,
      message: email,
    });
    const nudged = replay(told.events);
    expect(explain(nudged, "nudge", "2026-05-12T09:00:00.000Z")).toMatchObject({
      code: "nudge-limit-reached",
    });
    expect(explain(nudged, "tick", "2026-03-20T09:00:00.000Z")).toMatchObject({
      allowed: false,
      possibleFrom: "2026-03-25T23:00:00.000Z",
    });
    told.next({ ...told.at("2026-03-26T09:00:00.000Z"), type: "tick" });
    const lapsed = replay(told.events);
    expect([lapsed.state, lapsed.interviews[0]?.state]).toEqual(["dormant", "lapsed"]);
  });

  it("opens a closed request again when they write after all", () => {
    const told = sent();
    told.next({ ...told.at("2026-04-20T09:00:00.000Z"), type: "tick" });
    told.next({ ...told.at("2026-05-01T09:00:00.000Z"), type: "reply", ...email });
    const contact = replay(told.events);
    expect([contact.state, contact.interviews[0]?.state]).toEqual(["engaged", "replied"]);
  });

  it("does not revive a silent tie without news, thanks or half a year", () => {
    const told = sent();
    told.next({ ...told.at("2026-04-20T09:00:00.000Z"), type: "tick" });
    told.next({
      ...told.at("2026-05-01T09:00:00.000Z"),
      type: "draft",
      interviewId: "interview_2",
    });
    const contact = replay(told.events);
    expect(explain(contact, "send", "2026-05-02T09:00:00.000Z")).toMatchObject({
      code: "no-reason-to-revive",
      possibleFrom: "2026-09-03T08:00:00.000Z",
    });
    const news = explain(contact, "send", "2026-05-02T09:00:00.000Z", { revival: "news" });
    expect(news).toEqual({ allowed: true, leadsTo: "approached" });
  });
});

describe("a no", () => {
  it("leaves room for one word of thanks and nothing more", () => {
    const told = story().added().researched().drafted().sent();
    told.next({ ...told.at("2026-03-04T09:00:00.000Z"), type: "decline" });
    const declined = replay(told.events);
    expect(declined.state).toBe("declined");
    expect(explain(declined, "nudge", "2026-06-04T09:00:00.000Z")).toMatchObject({
      code: "declined",
      rule: "respect-no",
    });
    told.next({ ...told.at("2026-03-04T10:00:00.000Z"), type: "answer", message: email });
    expect(explain(replay(told.events), "answer", "2026-03-05T09:00:00.000Z")).toMatchObject({
      code: "declined",
    });
  });

  it("stops everything for good after an opt-out, insist as one may", () => {
    const told = untilHeld();
    told.next({ ...told.at("2026-04-01T09:00:00.000Z"), type: "opt-out" });
    const contact = replay(told.events);
    const message = { ...told.at("2026-04-02T09:00:00.000Z"), message: email };
    expect(
      refusalOf(contact, { ...message, type: "keep-in-touch", despite: ["opted-out"] })?.code,
    ).toBe("opted-out");
    expect(refusalOf(contact, { ...message, type: "thank", interviewId })?.code).toBe("opted-out");
  });
});

describe("appointments", () => {
  it("confirms on the business day before, across a weekend and a clock change", () => {
    const contact = replay(
      story().added().researched().drafted().sent().replied().accepted().events,
    );
    expect(explain(contact, "confirm", "2026-03-26T10:00:00.000Z")).toMatchObject({
      code: "confirm-too-early",
      possibleFrom: "2026-03-26T23:00:00.000Z",
    });
    expect(explain(contact, "confirm", "2026-03-27T10:00:00.000Z").allowed).toBe(true);
  });

  it("moves a talk twice at most, with a day's notice from you", () => {
    const told = story().added().researched().drafted().sent().replied().accepted();
    const contact = replay(told.events);
    expect(explain(contact, "move", "2026-03-30T10:00:00.000Z")).toMatchObject({
      code: "notice-too-short",
    });
    expect(explain(contact, "move", "2026-03-30T10:00:00.000Z", { by: "they" }).allowed).toBe(true);
  });

  it("waits ten minutes for them, forgives once, and lets it rest the second time", () => {
    const told = story().added().researched().drafted().sent().replied().accepted();
    const contact = replay(told.events);
    expect(explain(contact, "no-show", "2026-03-30T14:05:00.000Z", { by: "they" })).toMatchObject({
      message: "Give them until 16:10; people are held up.",
      possibleFrom: "2026-03-30T14:10:00.000Z",
    });
    told.next({ ...told.at("2026-03-30T14:15:00.000Z"), type: "no-show", interviewId, by: "they" });
    expect(replay(told.events).interviews[0]?.state).toBe("scheduling");
    told.next({
      ...told.at("2026-03-31T08:00:00.000Z"),
      type: "accept",
      interviewId,
      start: "2026-04-02T14:00:00.000Z",
      minutes: 20,
      zone: "Europe/Madrid",
      venue: "video",
    });
    told.next({ ...told.at("2026-04-02T14:15:00.000Z"), type: "no-show", interviewId, by: "they" });
    const contactAfter = replay(told.events);
    expect([contactAfter.state, contactAfter.interviews[0]?.state]).toEqual(["dormant", "lapsed"]);
  });
});

describe("a tie that is kept", () => {
  it("becomes an advocate once they have helped unasked twice", () => {
    const told = untilHeld().thanked();
    const gift = { type: "give", by: "they", unasked: true, what: "Sent an article" } as const;
    told.next({
      ...told.at("2026-04-10T09:00:00.000Z"),
      type: "report",
      message: email,
      outcome: { about: "advice", result: "Took the course" },
    });
    told.next({ ...told.at("2026-04-11T09:00:00.000Z"), ...gift });
    expect(replay(told.events).state).toBe("nurturing");
    told.next({ ...told.at("2026-05-11T09:00:00.000Z"), ...gift });
    expect(replay(told.events).state).toBe("advocate");
  });
});

describe("next steps", () => {
  it("name what may be done now in words for a button", () => {
    const contact = replay(story().added().researched().events);
    expect(nextSteps(contact, "2026-03-02T10:00:00.000Z").map(({ label }) => label)).toContain(
      "Start a request for a talk",
    );
  });
});

describe("bad logs", () => {
  it("refuse an event from before the one recorded last", () => {
    const told = story().added().researched();
    const early = { ...told.at("2026-03-01T09:00:00.000Z"), type: "decline" } as const;
    expect(refusalOf(replay(told.events), early)?.code).toBe("event-out-of-order");
    expect(() => replay([...told.events, early])).toThrow(/Event 2 of the log/);
  });

  it("count an event that comes twice once", () => {
    const { events } = story().added().researched();
    expect(replay([...events, ...events])).toEqual(replay(events));
  });

  it("say at which place a type stands that this version does not know", () => {
    const { events } = story().added();
    const future = { ...events[0], id: "event_2", type: "teleport" };
    expect(() => replay([...events, future])).toThrow(
      expect.objectContaining({ code: "UNKNOWN_EVENT", details: { index: 1 } }),
    );
  });
});
