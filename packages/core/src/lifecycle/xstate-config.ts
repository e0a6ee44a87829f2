import { EVENT_TYPES } from "../model/event.js";
import { isReason, type Situation } from "./cell.js";
import { objectionTo } from "./decide.js";
import { edgesAt, type Machine } from "./machine.js";

/** What {@link permits} needs to know to judge one arrow; plain JSON. */
export interface XStateGuardParams {
  readonly from: string;
  readonly event: string;
  /** The place of the arrow among those of its state and event. */
  readonly edge: number;
  /** What chooses this arrow, and what must hold for it, in words. */
  readonly when?: string;
  readonly guards: readonly string[];
}

export interface XStateTransition {
  readonly target: string;
  readonly guard?: { readonly type: "permits"; readonly params: XStateGuardParams };
}

/** A machine configuration as XState 5 reads it; plain JSON. */
export interface XStateConfig {
  readonly id: string;
  readonly initial: string;
  readonly states: Readonly<
    Record<
      string,
      {
        readonly tags?: readonly string[];
        readonly on: Readonly<Record<string, readonly XStateTransition[]>>;
      }
    >
  >;
}

/**
 * A machine as a configuration for XState 5: draw it, simulate it, hang actors on it. Ends carry the
 * tag `end`; they are not final in the sense of XState, because late word may still come. Guarded
 * arrows name one guard, `permits`, and tell it which arrow is meant.
 *
 * @example
 * ```ts
 * import { interviewMachine, toXState } from "@coffeechat/core/lifecycle";
 *
 * console.log(toXState(interviewMachine).initial); // "draft"
 * ```
 */
export function toXState<State extends string>(machine: Machine<State>): XStateConfig {
  const states = machine.states.map((state) => {
    const tags = machine.ends.includes(state) ? { tags: ["end"] } : {};
    return [state, { ...tags, on: transitionsFrom(machine, state) }] as const;
  });
  return { id: machine.id, initial: machine.initial, states: Object.fromEntries(states) };
}

function transitionsFrom<State extends string>(
  machine: Machine<State>,
  from: State,
): Record<string, XStateTransition[]> {
  const on: Record<string, XStateTransition[]> = {};
  for (const event of EVENT_TYPES) {
    const cell = machine.table[from][event];
    if (isReason(cell)) continue;
    on[event] = cell.map(({ to, when, guards }, edge) => {
      if (when === undefined && guards.length === 0) return { target: to };
      const words = {
        ...(when === undefined ? {} : { when: when.label }),
        guards: guards.map(({ label }) => label),
      };
      return { target: to, guard: { type: "permits", params: { from, event, edge, ...words } } };
    });
  }
  return on;
}

/**
 * Judges one arrow of a configuration made by {@link toXState}, for use as its guard. A cell whose
 * condition holds and whose guard says no is not left by a later arrow of the same event. As in
 * {@link transition}, an event may waive manners by name (`despite`), and one that has
 * `alreadyHappened` is judged for sense alone.
 *
 * @example
 * ```ts
 * import { interviewMachine, permits, toXState } from "@coffeechat/core/lifecycle";
 *
 * // With XState: setup({ guards: { permits: ({ event }, params) =>
 * //   permits(interviewMachine, params, event.situation) } }).createMachine(toXState(interviewMachine))
 * console.log(typeof permits, toXState(interviewMachine).id); // "function" "interview"
 * ```
 */
export function permits<State extends string>(
  machine: Machine<State>,
  { from, event, edge }: Pick<XStateGuardParams, "from" | "event" | "edge">,
  situation: Situation,
): boolean {
  const cell = edgesAt(machine, from, event);
  const meant = cell[edge];
  const chosen = cell.find(({ when }) => when === undefined || when.holds(situation));
  if (meant === undefined || meant !== chosen) return false;
  return objectionTo(meant, situation) === null;
}
