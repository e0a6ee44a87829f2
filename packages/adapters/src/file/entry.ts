import { createHash } from "node:crypto";
import {
  CoffeechatError,
  type ContactId,
  type FollowUpId,
  type Instant,
} from "@coffeechat/core/model";
import type { ContactChange, Delivery, Scope } from "@coffeechat/core/store";
import type { ContactRecord, EventRecord, FollowUpRecord } from "../memory/records.js";

/** The form of the log that this library writes. */
export const LOG_VERSION = 1;

/** How far a follow-up has come. */
export interface DeliveryEntry {
  readonly scope: Scope;
  readonly id: FollowUpId;
  readonly delivery: Delivery;
}

/** One line of the log: something that was done, or, after a rewrite, something that is. */
export type Entry =
  | { readonly entry: "log"; readonly version: number }
  | { readonly entry: "commit"; readonly scope: Scope; readonly changes: readonly ContactChange[] }
  | { readonly entry: "deliveries"; readonly deliveries: readonly DeliveryEntry[] }
  | {
      readonly entry: "contact";
      readonly scope: Scope;
      readonly id: ContactId;
      readonly record: ContactRecord;
      readonly events: readonly EventRecord[];
      readonly followUps: readonly (readonly [FollowUpId, FollowUpRecord])[];
    }
  | {
      readonly entry: "tombstone";
      readonly scope: Scope;
      /** No contact stands for everything of the owner. */
      readonly contactId: ContactId | null;
      readonly at: Instant;
    };

const SUM = 16;
const NEW_LINE = 10;

/** A line: the beginning of the SHA-256 of what follows, a space, JSON, a line break. */
export function lineOf(entry: Entry): string {
  const json = JSON.stringify(entry);
  return `${sumOf(json)} ${json}\n`;
}

export interface ReadEntries {
  readonly entries: readonly Entry[];
  /** How many bytes the whole entries take; what is behind them was cut off by a crash. */
  readonly bytes: number;
}

/**
 * Reads entries. A last line that is not whole is a commit that was never acknowledged and is left
 * out; damage before the last line is somebody else's.
 *
 * @throws CoffeechatError `STORE_CORRUPT`
 */
export function readEntries(bytes: Buffer): ReadEntries {
  const entries: Entry[] = [];
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(NEW_LINE, start);
    if (end === -1) return { entries, bytes: start };
    const entry = entryOf(bytes.toString("utf8", start, end));
    if (entry === null) {
      if (end === bytes.length - 1) return { entries, bytes: start };
      throw new CoffeechatError(
        "STORE_CORRUPT",
        `Line ${entries.length + 1} of the log (of those read now) does not fit its checksum: it was damaged or changed from outside. Restore it from a backup or an export.`,
        { details: { line: entries.length + 1 } },
      );
    }
    entries.push(entry);
    start = end + 1;
  }
}

function entryOf(line: string): Entry | null {
  const json = line.slice(SUM + 1);
  if (line.slice(0, SUM) !== sumOf(json)) return null;
  const entry: unknown = JSON.parse(json);
  if (typeof entry !== "object" || entry === null) return null;
  // Written by this store: the checksum says that not a byte of it has changed since.
  return entry as Entry;
}

function sumOf(json: string): string {
  return createHash("sha256").update(json).digest("hex").slice(0, SUM);
}
