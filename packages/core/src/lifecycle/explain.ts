import type { Contact } from "../model/contact.js";
import type { ContactEvent, EventType, Party, REVIVAL_REASONS } from "../model/event.js";
import type { Instant } from "../model/instant.js";
import { recommendedPolicy } from "../model/policy-presets.js";
import type { Refusal } from "../model/result.js";
import { decide } from "./decide.js";
import { hypotheticalEvent } from "./hypothetical-event.js";
import { NO_SURROUNDINGS, type TransitionOptions } from "./transition.js";

export interface Allowed {
  readonly allowed: true;
  /** The contact's state after it. */
  readonly leadsTo: Contact["state"];
}

export interface NotAllowed extends Refusal {
  readonly allowed: false;
}

export interface ExplainOptions extends TransitionOptions {
  /** Who does it, for `move`, `cancel`, `no-show` and `give`. Default: you. */
  readonly by?: Party;
  /** Why a silent tie is taken up, for `send` and `keep-in-touch`. */
  readonly revival?: (typeof REVIVAL_REASONS)[number];
  /** Which interview; default: the one that the event would concern by itself. */
  readonly interviewId?: ContactEvent extends infer Event
    ? Event extends { readonly interviewId: infer Id }
      ? Id
      : never
    : never;
}

/**
 * Whether an event of this type would be accepted at `now`; if not, why not and, where only time
 * stands in the way, from when. Agrees with {@link transition} by asking the same tables.
 *
 * @example
 * ```ts
 * import { explain, replay } from "@coffeechat/core/lifecycle";
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
 * const answer = explain(contact, "send", "2026-03-02T09:05:00.000Z");
 * if (!answer.allowed) console.log(answer.code); // "not-researched"
 * ```
 */
export function explain(
  contact: Contact,
  type: EventType,
  now: Instant,
  options: ExplainOptions = {},
): Allowed | NotAllowed {
  const event = hypotheticalEvent(contact, type, now, options);
  const decision = decide(
    contact,
    event,
    options.policy ?? recommendedPolicy,
    options.surroundings ?? NO_SURROUNDINGS,
  );
  return decision.ok
    ? { allowed: true, leadsTo: decision.value.contactState }
    : { allowed: false, ...decision.refusal };
}
