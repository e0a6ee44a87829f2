import { describe, expect, it } from "vitest";
import type { Contact } from "../../model/contact.js";
import type { Instant } from "../../model/instant.js";
import { checkHistory } from "../check-history.js";
import { readTimeline } from "../rule-tester/timeline.js";

const STORY = `2026-03-03 10:00 send
2026-03-04 10:00 reply
2026-03-04 11:00 answer
2026-03-05 09:00 accept start="2026-03-10 14:00"
2026-03-09 09:00 confirm
2026-03-10 14:20 hold
2026-03-10 15:00 note
2026-03-10 16:00 thank
2026-03-11 10:00 reflect
2026-03-20 10:00 now`;
const told = readTimeline(STORY, { zone: "Europe/London" });

/** What is said of a record that was changed, by rule; the sentence where it contradicts itself. */
function saidOf(changed: Partial<Contact>): string[] {
  const found = checkHistory({ ...told.contact, ...changed }, { now: told.now });
  return found.map(({ ruleId, message }) =>
    ruleId === "consistent-history" ? (message.split(/[:.] /)[1] ?? "") : ruleId,
  );
}

const withLetter = (kind: string, at: Instant): Partial<Contact> => ({
  correspondence: told.contact.correspondence.map((letter) =>
    letter.kind === kind ? { ...letter, at } : letter,
  ),
});

describe("a record that cannot be true", () => {
  it.each<[string, Partial<Contact>]>([
    [
      "their wish for no more messages comes before the contact was added",
      { state: "opted-out", since: "2020-01-01T00:00:00.000Z" },
    ],
    ["their no lies in the future", { state: "declined", since: "2027-01-01T00:00:00.000Z" }],
    [
      "a gift comes before the contact was added",
      { gifts: [{ by: "you", at: "2020-01-01T00:00:00.000Z", unasked: true, what: "a book" }] },
    ],
    [
      "a gift lies in the future",
      {
        state: "declined",
        since: "2026-03-15T00:00:00.000Z",
        gifts: [{ by: "you", at: "2027-01-01T00:00:00.000Z", unasked: true, what: "a book" }],
      },
    ],
    ["their reply comes before the request", withLetter("reply", "2026-03-03T09:30:00.000Z")],
    ["the thanks come before the talk", withLetter("thank-you", "2026-03-10T13:00:00.000Z")],
    [
      "the confirmation comes after the talk",
      {
        interviews: told.contact.interviews.map((interview) => ({
          ...interview,
          confirmedAt: "2026-03-12T09:00:00.000Z" as const,
        })),
      },
    ],
  ])("is told once and held against nobody: %s", (what, changed) => {
    expect(saidOf(changed)).toEqual([what]);
  });

  it("is one with an opt-out from years before the contact, whose letters are then judged by nothing", () => {
    const [first] = told.events;
    if (first === undefined) throw new Error("The story has no events.");
    const { id, contactId } = first;
    const optOut = { id, contactId, at: "2020-01-01T00:00:00.000Z", type: "opt-out" } as const;
    const found = checkHistory(told.contact, { ...told, events: [optOut, ...told.events] });
    expect(found.map(({ ruleId, field, message }) => [ruleId, field, message])).toEqual([
      [
        "consistent-history",
        "events.0",
        expect.stringContaining('the event "opt-out" comes before the contact was added'),
      ],
    ]);
  });
});

describe("a record that can be true", () => {
  it("is one whose events leave out the milliseconds, and their letters keep their words", () => {
    const short = (events: typeof told.events) =>
      events.map((event) => ({
        ...event,
        at: `${event.at.slice(0, 10)}T${event.at.slice(11, 19)}Z` as const,
      }));
    expect(checkHistory(told.contact, { now: told.now, events: short(told.events) })).toEqual([]);
    const waiting = readTimeline(`2026-03-03 10:00 send
2026-03-04 10:00 reply text="When would it suit you?"
2026-03-20 10:00 now`);
    const { contact, now, events } = waiting;
    const found = checkHistory(contact, { now, events });
    expect(found.map(({ ruleId }) => ruleId)).toEqual(["answer-fast"]);
    expect(checkHistory(contact, { now, events: short(events) })).toEqual(found);
  });

  it("is one with a nudge where they wrote first, without a request", () => {
    const noRequest = told.contact.interviews.map(({ sentAt: _, ...interview }) => ({
      ...interview,
      nudgedAt: ["2026-03-09T08:00:00.000Z" as const],
    }));
    expect(saidOf({ interviews: noRequest })).not.toContain("there is a nudge but no request");
    const noReply = noRequest.map(({ firstRepliedAt: _, ...interview }) => interview);
    expect(saidOf({ interviews: noReply })).toContain("there is a nudge but no request");
  });

  it.each([
    ["two minutes early", "2026-03-10 13:58"],
    ["a day early, as agreed by phone", "2026-03-09 14:20"],
  ])("is one whose talk was held %s", (_what, at) => {
    const story = STORY.replace("2026-03-10 14:20 hold", `${at} hold`)
      .replace("2026-03-10 15:00 note", `${at} note`)
      .replace("2026-03-10 16:00 thank", `${at.slice(0, 10)} 16:00 thank`);
    const early = readTimeline(story, { zone: "Europe/London" });
    expect(checkHistory(early.contact, early)).toEqual([]);
  });
});
