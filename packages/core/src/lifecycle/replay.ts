import type { Contact } from "../model/contact.js";
import { CoffeechatError, type ErrorCode } from "../model/errors.js";
import { type Editing, inPlace, ownCopy } from "./editing.js";
import { parseEventAt } from "./event-log.js";
import { type StepOptions, step } from "./step.js";

export interface ReplayOptions extends Pick<StepOptions, "policy"> {
  /**
   * Go on from this snapshot instead of from nothing. Give the events after it, or the whole log:
   * whatever stands before its last event, and that event itself, is passed over.
   */
  readonly from?: Contact;
  /**
   * Also keep what the lifecycle refuses for its manners, though it can have happened: a message after
   * a no, a nudge after the answer. The letter is written down and the state of the contact stays, so
   * that `checkHistory` can judge it. What cannot have happened is refused all the same. Default: false.
   */
  readonly keepBreaches?: boolean;
}

/**
 * The contact that a log of events makes, in time linear in the length of the log. Events that come
 * twice (the same id) count once. For the text of a stored log see {@link readLog}.
 *
 * What has happened has happened: a log is replayed without regard to gaps, limits and notice, which
 * were judged when it was written. Give the policy under which it was written: it decides after how
 * many no-shows a talk lapsed, and what made an advocate.
 *
 * To judge a log from elsewhere, keep its breaches: `checkHistory(replay(events, { keepBreaches: true
 * }), { now, events })` finds a message that followed a no.
 *
 * @throws CoffeechatError `UNKNOWN_EVENT` for a type of a newer version, `EVENT_OUT_OF_ORDER`,
 *   `EVENT_REFUSED` where an event makes no sense after those before it, `INVALID_INPUT`; each
 *   says at which place of the log (`details.index`), a refusal also why (`details.sentence`)
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
  return replayBy(inPlace, events, options);
}

/** Replays with a way of writing things down that a test can watch. */
export function replayBy(
  editing: Editing,
  events: Iterable<unknown>,
  { from, policy, keepBreaches = false }: ReplayOptions,
): Contact {
  const stepOptions = {
    ...(policy === undefined ? {} : { policy }),
    alreadyHappened: true,
    keepBreaches,
  };
  const log = Array.isArray(events) ? events : [...events];
  let contact: Contact | null = from === undefined ? null : ownCopy(from);
  const seen = new Set<string>();
  for (let index = from === undefined ? 0 : firstAfter(from, log); index < log.length; index++) {
    const event = parseEventAt(log[index], index);
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    const result = step(contact, event, stepOptions, editing);
    if (!result.ok) throw refusedAt(index, result.refusal.code, result.refusal.message);
    contact = result.value;
  }
  if (contact === null) {
    throw new CoffeechatError(
      "INVALID_INPUT",
      "An empty log makes no contact. Its first event is `add`.",
    );
  }
  return contact;
}

/** Where the events begin that a snapshot has not seen. */
function firstAfter(snapshot: Contact, log: readonly unknown[]): number {
  return 1 + log.findLastIndex((event) => Object(event).id === snapshot.lastEventId);
}

function refusedAt(index: number, refusalCode: string, sentence: string): CoffeechatError {
  const code: ErrorCode =
    refusalCode === "event-out-of-order" ? "EVENT_OUT_OF_ORDER" : "EVENT_REFUSED";
  return new CoffeechatError(
    code,
    `Event ${index} of the log cannot follow those before it: ${sentence}`,
    {
      details: { index, refusal: refusalCode, sentence },
    },
  );
}
