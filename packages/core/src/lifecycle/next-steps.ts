import type { Contact } from "../model/contact.js";
import { EVENT_TYPES, type EventType, PARTIES, type Party } from "../model/event.js";
import type { Instant } from "../model/instant.js";
import { explain } from "./explain.js";
import { STEP_LABELS } from "./step-labels.js";
import type { TransitionOptions } from "./transition.js";

/** One thing that may be recorded now: what a button in a user interface stands for. */
export interface Step {
  readonly type: EventType;
  /** Who would do it; `time` for what the clock does. */
  readonly by: Party | "time";
  /** What the button says, in the words of somebody who uses it. */
  readonly label: string;
  readonly leadsTo: Contact["state"];
}

const EITHER_PARTY = new Set<EventType>(["move", "cancel", "no-show", "give"]);
const THEIRS = new Set<EventType>(["reply", "decline", "opt-out", "accept", "refer"]);

/**
 * Everything that would be accepted at `now`, in the order in which a talk unfolds.
 *
 * @example
 * ```ts
 * import { nextSteps, replay } from "@coffeechat/core/lifecycle";
 *
 * const contact = replay([
 *   {
 *     id: "event_1",
 *     contactId: "contact_ana",
 *     at: "2026-03-02T09:00:00.000Z",
 *     type: "add",
 *     facts: { name: "Ana Ruiz", source: "linkedin" },
 *   },
 * ]);
 * const types = nextSteps(contact, "2026-03-02T09:05:00.000Z").map(({ type }) => type);
 * console.log(types.includes("research")); // true
 * ```
 */
export function nextSteps(
  contact: Contact,
  now: Instant,
  options: TransitionOptions = {},
): readonly Step[] {
  return EVENT_TYPES.flatMap((type) =>
    (EITHER_PARTY.has(type) ? PARTIES : ([THEIRS.has(type) ? "they" : "you"] as const)).flatMap(
      (by) => {
        const answer = explain(contact, type, now, { ...options, by });
        if (!answer.allowed) return [];
        return [
          {
            type,
            by: type === "tick" ? ("time" as const) : by,
            label: STEP_LABELS[type][by],
            leadsTo: answer.leadsTo,
          },
        ];
      },
    ),
  );
}
