import { CoffeechatError } from "./errors.js";
import { type ContactEvent, EVENT_TYPES, type EventType, eventSchemas } from "./event.js";
import { parseInput } from "./parse-input.js";

/** Marks what {@link parseEvent} gave back. It is not enumerable: copies and JSON do not carry it. */
const PARSED = Symbol("parsed event");

/**
 * Reads an event from outside: from a host's code, a log, a queue. Fills defaults in, and freezes
 * the result, so that the machines need not read it a second time.
 *
 * @throws CoffeechatError `UNKNOWN_EVENT` for a type this version does not know,
 *   `INVALID_INPUT` with a path for anything else
 *
 * @example
 * ```ts
 * import { parseEvent } from "@coffeechat/core/model";
 *
 * const event = parseEvent({
 *   id: "event_1",
 *   contactId: "contact_ana",
 *   at: "2026-03-02T09:00:00.000Z",
 *   type: "research",
 *   reason: "Leads the night shift at a children's ward",
 * });
 * ```
 */
export function parseEvent(input: unknown): ContactEvent {
  if (isParsed(input)) return input;
  const type = eventTypeOf(input);
  const event = parseInput(eventSchemas[type], input, `"${type}" event`);
  Object.defineProperty(event, PARSED, { value: true });
  return freezeDeep(event);
}

/** Only frozen results of `parseEvent` carry the mark: their shape was proven when they got it. */
function isParsed(input: unknown): input is ContactEvent {
  return typeof input === "object" && input !== null && PARSED in input;
}

function eventTypeOf(input: unknown): EventType {
  const type =
    typeof input === "object" && input !== null && "type" in input ? input.type : undefined;
  const known = EVENT_TYPES.find((candidate) => candidate === type);
  if (known !== undefined) return known;
  const named = typeof type === "string" && /^[a-z-]{1,40}$/.test(type) ? ` "${type}"` : "";
  throw new CoffeechatError(
    "UNKNOWN_EVENT",
    `This version does not know the event type${named}. It knows: ${EVENT_TYPES.join(", ")}. If a newer version wrote it, upgrade @coffeechat/core.`,
    { issues: [{ path: "type", expected: `one of ${EVENT_TYPES.join(", ")}` }] },
  );
}

function freezeDeep<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freezeDeep(inner);
  }
  return value;
}
