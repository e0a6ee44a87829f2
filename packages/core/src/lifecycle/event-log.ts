import { type Contact, contactSchema } from "../model/contact.js";
import { CoffeechatError } from "../model/errors.js";
import type { ContactEvent, ContactEventInput } from "../model/event.js";
import { parseEvent } from "../model/parse-event.js";
import { parseInput } from "../model/parse-input.js";

const LOG_VERSION = 1;
const SNAPSHOT_VERSION = 1;

/** A contact's events as they are kept: plain JSON, with the version of their form. */
export interface EventLog {
  readonly version: typeof LOG_VERSION;
  readonly events: readonly ContactEvent[];
}

/**
 * Puts events into the form in which they are kept. A log written today is read by every later
 * version of this library.
 *
 * @throws CoffeechatError `UNKNOWN_EVENT`, `INVALID_INPUT` with the place in the list
 *
 * @example
 * ```ts
 * import { readLog, replay, writeLog } from "@coffeechat/core/lifecycle";
 *
 * const text = JSON.stringify(
 *   writeLog([
 *     {
 *       id: "event_1",
 *       contactId: "contact_ana",
 *       at: "2026-03-02T09:00:00.000Z",
 *       type: "add",
 *       facts: { name: "Ana Ruiz", source: "linkedin" },
 *     },
 *   ]),
 * );
 * console.log(replay(readLog(JSON.parse(text))).state); // "identified"
 * ```
 */
export function writeLog(events: Iterable<ContactEventInput>): EventLog {
  return { version: LOG_VERSION, events: Array.from(events, parseEventAt) };
}

/**
 * Reads a kept log of this version or an earlier one.
 *
 * @param log the parsed JSON, `{ version, events }`
 * @throws CoffeechatError `UNSUPPORTED_LOG_VERSION` where a newer version wrote it, `UNKNOWN_EVENT`,
 *   `INVALID_INPUT`; `details.index` is the place of a bad event
 */
export function readLog(log: unknown): readonly ContactEvent[] {
  const { version, events }: { version?: unknown; events?: unknown } = Object(log);
  if (!Number.isInteger(version) || Number(version) < 1) {
    throw invalid("version", `a whole number; this version writes ${LOG_VERSION}`);
  }
  refuseNewer(Number(version), LOG_VERSION, "log");
  if (!Array.isArray(events)) throw invalid("events", "a list of events, oldest first");
  return events.map(parseEventAt);
}

/**
 * Reads a contact that was kept as JSON beside its log, to go on from it with `replay(log, { from })`.
 *
 * @throws CoffeechatError `UNSUPPORTED_LOG_VERSION` where a newer version wrote it: replay the whole
 *   log instead; `INVALID_INPUT`
 */
export function readSnapshot(snapshot: unknown): Contact {
  const { schema }: { schema?: unknown } = Object(snapshot);
  if (Number.isInteger(schema)) refuseNewer(Number(schema), SNAPSHOT_VERSION, "snapshot");
  return parseInput(contactSchema, snapshot, "contact");
}

/** Reads one event of a list and says which one it was if it cannot be read. */
export function parseEventAt(input: unknown, index: number): ContactEvent {
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

function refuseNewer(version: number, known: number, what: string): void {
  if (version <= known) return;
  throw new CoffeechatError(
    "UNSUPPORTED_LOG_VERSION",
    `This ${what} has version ${version}; this library reads versions up to ${known}. Upgrade @coffeechat/core to read it.`,
    { details: { version, supported: known } },
  );
}

function invalid(path: string, expected: string): CoffeechatError {
  return new CoffeechatError("INVALID_INPUT", `This is not an event log. ${path}: ${expected}.`, {
    issues: [{ path, expected }],
  });
}
