import type { Contact } from "../model/contact.js";
import { CoffeechatError, type ErrorCode } from "../model/errors.js";
import { parseEvent } from "../model/parse-event.js";
import { appendInPlace, appendToCopy } from "./apply.js";
import { step, type TransitionOptions } from "./transition.js";

export interface ReplayOptions extends TransitionOptions {
  /** Go on from this snapshot instead of from nothing; events it has seen must not be given again. */
  readonly from?: Contact;
}

/**
 * The contact that a log of events makes. Linear in the length of the log. Events that come twice
 * (the same id) count once.
 *
 * What has happened has happened: a log is replayed without regard to gaps, limits and notice, which
 * were judged when it was written. Give the policy under which it was written: it decides after how
 * many no-shows a talk lapsed, and what made an advocate.
 *
 * @throws CoffeechatError `UNKNOWN_EVENT` for a type of a newer version, `EVENT_OUT_OF_ORDER`,
 *   `EVENT_REFUSED` where an event makes no sense after those before it, `INVALID_INPUT`; each
 *   says at which place of the log (`details.index`)
 *
 * @example
 * ```ts
 * import { replay } from "@coffeechat/core/lifecycle";
 *
 * const contact = replay([
 *   {
 *     id: "event_1",
 *     contactId: "contact_ana",
 *     at: "2026-03-02T09:00:00.000Z",
 *     type: "add",
 *     facts: { name: "Ana Ruiz", source: "alumni-platform" },
 *   },
 * ]);
 * console.log(contact.revision); // 1
 * ```
 */
export function replay(events: Iterable<unknown>, options: ReplayOptions = {}): Contact {
  // In-place growth is safe only for lists made in here, never for those of a caller's snapshot.
  const append = options.from === undefined ? appendInPlace : appendToCopy;
  let contact: Contact | null = options.from ?? null;
  const seen = new Set<string>();
  let index = 0;
  for (const input of events) {
    const event = parseAt(input, index);
    if (!seen.has(event.id)) {
      seen.add(event.id);
      const result = step(contact, event, { ...options, alreadyHappened: true }, append);
      if (!result.ok) throw refusedAt(index, result.refusal.code, result.refusal.message);
      contact = result.value;
    }
    index += 1;
  }
  if (contact === null) {
    throw new CoffeechatError(
      "INVALID_INPUT",
      "An empty log makes no contact. Its first event is `add`.",
    );
  }
  return contact;
}

function parseAt(input: unknown, index: number) {
  try {
    return parseEvent(input);
  } catch (error) {
    if (!(error instanceof CoffeechatError)) throw error;
    throw new CoffeechatError(error.code, `Event ${index} of the log: ${error.message}`, {
      issues: error.issues,
      details: { index },
      cause: error,
    });
  }
}

function refusedAt(index: number, refusalCode: string, sentence: string): CoffeechatError {
  const code: ErrorCode =
    refusalCode === "event-out-of-order" ? "EVENT_OUT_OF_ORDER" : "EVENT_REFUSED";
  return new CoffeechatError(
    code,
    `Event ${index} of the log cannot follow those before it: ${sentence}`,
    {
      details: { index, refusal: refusalCode },
    },
  );
}
