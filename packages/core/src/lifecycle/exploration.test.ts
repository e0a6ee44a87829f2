import { describe, expect, it } from "vitest";
import {
  addMilliseconds,
  CONTACT_STATES,
  type Contact,
  type ContactEvent,
  DAY_MS,
  EVENT_TYPES,
  type EventType,
  INTERVIEW_STATES,
  type Instant,
  type Interview,
  lastContactAt,
  MINUTE_MS,
  millisecondsOf,
  PARTIES,
  parseEvent,
} from "../model/index.js";
import { copying } from "./editing.js";
import type { ExplainOptions } from "./explain.js";
import { firstEvent } from "./fixtures/drawn-event.js";
import { brokenPromises } from "./fixtures/expected-shape.js";
import { lastCallOnYou, yourLastWord } from "./guards/index.js";
import { hypotheticalEvent } from "./hypothetical-event.js";
import { contactMachine, edgesOf, interviewMachine, type Machine } from "./index.js";
import { step } from "./step.js";

const DEPTH = 8;
const GAPS = [30 * MINUTE_MS, 20 * DAY_MS, 400 * DAY_MS];
const MOST_TALKS = 2;

/**
 * Contacts that the machines cannot tell apart count as one: which states, what was done of what is
 * owed, how often moved, missed and nudged, whose turn it is, and how long ago in the steps that
 * guards know. Names, texts and exact times are left out.
 */
function abstract(contact: Contact): string {
  const age = (at: Instant | undefined) =>
    at === undefined ? -1 : ageOf(millisecondsOf(contact.lastEventAt) - millisecondsOf(at));
  const talks = contact.interviews.map((talk) => [
    talk.state,
    talk.heldAt !== undefined,
    talk.reflectedAt !== undefined,
    talk.moves.length,
    talk.noShows.filter(({ by }) => by === "they").length,
    talk.nudgedAt.filter((at) => at > (talk.repliedAt ?? "")).length,
    turn(talk),
    talk.repliedAt !== undefined,
    talk.state === "scheduled" || talk.state === "confirmed" ? age(talk.appointment?.start) : 0,
  ]);
  const help = contact.gifts.filter(({ by, unasked }) => by === "they" && unasked).length;
  const thanked = contact.correspondence.at(-1);
  return JSON.stringify([
    contact.state,
    talks,
    Math.min(help, 2),
    contact.referrals.length > 0,
    contact.state === "declined" && thanked?.from === "you" && thanked.at >= contact.since,
    contact.state === "dormant" ? age(lastContactAt(contact)) : 0,
  ]);
}

/** 0 before or now, 1 within a fortnight, 2 within half a year, 3 before that. */
function ageOf(ms: number): number {
  if (ms <= 0) return 0;
  return ms < 14 * DAY_MS ? 1 : ms < 180 * DAY_MS ? 2 : 3;
}

function turn(talk: Interview): boolean {
  return (yourLastWord(talk) ?? "") >= (lastCallOnYou(talk) ?? "");
}

function choicesOf(contact: Contact, type: EventType): readonly ExplainOptions[] {
  const talks = contact.interviews.map(({ id }) => ({ interviewId: id }));
  switch (type) {
    case "draft":
      return contact.interviews.length < MOST_TALKS ? [{}] : [];
    case "give":
      return [{ by: "you" }, { by: "they" }, { by: "they", unasked: false }];
    case "report":
      return [{ about: "advice" }, { about: "own-referral" }, { about: "referral" }];
    case "keep-in-touch":
      return [{}, { revival: "news" }];
    case "send":
      return talks.flatMap((talk) => [talk, { ...talk, revival: "thanks" as const }]);
    case "move":
    case "cancel":
    case "no-show":
      return talks.flatMap((talk) => PARTIES.map((by) => ({ ...talk, by })));
    case "reply":
    case "answer":
      return [{}, ...talks];
    case "add":
    case "amend":
    case "research":
    case "decline":
    case "opt-out":
    case "tick":
    case "set-aside":
      return [{}];
    default:
      return talks;
  }
}

function eventsOn(contact: Contact, number: number): ContactEvent[] {
  return GAPS.flatMap((gap) =>
    EVENT_TYPES.flatMap((type) =>
      choicesOf(contact, type).map((choice) => ({
        ...hypotheticalEvent(contact, type, addMilliseconds(contact.lastEventAt, gap), choice),
        id: `event_${number}` as const,
      })),
    ),
  );
}

function statesOf(contact: Contact): string {
  return [contact.state, ...contact.interviews.map(({ state }) => state)].join(" ");
}

describe("all that can happen within eight events", () => {
  const first = parseEvent(firstEvent(true));
  const begin = step(null, first, {}, copying);
  if (!begin.ok) throw new Error("A contact cannot be added.");

  const known = new Map([[abstract(begin.value), begin.value]]);
  const problems = new Set<string>();
  const stuck = new Set<string>();
  let frontier = [begin.value];
  let tried = 0;
  for (let depth = 1; depth <= DEPTH; depth++) {
    const next: Contact[] = [];
    for (const contact of frontier) {
      let movesOn = false;
      for (const event of eventsOn(contact, depth)) {
        tried += 1;
        const result = step(contact, event, {}, copying);
        if (!result.ok) continue;
        const after = result.value;
        if (contact.state === "opted-out" && after.state !== "opted-out") {
          problems.add(`${event.type} leads out of opted-out`);
        }
        for (const problem of brokenPromises(after)) problems.add(`${event.type} → ${problem}`);
        if (statesOf(after) !== statesOf(contact)) movesOn = true;
        const key = abstract(after);
        if (known.has(key)) continue;
        known.set(key, after);
        next.push(after);
      }
      if (!movesOn) stuck.add(contact.state);
    }
    frontier = next;
  }
  const reached = [...known.values()];

  it("breaks no promise that a state makes", () => {
    expect([...problems]).toEqual([]);
  });

  it("reaches every state of both machines", () => {
    expect(new Set(reached.map(({ state }) => state))).toEqual(new Set(CONTACT_STATES));
    const talks = reached.flatMap(({ interviews }) => interviews.map(({ state }) => state));
    expect(new Set(talks)).toEqual(new Set(INTERVIEW_STATES));
  });

  it("leaves nobody in a trap: only an opted-out contact has nowhere to go", () => {
    expect([...stuck]).toEqual(["opted-out"]);
  });

  it("is seen whole, and is much", () => {
    expect(reached.length).toBeGreaterThan(1_000);
    expect(tried).toBeGreaterThan(100_000);
  });
});

describe("the tables as graphs", () => {
  /** The states from which one can be reached, along edges that can be taken. */
  function leadingTo<State extends string>(machine: Machine<State>, ends: readonly State[]) {
    const found = new Set<string>(ends);
    const edges = edgesOf(machine).filter(({ guards }) => !guards.includes("never"));
    for (let size = 0; size < found.size; ) {
      size = found.size;
      for (const { from, to } of edges) if (found.has(to)) found.add(from);
    }
    return found;
  }

  it("lead from every state to an end", () => {
    expect(leadingTo(contactMachine, contactMachine.ends).size).toBe(CONTACT_STATES.length);
    expect(leadingTo(interviewMachine, interviewMachine.ends).size).toBe(INTERVIEW_STATES.length);
  });
});
