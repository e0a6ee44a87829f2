import { CoffeechatError, isCoffeechatError } from "@coffeechat/core/errors";
import {
  type CheckOptions,
  checkHistory,
  type Finding,
  type HistorySurroundings,
} from "@coffeechat/core/etiquette";
import { replay } from "@coffeechat/core/lifecycle";
import {
  type Contact,
  type ContactEvent,
  contactSchema,
  type Instant,
  parseEvent,
} from "@coffeechat/core/model";
import type { Judged } from "../formats/item.js";

type History = Extract<Judged, { readonly subject: "history" }>;

/**
 * Judges a contact, or the one that a log of events makes. A message that should not have been written
 * is conduct, and judged. Where an event cannot follow those before it, the record contradicts itself:
 * that is found at the event, and nothing is concluded from the rest.
 *
 * @throws CoffeechatError `INVALID_INPUT`, `UNKNOWN_EVENT`, `EVENT_REFUSED`; `details.index` is the
 *   place of the event, and the path of the first issue that of what is wrong in a contact
 */
export function judgeHistory(
  { contact, events, given }: History,
  options: CheckOptions,
  now: Instant,
): readonly Finding[] {
  const log = events?.map(eventAt);
  if (contact !== null) {
    const known = contactIn(contact);
    const surroundings = { now, ...given, ...(log === undefined ? {} : { events: log }) };
    return checkHistory(known, surroundings, options);
  }
  const { made, sound, refused } = replayed(log ?? []);
  return checkHistory(made, { now, ...given, events: sound, refused }, options);
}

interface Replayed {
  readonly made: Contact;
  /** The events that made it. */
  readonly sound: readonly ContactEvent[];
  readonly refused: NonNullable<HistorySurroundings["refused"]>;
}

function replayed(log: readonly ContactEvent[]): Replayed {
  try {
    return { made: replay(log, AS_IT_WAS), sound: log, refused: [] };
  } catch (error) {
    if (!isCoffeechatError(error) || !REFUSALS.has(error.code)) throw error;
    const { index, sentence } = error.details;
    if (typeof index !== "number" || index === 0) throw error;
    const sound = log.slice(0, index);
    const what = `the event "${log[index]?.type}" cannot follow those before it (${sentence})`;
    return { made: replay(sound, AS_IT_WAS), sound, refused: [{ field: `events.${index}`, what }] };
  }
}

/** Whoever wrote on after a no did so, though the lifecycle would have refused it. */
const AS_IT_WAS = { keepBreaches: true };

const REFUSALS: ReadonlySet<string> = new Set(["EVENT_REFUSED", "EVENT_OUT_OF_ORDER"]);

function eventAt(input: unknown, index: number, all: readonly unknown[]): ContactEvent {
  const details = { index };
  try {
    const event = parseEvent(input);
    if (event.contactId === Object(all[0]).contactId) return event;
  } catch (cause) {
    if (!isCoffeechatError(cause)) throw cause;
    throw new CoffeechatError(cause.code, cause.message, { details, cause });
  }
  throw new CoffeechatError("INVALID_INPUT", "This event belongs to another contact.", { details });
}

function contactIn(input: unknown): Contact {
  const { data, error } = contactSchema.safeParse(input);
  if (data !== undefined) return data;
  const [issue] = error.issues;
  const path = (issue?.path ?? []).join(".");
  throw new CoffeechatError(
    "INVALID_INPUT",
    `This is no contact as coffeechat exports it. ${path || "It"}: ${issue?.message ?? "not valid"}.`,
    { issues: [{ path, expected: issue?.message ?? "a contact" }] },
  );
}
