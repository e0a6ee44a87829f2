import type { Contact } from "../model/contact.js";
import { CoffeechatError } from "../model/errors.js";
import type { ContactEvent, ContactEventInput } from "../model/event.js";
import { parseEvent } from "../model/parse-event.js";
import type { Policy } from "../model/policy.js";
import { recommendedPolicy } from "../model/policy-presets.js";
import { accepted, type Result, refused } from "../model/result.js";
import { type Append, appendToCopy, apply, createContact } from "./apply.js";
import type { AcceptedIn, Surroundings } from "./cell.js";
import type { contactTable } from "./contact.js";
import { decide } from "./decide.js";

export const NO_SURROUNDINGS: Surroundings = {
  openRequestsAtOrganization: 0,
  newRequestsThisWeek: 0,
};

export interface TransitionOptions {
  /** Default: the `recommended` policy. */
  readonly policy?: Policy;
  /** Default: nobody else is waiting for an answer to you. */
  readonly surroundings?: Surroundings;
}

/** A contact known to be in a state, as told by {@link isIn}. */
export type ContactIn<State extends Contact["state"]> = Contact & { readonly state: State };

/** The events that can be accepted in a state; the others are refused whatever the time. */
export type EventIn<State extends Contact["state"]> = {
  [From in State]: Extract<
    ContactEventInput,
    { readonly type: AcceptedIn<(typeof contactTable)[From]> }
  >;
}[State];

/** Narrows a contact to a state, so that the compiler knows which events make sense. */
export function isIn<State extends Contact["state"]>(
  contact: Contact,
  state: State,
): contact is ContactIn<State> {
  return contact.state === state;
}

/**
 * What becomes of a contact by an event: the contact after it, or a refusal with its reason and,
 * where time alone decides, the first instant at which it will be accepted. Pure: nothing is
 * changed, read or sent, and the same input gives the same answer. An event that the contact has
 * just seen (the same id) changes nothing.
 *
 * @param contact the contact as it stands, or `null` for its first event, `add`
 * @throws CoffeechatError `INVALID_INPUT` or `UNKNOWN_EVENT` where the event is malformed
 *
 * @example
 * ```ts
 * import { transition } from "@coffeechat/core/lifecycle";
 *
 * const added = transition(null, {
 *   id: "event_1",
 *   contactId: "contact_ana",
 *   at: "2026-03-02T09:00:00.000Z",
 *   type: "add",
 *   facts: { name: "Ana Ruiz", source: "alumni-platform" },
 * });
 * if (added.ok) console.log(added.value.state); // "identified"
 * ```
 */
export function transition<State extends Contact["state"]>(
  contact: ContactIn<State>,
  event: EventIn<State>,
  options?: TransitionOptions,
): Result<Contact>;
export function transition(
  contact: null,
  event: Extract<ContactEventInput, { readonly type: "add" }>,
  options?: TransitionOptions,
): Result<Contact>;
export function transition(
  contact: Contact | null,
  event: ContactEventInput,
  options?: TransitionOptions,
): Result<Contact>;
export function transition(
  contact: Contact | null,
  event: ContactEventInput,
  options: TransitionOptions = {},
): Result<Contact> {
  return step(contact, parseEvent(event), options, appendToCopy);
}

interface StepOptions extends TransitionOptions {
  /** The event stands in a log: whether it was timely was judged when it was written. */
  readonly alreadyHappened?: boolean;
}

/** One step with a parsed event; how lists grow is the caller's choice. */
export function step(
  contact: Contact | null,
  event: ContactEvent,
  options: StepOptions,
  append: Append,
): Result<Contact> {
  if (contact === null) {
    if (event.type === "add") return accepted(createContact(event));
    return refused({
      code: "not-added",
      message: "Nothing is known of this contact yet. Its first event is `add`.",
      rule: "S15",
    });
  }
  if (event.contactId !== contact.id) {
    throw new CoffeechatError("INVALID_INPUT", "This event belongs to another contact.", {
      issues: [{ path: "contactId", expected: `the id of the contact, ${contact.id}` }],
    });
  }
  if (event.id === contact.lastEventId) return accepted(contact);
  const decision = decide(
    contact,
    event,
    options.policy ?? recommendedPolicy,
    options.surroundings ?? NO_SURROUNDINGS,
    options.alreadyHappened ?? false,
  );
  return decision.ok ? accepted(apply(contact, event, decision.value, append)) : decision;
}
