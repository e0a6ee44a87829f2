import { fc, test as propertyTest } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { explain, transition } from "../lifecycle/index.js";
import {
  addMilliseconds,
  type Contact,
  type ContactEventInput,
  DAY_MS,
  type EventType,
  type FollowUp,
  followUpSchema,
  HOUR_MS,
  type Instant,
  openInterview,
  recommendedPolicy,
  strictPolicy,
} from "../model/index.js";
import { nextPoliteTime } from "./next-polite-time.js";
import { planFollowUps } from "./plan-follow-ups.js";
import { reconcile } from "./reconcile.js";

const ZONES = [
  "Europe/Madrid",
  "America/New_York",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
] as const;
const SOURCES = ["alumni-platform", "linkedin", "referral"] as const;
const STEPS = [
  "send",
  "nudge",
  "reply",
  "answer",
  "accept",
  "confirm",
  "move-by-you",
  "move-by-they",
  "no-show-by-you",
  "no-show-by-they",
  "hold",
  "note",
  "thank",
  "reflect",
  "decline",
  "opt-out",
  "draft",
  "tick",
  "keep-in-touch",
  "report",
  "amend-nothing",
] as const;
type StepName = (typeof STEPS)[number];

const stories = fc.record({
  zone: fc.option(fc.constantFrom(...ZONES), { nil: undefined }),
  source: fc.constantFrom(...SOURCES),
  policy: fc.constantFrom(recommendedPolicy, strictPolicy),
  begin: fc.integer({ min: 0, max: 24 * 365 * 3 }),
  // Requests, answers and talks come often enough that stories get somewhere.
  steps: fc.array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(...STEPS),
        fc.constantFrom<StepName>("send", "reply", "answer", "accept", "hold", "thank"),
      ),
      fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 100, max: 5_000 })),
    ),
    { minLength: 3, maxLength: 25 },
  ),
});

const message = { channel: "email" } as const;
const reflection = {
  impressions: "Calm",
  picture: "Yes",
  changed: "Much",
  missing: "A day shift",
  verdict: "could-fit",
} as const;

function eventOf(step: StepName, contact: Contact, at: Instant): ContactEventInput {
  const base = { id: `event_${contact.revision + 1}`, contactId: contact.id, at } as const;
  const open = openInterview(contact) ?? contact.interviews.at(-1);
  const inTalk = { ...base, interviewId: open?.id ?? "interview_none" } as const;
  switch (step) {
    case "send":
      return { ...inTalk, type: "send", message, revival: "news" };
    case "nudge":
    case "answer":
    case "confirm":
    case "thank":
      return { ...inTalk, type: step, message };
    case "reply":
      return { ...base, type: "reply", channel: "email" };
    case "accept":
      return {
        ...inTalk,
        type: "accept",
        start: addMilliseconds(at, 9 * DAY_MS),
        minutes: 20,
        zone: "America/New_York",
        venue: "cafe",
      };
    case "move-by-you":
    case "move-by-they":
      return { ...inTalk, type: "move", by: step === "move-by-you" ? "you" : "they" };
    case "no-show-by-you":
    case "no-show-by-they":
      return { ...inTalk, type: "no-show", by: step === "no-show-by-you" ? "you" : "they" };
    case "hold":
      return { ...inTalk, type: "hold", minutes: 20 };
    case "note":
      return { ...inTalk, type: "note", notes: { text: "Much", nextSteps: ["Read"] } };
    case "reflect":
      return { ...inTalk, type: "reflect", reflection };
    case "draft":
      return { ...base, type: "draft", interviewId: `interview_${contact.revision}` };
    case "keep-in-touch":
      return { ...base, type: "keep-in-touch", message, revival: "news" };
    case "report":
      return { ...base, type: "report", message, outcome: { about: "advice", result: "Got in" } };
    case "amend-nothing":
      return { ...base, type: "amend", facts: {} };
    case "decline":
    case "opt-out":
    case "tick":
      return { ...base, type: step };
  }
}

/** What the lifecycle calls the doing of a follow-up; nothing for those that are no event of this contact. */
function eventTypeFor(followUp: FollowUp, contact: Contact): EventType | undefined {
  switch (followUp.kind) {
    case "nudge":
    case "confirm":
    case "answer":
    case "reflect":
    case "keep-in-touch":
      return followUp.kind;
    case "outreach":
      return "send";
    case "lapse":
      return "tick";
    case "thank-you":
      return "thank";
    case "write-notes":
      return "note";
    case "apologize":
    case "reschedule":
      return "answer";
    case "report-advice":
      return "report";
    case "arrive":
    case "stop-signal":
    case "contact-referral":
    case "tell-referrer":
      return undefined;
    // Somebody you have met is written to; somebody else is asked anew, for which a draft comes first.
    case "revive":
      return contact.interviews.some(({ heldAt }) => heldAt) ? "keep-in-touch" : undefined;
  }
}

const HOLDS = ["zone-unknown", "not-researched", "give-first", "talk-under-way"];
const isMessage = (followUp: FollowUp) => followUp.channel !== undefined;

describe("whatever has happened", () => {
  propertyTest.prop([stories], { numRuns: 300 })(
    "plans are sound, quiet at night, and nothing falls due that the lifecycle would refuse then",
    ({ zone, source, policy, begin, steps }) => {
      let at = addMilliseconds("2026-01-01T00:00:00.000Z", begin * HOUR_MS);
      const facts = {
        name: "Ana Ruiz",
        source,
        ...(zone === undefined ? {} : { zone }),
        ...(source === "referral" ? { referrer: { name: "Jo Lee", mayUseName: true } } : {}),
      };
      const add: ContactEventInput = {
        id: "event_1",
        contactId: "contact_ana",
        at,
        type: "add",
        facts,
      };
      let contact: Contact | null = null;
      let stored: FollowUp[] = [];
      const opening = (): ContactEventInput[] => [
        add,
        { id: "event_2", contactId: "contact_ana", at, type: "research", reason: "Nights" },
        { id: "event_3", contactId: "contact_ana", at, type: "draft", interviewId: "interview_1" },
      ];
      const take = (event: ContactEventInput) => {
        const result = transition(contact, event, { policy });
        if (!result.ok) return;
        contact = result.value;
        const plan = planFollowUps(contact, policy, at, { referrerZone: "America/Denver" });
        check(contact, plan, at);
        const { create, move, cancel } = reconcile(stored, plan);
        const gone = new Set([...cancel, ...move.map(({ id }) => id)]);
        stored = [...stored.filter(({ id }) => !gone.has(id)), ...move, ...create];
        expect(reconcile(stored, plan)).toEqual({ create: [], move: [], cancel: [] });
      };
      const check = (known: Contact, plan: readonly FollowUp[], now: Instant) => {
        expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length);
        if (known.state === "opted-out") expect(plan).toEqual([]);
        for (const followUp of plan) {
          expect(followUpSchema.parse(followUp)).toEqual(followUp);
          if (followUp.status === "held") {
            expect(HOLDS).toContain(followUp.held.code);
            expect(followUp.held.message).toMatch(/gets its time\.$/);
            if (followUp.held.code === "zone-unknown") expect(zone).toBeUndefined();
            continue;
          }
          const { from, due, until } = followUp.window;
          expect(from <= due && (until === null || due <= until)).toBe(true);
          if (isMessage(followUp)) {
            const options = {
              preference: "any-day",
              channel: followUp.channel ?? "email",
            } as const;
            expect(nextPoliteTime(due, followUp.zone, policy, options)).toBe(due);
            expect(nextPoliteTime(from, followUp.zone, policy, options)).toBe(from);
          }
          const type = eventTypeFor(followUp, known);
          if (type === undefined) continue;
          const moment = due > now ? due : now;
          const answer = explain(known, type, moment, {
            policy,
            revival: "time",
            ...(followUp.interviewId === undefined ? {} : { interviewId: followUp.interviewId }),
          });
          const refusal = answer.allowed ? "" : `${answer.code}: ${answer.message}`;
          expect(`${followUp.id} ${moment} ${refusal}`).toBe(`${followUp.id} ${moment} `);
        }
      };
      for (const event of opening()) take(event);
      for (const [step, hours] of steps) {
        at = addMilliseconds(at, hours * HOUR_MS);
        if (contact !== null) take(eventOf(step, contact, at));
      }
    },
  );
});
