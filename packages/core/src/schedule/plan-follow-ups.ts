import type { Contact, FollowUp, Instant, Policy, Surroundings } from "../model/index.js";
import { zoneOffsets } from "../model/zone-offsets.js";
import { assertInstant } from "./assert-instant.js";
import { PLANNERS, PLANNERS_AFTER_A_NO } from "./planners/index.js";
import type { Planner } from "./planning.js";
import { withoutSetAside } from "./set-aside.js";

export interface PlanOptions {
  /** Where you are, an IANA zone: notes and reflection run by this clock. Default `UTC`. */
  readonly ownerZone?: string;
  /** Where whoever named this contact is. Without it a word to them is held. */
  readonly referrerZone?: string;
  /** Whoever named this contact wants no more messages: nothing to them is planned. Default: no. */
  readonly referrerOptedOut?: boolean;
  /** What is going on with everybody else: a new request is held while it leaves no room. Default: nothing. */
  readonly surroundings?: Surroundings;
}

/**
 * Everything that falls due with a contact, worked out anew from its history: nothing is remembered
 * from one plan to the next, so a reply, a move, an opt-out or another policy needs no special code.
 * The same contact, policy and `now` give the same plan, under the same ids; {@link reconcile} tells
 * what is new against an earlier one. `now` only ends what can no longer be done (arriving at a talk
 * that has begun); what is merely late stays in the plan.
 *
 * Messages are planned at polite hours of the recipient's wall clock. Where their zone is unknown
 * they are held with the code `zone-unknown` instead of guessed; a new request is held while you have
 * read nothing about them, owe them something, or have no room for it (`not-researched`, `give-first`,
 * `organization-has-open-request`, `weekly-outreach-used`), and a report while another talk is being
 * arranged (`talk-under-way`). Each hold says what releases it, and
 * `possibleFrom` when, where time alone does. After an opt-out nothing is planned.
 *
 * @throws CoffeechatError `UNKNOWN_ZONE`, `INVALID_POLICY` (a policy that never opens, see
 *   `validatePolicy`), `INVALID_INPUT` (`now` is no instant)
 *
 * @example
 * ```ts
 * import { replay } from "@coffeechat/core/lifecycle";
 * import { recommendedPolicy } from "@coffeechat/core/model";
 * import { planFollowUps } from "@coffeechat/core/schedule";
 *
 * const contact = replay([
 *   {
 *     id: "event_1",
 *     contactId: "contact_ana",
 *     at: "2026-03-02T09:00:00.000Z",
 *     type: "add",
 *     facts: {
 *       name: "Ana Ruiz",
 *       source: "referral",
 *       zone: "Europe/Madrid",
 *       referrer: { name: "Jo Lee", mayUseName: true },
 *     },
 *   },
 * ]);
 * const [first] = planFollowUps(contact, recommendedPolicy, "2026-03-02T10:00:00.000Z");
 * console.log(first?.id, first?.status); // "followup_ana.contact-referral.1" "due"
 * ```
 */
export function planFollowUps(
  contact: Contact,
  policy: Policy,
  now: Instant,
  options: PlanOptions = {},
): FollowUp[] {
  const planning = {
    contact,
    policy,
    now: assertInstant(now, "now"),
    ownerZone: options.ownerZone ?? "UTC",
    theirZone: contact.facts.zone,
    referrerZone: options.referrerZone,
    referrerOptedOut: options.referrerOptedOut ?? false,
    surroundings: options.surroundings ?? NOBODY_ELSE,
  };
  // An unknown zone is refused at once, not on the day when something is first planned by it.
  zoneOffsets(planning.ownerZone);
  if (planning.referrerZone !== undefined) zoneOffsets(planning.referrerZone);
  const planned = plannersFor(contact).flatMap((planner) => planner(planning));
  return withoutSetAside(planned, contact, policy);
}

const NOBODY_ELSE: Surroundings = { openRequestsAtOrganization: 0, newRequestsThisWeek: 0 };

function plannersFor(contact: Contact): readonly Planner[] {
  switch (contact.state) {
    case "opted-out":
      return [];
    case "declined":
      return PLANNERS_AFTER_A_NO;
    case "identified":
    case "researched":
    case "approached":
    case "engaged":
    case "met":
    case "nurturing":
    case "advocate":
    case "dormant":
      return PLANNERS;
  }
}
