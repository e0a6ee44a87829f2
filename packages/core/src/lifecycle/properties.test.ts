import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMilliseconds,
  type Contact,
  type ContactEvent,
  contactSchema,
  EVENT_TYPES,
  type EventType,
  type Instant,
  isOpen,
  PARTIES,
  parseEvent,
  type Refusal,
} from "../model/index.js";
import { deepFreeze } from "./fixtures/deep-freeze.js";
import { type Drawn, drawnEvent, drawnStory, eventOf } from "./fixtures/drawn-event.js";
import { brokenPromises } from "./fixtures/expected-shape.js";
import { PROPERTY_RUNS } from "./fixtures/property-runs.js";
import { walk } from "./fixtures/walk.js";
import {
  contactMachine,
  type DescribedCell,
  describeMachine,
  type ExplainOptions,
  explain,
  interviewMachine,
  nextSteps,
  replay,
  transition,
} from "./index.js";

const TIMEOUT = 600_000;

/** Every refusal that the drawings and tables of the documentation name. */
const KNOWN_CODES = new Set([
  "unknown-interview",
  "interview-exists",
  ...[describeMachine(contactMachine), describeMachine(interviewMachine)].flatMap(({ cells }) =>
    Object.values<Record<string, DescribedCell<string>>>(cells).flatMap((row) =>
      Object.values(row).flatMap((cell) =>
        "refusal" in cell
          ? [cell.refusal.code]
          : cell.edges.flatMap(({ guards }) => guards.flatMap(({ codes }) => codes)),
      ),
    ),
  ),
]);

/** A known code, a sentence, a rule, and a date only where it lies ahead. */
function explainsItself({ code, message, rule, possibleFrom }: Refusal, at: Instant): boolean {
  const isSentence = /^[A-Z].*\.$/.test(message);
  const liesAhead = possibleFrom === undefined || possibleFrom > at;
  return KNOWN_CODES.has(code) && isSentence && rule !== "" && liesAhead;
}

function holds(name: string, property: fc.IRawProperty<unknown>): void {
  it(
    `${name} (${PROPERTY_RUNS} cases)`,
    () => fc.assert(property, { numRuns: PROPERTY_RUNS }),
    TIMEOUT,
  );
}

/** What the host would ask `explain` about an event that it has in mind. */
function asked(event: ContactEvent): ExplainOptions {
  return {
    ...("by" in event ? { by: event.by } : {}),
    ...("unasked" in event ? { unasked: event.unasked } : {}),
    ...("revival" in event ? { revival: event.revival } : {}),
    ...("interviewId" in event ? { interviewId: event.interviewId } : {}),
    ...(event.type === "report" ? { about: event.outcome.about } : {}),
  };
}

/** Whether an event's message would reach the contact. */
function goesOut(event: ContactEvent): boolean {
  switch (event.type) {
    case "send":
    case "nudge":
    case "answer":
    case "confirm":
    case "thank":
    case "keep-in-touch":
    case "move":
    case "cancel":
    case "draft":
      return true;
    case "report":
      return event.outcome.about !== "own-referral";
    case "give":
      return event.by === "you";
    default:
      return false;
  }
}

describe("any sequence of events", () => {
  holds(
    "leaves a valid contact with at most one open talk, or a refusal that explains itself",
    fc.property(drawnStory, fc.boolean(), (story, referred) => {
      const unexplained: Refusal[] = [];
      const { contact, log } = walk(story, {
        referred,
        watch: ({ event, refusal }) => {
          if (refusal !== null && !explainsItself(refusal, event.at)) unexplained.push(refusal);
        },
      });
      expect(unexplained).toEqual([]);
      expect(contactSchema.parse(contact)).toEqual(contact);
      expect(JSON.parse(JSON.stringify(contact))).toEqual(contact);
      expect(brokenPromises(contact)).toEqual([]);
      expect(contact.revision).toBe(log.length);
    }),
  );

  holds(
    "changes nothing that was there before, least of all by a refused event",
    fc.property(drawnStory, (story) => {
      walk(story, {
        watch: ({ before, event, after, refusal }) => {
          const written = JSON.stringify(before);
          const again = transition(deepFreeze(before), event);
          expect(again).toEqual(
            refusal === null ? { ok: true, value: after } : { ok: false, refusal },
          );
          expect(JSON.stringify(before)).toBe(written);
        },
      });
    }),
  );

  holds(
    "replays to what it made step by step, whole, with duplicates, and from any snapshot",
    fc.property(drawnStory, fc.nat(), (story, cut) => {
      const { contact, log } = walk(story);
      expect(replay(log)).toEqual(contact);
      expect(replay(JSON.parse(JSON.stringify(log)))).toEqual(contact);
      expect(replay(log.flatMap((event) => [event, event]))).toEqual(contact);
      const seen = 1 + (cut % log.length);
      const snapshot = deepFreeze(replay(log.slice(0, seen)));
      expect(snapshot.revision).toBe(seen);
      expect(replay(log, { from: snapshot })).toEqual(contact);
      expect(replay(log.slice(seen), { from: snapshot })).toEqual(contact);
    }),
  );

  holds(
    "never reaches somebody again who has opted out",
    fc.property(drawnStory, drawnStory, (before, after) => {
      const { contact } = walk(before);
      let current = contact;
      const out = transition(current, {
        id: "event_out",
        contactId: contact.id,
        at: contact.lastEventAt,
        type: "opt-out",
      });
      if (out.ok) current = out.value;
      expect(current.state).toBe("opted-out");
      after.forEach((drawn, index) => {
        const event = eventOf(current, drawn, 1_000 + index);
        const despite = ["opted-out", "declined", "contact-closed"];
        const result = transition(current, { ...event, despite });
        if (!result.ok) return;
        current = result.value;
        expect(goesOut(parseEvent(event))).toBe(false);
        expect(current.state).toBe("opted-out");
        expect(current.interviews.some(isOpen)).toBe(false);
      });
    }),
  );
});

describe("explain", () => {
  holds(
    "agrees with transition on every event, and gives the same reason",
    fc.property(drawnStory, (story) => {
      walk(story, {
        watch: ({ before, event, after, refusal }) => {
          if (
            event.type === "draft" &&
            before.interviews.some(({ id }) => id === event.interviewId)
          )
            return;
          const answer = explain(before, event.type, event.at, asked(event));
          if (event.type === "report" && event.outcome.about === "referral") {
            expect(answer.allowed).toBe(refusal === null);
          } else if (after !== null) {
            expect(answer).toEqual({ allowed: true, leadsTo: after.state });
          } else {
            expect(answer).toEqual({ allowed: false, ...refusal });
          }
        },
      });
    }),
  );

  holds(
    "names the very first instant from which it is allowed",
    fc.property(drawnStory, drawnEvent, (story, drawn) => {
      const { contact } = walk(story);
      const event = walkable(contact, drawn);
      const answer = explain(contact, event.type, event.at, asked(event));
      if (answer.allowed || answer.possibleFrom === undefined) return;
      const from = answer.possibleFrom;
      expect(explain(contact, event.type, from, asked(event)).allowed).toBe(true);
      const justBefore = addMilliseconds(from, -1);
      expect(explain(contact, event.type, justBefore, asked(event)).allowed).toBe(false);
    }),
  );
});

describe("next steps", () => {
  holds(
    "offer exactly the events that would be accepted",
    fc.property(drawnStory, drawnEvent, (story, drawn) => {
      const { contact } = walk(story);
      const now = addMilliseconds(contact.lastEventAt, drawn.gap);
      const offered = nextSteps(contact, now).map((step) =>
        keyOf(step.type, step.by === "time" ? "you" : step.by, step.about, step.interviewId),
      );
      expect([...new Set(offered)].sort()).toEqual(acceptedKeys(contact, drawn));
    }),
  );
});

const THEIRS = ["reply", "decline", "opt-out", "accept", "refer"];
const BY_EITHER = ["move", "cancel", "no-show", "give"];

function keyOf(type: string, by: string, about = "", interviewId = ""): string {
  return `${type} ${by} ${about} ${interviewId}`.trimEnd();
}

/** Tries every event there is on a contact. */
function acceptedKeys(contact: Contact, drawn: Drawn): string[] {
  const keys = new Set<string>();
  for (const type of EVENT_TYPES) {
    for (const choice of choicesOf(type)) {
      const event = eventOf(contact, { ...drawn, ...choice, type, talk: 5, named: false }, 9_999);
      const inTalk = "interviewId" in event && type !== "draft";
      for (const talk of inTalk ? contact.interviews.map(({ id }) => id) : [undefined]) {
        const meant = talk === undefined ? event : { ...event, interviewId: talk };
        if (!transition(contact, meant).ok) continue;
        const doer = choice.by ?? (THEIRS.includes(type) ? "they" : "you");
        keys.add(keyOf(type, doer, choice.about, talk));
      }
    }
  }
  return [...keys].sort();
}

function choicesOf(type: EventType): Pick<Partial<Drawn>, "by" | "about" | "revival">[] {
  if (BY_EITHER.includes(type)) return PARTIES.map((by) => ({ by }));
  if (type === "report") {
    return (["advice", "own-referral", "referral"] as const).map((about) => ({ about }));
  }
  return type === "send" || type === "keep-in-touch"
    ? [{ revival: undefined }, { revival: "news" }]
    : [{}];
}

function walkable(contact: Contact, drawn: Drawn): ContactEvent {
  return parseEvent(eventOf(contact, drawn, 9_999));
}
