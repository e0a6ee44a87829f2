import { CONTACT_STATES, type ContactState } from "../model/contact.js";
import { EVENT_TYPES, type EventType } from "../model/event.js";
import { INTERVIEW_STATES, type InterviewState } from "../model/interview.js";
import { type Edge, isReason, type Table } from "./cell.js";
import { contactTable } from "./contact.js";
import { interviewTable } from "./interview.js";

/** A table with what is needed to draw it. */
export interface Machine<State extends string> {
  readonly id: string;
  readonly initial: State;
  readonly states: readonly State[];
  /** States in which nothing more is owed by either side. */
  readonly ends: readonly State[];
  readonly table: Table<State>;
}

export const contactMachine: Machine<ContactState> = {
  id: "contact",
  initial: "identified",
  states: CONTACT_STATES,
  ends: ["opted-out"],
  table: contactTable,
};

export const interviewMachine: Machine<InterviewState> = {
  id: "interview",
  initial: "draft",
  states: INTERVIEW_STATES,
  ends: ["reflected", "lapsed", "declined", "cancelled"],
  table: interviewTable,
};

/** One arrow of the drawing. */
export interface DescribedEdge<State extends string> {
  readonly from: State;
  readonly event: EventType;
  readonly to: State;
  /** What chooses this edge before the next one of the same event. */
  readonly when?: string;
  /** What must hold; else the event is refused with a reason. */
  readonly guards: readonly string[];
}

/** Every arrow of a machine, in the order of its states and of the events. */
export function edgesOf<State extends string>(machine: Machine<State>): DescribedEdge<State>[] {
  return machine.states.flatMap((from) =>
    EVENT_TYPES.flatMap((event) => {
      const cell = machine.table[from][event];
      if (isReason(cell)) return [];
      return cell.map(({ to, when, guards }) => ({
        from,
        event,
        to,
        ...(when === undefined ? {} : { when: when.label }),
        guards: guards.map(({ label }) => label),
      }));
    }),
  );
}

/** The arrows of one cell, named by plain strings; none where the event is refused or unknown. */
export function edgesAt<State extends string>(
  { states, table }: Machine<State>,
  from: string,
  event: string,
): readonly Edge<State>[] {
  const state = states.find((candidate) => candidate === from);
  const type = EVENT_TYPES.find((candidate) => candidate === event);
  if (state === undefined || type === undefined) return [];
  const cell = table[state][type];
  return isReason(cell) ? [] : cell;
}
