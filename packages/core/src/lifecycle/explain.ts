import type { Contact } from "../model/contact.js";
import type { EventOf, EventType, Party, REVIVAL_REASONS } from "../model/event.js";
import type { InterviewId } from "../model/ids.js";
import type { Instant } from "../model/instant.js";
import { recommendedPolicy } from "../model/policy-presets.js";
import type { Refusal } from "../model/result.js";
import { decide } from "./decide.js";
import { hypotheticalEvent } from "./hypothetical-event.js";
import { NO_SURROUNDINGS, type StepOptions } from "./step.js";

export interface Allowed {
  readonly allowed: true;
  /** The contact's state after it. */
  readonly leadsTo: Contact["state"];
}

export interface NotAllowed extends Refusal {
  readonly allowed: false;
}

export interface ExplainOptions extends Pick<StepOptions, "policy" | "surroundings"> {
  /** Who does it, for `move`, `cancel`, `no-show` and `give`. Default: you. */
  readonly by?: Party;
  /** Whether the help was asked for, for `give`. Default: it was not. */
  readonly unasked?: boolean;
  /** Why a silent tie is taken up, for `send` and `keep-in-touch`. Default: no reason but time. */
  readonly revival?: (typeof REVIVAL_REASONS)[number];
  /** What is reported, for `report`. Default: what came of their advice. */
  readonly about?: EventOf<"report">["outcome"]["about"];
  /** Which talk; default: the one that most likely is meant, as it stands. */
  readonly interviewId?: InterviewId;
}

/**
 * Whether an event of this type would be accepted at `now`; if not, why not and, where only time
 * stands in the way, from when. It asks the same tables as {@link transition} about an event whose
 * contents are in order, so the two agree.
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
    false,
  );
  return decision.ok
    ? { allowed: true, leadsTo: decision.contactState }
    : { allowed: false, ...decision.refusal };
}
