import { EVENT_TYPES, type EventType } from "../model/event.js";
import { type GuardConcern, isReason } from "./cell.js";
import type { Machine } from "./machine.js";

export interface DescribedGuard {
  readonly label: string;
  readonly about: GuardConcern;
  /** The refusal codes that it may answer with. */
  readonly codes: readonly string[];
}

export interface DescribedRefusal {
  readonly code: string;
  readonly message: string;
  readonly rule: string;
}

/** What one event does in one state: its arrows in the order in which they are tried, or the refusal. */
export type DescribedCell<State extends string> =
  | {
      readonly edges: readonly {
        readonly to: State;
        readonly when?: string;
        readonly guards: readonly DescribedGuard[];
      }[];
    }
  | { readonly refusal: DescribedRefusal };

/** A whole machine as plain JSON, for other tools. */
export interface MachineDescription<State extends string = string> {
  /** Version of this form. */
  readonly version: 1;
  readonly id: string;
  readonly initial: State;
  readonly states: readonly State[];
  readonly ends: readonly State[];
  readonly events: readonly EventType[];
  /** Every state by every event. */
  readonly cells: Readonly<Record<State, Readonly<Record<EventType, DescribedCell<State>>>>>;
}

/**
 * Describes a machine whole: each state by each event, with arrows, conditions, guards and refusals.
 *
 * @example
 * ```ts
 * import { contactMachine, describeMachine } from "@coffeechat/core/lifecycle";
 *
 * const { cells } = describeMachine(contactMachine);
 * console.log(cells.declined.nudge); // { refusal: { code: "declined", … } }
 * ```
 */
export function describeMachine<State extends string>(
  machine: Machine<State>,
): MachineDescription<State> {
  const rows = machine.states.map((state) => {
    const cells = EVENT_TYPES.map((event) => [event, describeCell(machine, state, event)] as const);
    return [state, Object.fromEntries(cells)] as const;
  });
  return {
    version: 1,
    id: machine.id,
    initial: machine.initial,
    states: machine.states,
    ends: machine.ends,
    events: EVENT_TYPES,
    // `Object.fromEntries` forgets its keys; they are all states and all events, from the two lists above.
    cells: Object.fromEntries(rows) as MachineDescription<State>["cells"],
  };
}

function describeCell<State extends string>(
  { table }: Machine<State>,
  state: State,
  event: EventType,
): DescribedCell<State> {
  const cell = table[state][event];
  if (isReason(cell)) {
    return { refusal: { code: cell.no, message: cell.because, rule: cell.rule } };
  }
  return {
    edges: cell.map(({ to, when, guards }) => ({
      to,
      ...(when === undefined ? {} : { when: when.label }),
      guards: guards.map(({ label, about, codes }) => ({ label, about, codes })),
    })),
  };
}
