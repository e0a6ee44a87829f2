import type { Contact } from "../model/contact.js";
import { CoffeechatError } from "../model/errors.js";
import type { ContactEvent, ContactEventInput } from "../model/event.js";
import type { Instant } from "../model/instant.js";
import { parseEvent } from "../model/parse-event.js";
import type { Result } from "../model/result.js";
import type { AcceptedIn } from "./cell.js";
import type { contactTable } from "./contact.js";
import { copying } from "./editing.js";
import { type StepOptions, step } from "./step.js";

export interface TransitionOptions extends Pick<StepOptions, "policy" | "surroundings"> {
  /** The present: an event from after it is bad input. Default: no event is too late. */
  readonly now?: Instant;
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

/** The events that make sense for a contact, as far as the compiler knows its state. */
export type EventFor<Known extends Contact | null> = Known extends null
  ? Extract<ContactEventInput, { readonly type: "add" }>
  : Known extends { readonly state: infer State extends Contact["state"] }
    ? Contact["state"] extends State
      ? ContactEventInput
      : EventIn<State>
    : never;

/**
 * What becomes of a contact by an event: the contact after it, or a refusal with its reason and,
 * where time alone decides, the first instant at which it will be accepted. Pure: nothing is
 * changed, read or sent, and the same input gives the same answer. An event that the contact has
 * just seen (the same id) changes nothing.
 *
 * @param contact the contact as it stands, or `null` for its first event, `add`
 * @throws CoffeechatError `UNKNOWN_EVENT` for a type this version does not know, `INVALID_INPUT`
 *   for anything else wrong with the event, each naming the field
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
export function transition<Known extends Contact | null>(
  contact: Known,
  event: EventFor<Known>,
  options: TransitionOptions = {},
): Result<Contact> {
  const parsed = parseEvent(event);
  if (options.now !== undefined) refuseTheFuture(parsed, options.now);
  return step(contact, parsed, options, copying);
}

function refuseTheFuture(event: ContactEvent, now: Instant): void {
  if (event.at <= now) return;
  throw new CoffeechatError("INVALID_INPUT", "An event is recorded once it has happened.", {
    issues: [{ path: "at", expected: `an instant not after now, ${now}` }],
  });
}
