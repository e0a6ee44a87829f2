import type { Contact } from "../model/contact.js";
import { CoffeechatError } from "../model/errors.js";
import type { ContactEvent } from "../model/event.js";
import type { Policy } from "../model/policy.js";
import { recommendedPolicy } from "../model/policy-presets.js";
import { accepted, type Refusal, type Result, refused } from "../model/result.js";
import type { Surroundings } from "../model/surroundings.js";
import { apply, createContact } from "./apply.js";
import { decideBreach } from "./breach.js";
import { decide } from "./decide.js";
import type { Editing } from "./editing.js";

export const NO_SURROUNDINGS: Surroundings = {
  openRequestsAtOrganization: 0,
  newRequestsThisWeek: 0,
};

export interface StepOptions {
  /** Default: the `recommended` policy. */
  readonly policy?: Policy;
  /** Default: nobody else is waiting for an answer to you. */
  readonly surroundings?: Surroundings;
  /** The event stands in a log: whether it was timely was judged when it was written. */
  readonly alreadyHappened?: boolean;
  /** Also write down what should not have been done, but can have been. */
  readonly keepBreaches?: boolean;
}

/** One step with a parsed event; whether the contact is copied or written to is the caller's choice. */
export function step(
  contact: Contact | null,
  event: ContactEvent,
  options: StepOptions,
  editing: Editing,
): Result<Contact> {
  if (contact === null) {
    return event.type === "add" ? accepted(createContact(event)) : refused(notAdded);
  }
  if (event.contactId !== contact.id) throw otherContact(contact);
  if (event.id === contact.lastEventId) return accepted(contact);
  const policy = options.policy ?? recommendedPolicy;
  const surroundings = options.surroundings ?? NO_SURROUNDINGS;
  const alreadyHappened = options.alreadyHappened === true;
  const decided = decide(contact, event, policy, surroundings, alreadyHappened);
  if (decided.ok) return accepted(apply(contact, event, decided, editing));
  if (options.keepBreaches !== true) return decided;
  const told = { contact, event, policy, surroundings, alreadyHappened };
  const breach = decideBreach(decided.refusal, told);
  if (breach === "impossible") return decided;
  return accepted(breach === "passed-over" ? contact : apply(contact, event, breach, editing));
}

const notAdded: Refusal = {
  code: "not-added",
  message: "Nothing is known of this contact yet. Its first event is `add`.",
  rule: "S15",
};

function otherContact(contact: Contact): CoffeechatError {
  return new CoffeechatError("INVALID_INPUT", "This event belongs to another contact.", {
    issues: [{ path: "contactId", expected: `the id of the contact, ${contact.id}` }],
  });
}
