import type { Contact } from "../model/contact.js";
import type { ContactEvent, EventType } from "../model/event.js";
import type { Interview } from "../model/interview.js";
import type { Policy } from "../model/policy.js";
import type { Refusal } from "../model/result.js";
import type { Surroundings } from "../model/surroundings.js";

/** Everything a guard may look at. */
export interface Situation<Event extends ContactEvent = ContactEvent> {
  readonly contact: Contact;
  /** The interview that the event concerns, before the event. */
  readonly interview: Interview | undefined;
  readonly event: Event;
  readonly policy: Policy;
  readonly surroundings: Surroundings;
  /** The event stands in a log already: sense is checked, timeliness was judged when it was written. */
  readonly alreadyHappened: boolean;
}

/**
 * What a guard protects. `sense`: without it the event means nothing. `manners`: it would be rude,
 * yet may have happened. `time`: it becomes right by waiting. A log is replayed for sense alone.
 */
export type GuardConcern = "sense" | "manners" | "time";

/** Says no, with reason and date, or `null` where it has no objection. */
export interface Guard {
  /** What must hold, as the drawing says it. */
  readonly label: string;
  readonly about: GuardConcern;
  /** Every code with which it may refuse. */
  readonly codes: readonly string[];
  readonly check: (situation: Situation) => Refusal | null;
}

/** Chooses between two edges of one event. */
export interface Condition {
  readonly label: string;
  readonly holds: (situation: Situation) => boolean;
}

export function guard(
  label: string,
  about: GuardConcern,
  codes: readonly string[],
  check: Guard["check"],
): Guard {
  return { label, about, codes, check };
}

export function condition(label: string, holds: Condition["holds"]): Condition {
  return { label, holds };
}

export interface Edge<State extends string> {
  readonly to: State;
  /** The edge is taken only where this holds; edges of a cell are tried in order. */
  readonly when?: Condition;
  readonly guards: readonly Guard[];
}

/** Why an event makes no sense in a state, whatever the time. */
export interface Reason {
  readonly no: string;
  readonly because: string;
  readonly rule: string;
}

export type Cell<State extends string> = Reason | readonly Edge<State>[];

/** One table: every state by every event, decided. */
export type Table<State extends string> = {
  readonly [From in State]: { readonly [Type in EventType]: Cell<State> };
};

export function to<State extends string>(
  state: State,
  ...guards: readonly Guard[]
): readonly [Edge<State>] {
  return [{ to: state, guards }];
}

export function toWhen<State extends string>(
  when: Condition,
  state: State,
  ...guards: readonly Guard[]
): readonly [Edge<State>] {
  return [{ to: state, when, guards }];
}

export function isReason<State extends string>(cell: Cell<State>): cell is Reason {
  return !Array.isArray(cell);
}

/** The event types that a table accepts in a state, as a type. */
export type AcceptedIn<Cells> = {
  [Type in keyof Cells]: Cells[Type] extends Reason ? never : Type;
}[keyof Cells];
