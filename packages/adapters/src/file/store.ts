import { CoffeechatError, instantSchema, parseInput } from "@coffeechat/core/model";
import {
  checkChanges,
  parseClaimHandle,
  parseClaimOutcome,
  parseClaimRequest,
  parseContactId,
  parseFollowUpId,
  parseScope,
  readExport,
  type Store,
} from "@coffeechat/core/store";
import { claimFollowUps, reviveFollowUp, settleClaim } from "../memory/claims.js";
import { commitChanges } from "../memory/commit.js";
import { eraseContact, eraseEverything } from "../memory/erase.js";
import { type MemoryRecords, recordsOf } from "../memory/records.js";
import { rewriteRecords } from "../memory/rewrite.js";
import { memoryStore } from "../memory/store.js";
import { importRecords } from "../memory/transfer.js";
import { changedDeliveries, noteDeliveries } from "./apply.js";
import { type Entry, LOG_VERSION } from "./entry.js";
import { fileHealth } from "./health.js";
import { type LockOptions, whileLocked } from "./lock.js";
import { openLog } from "./log.js";

export interface FileStoreOptions extends LockOptions {
  /** Where the log is; `migrate()` makes it. A lock stands beside it while somebody writes. */
  readonly path: string;
}

/**
 * A store in one file that only grows: a line of JSON for each change, safe on the disk before the
 * change is acknowledged. It needs no driver and holds everything in memory, so it is for one
 * person's contacts: a command line, a desktop app. Several processes of one machine may use one
 * file; a crash in mid-write costs the change that was not acknowledged and nothing else. An erasure
 * writes the file anew.
 *
 * @example
 * ```ts
 * import { fileStore } from "@coffeechat/adapters/file";
 *
 * const store = fileStore({ path: "coffee-chats.jsonl" });
 * console.log(store.capabilities.durable); // true
 * ```
 */
export function fileStore(options: FileStoreOptions): Store {
  const records: MemoryRecords = new Map();
  const memory = memoryStore({ records });
  const log = openLog(options.path, records);
  const lock = `${options.path}.lock`;
  let closed = false;

  function requireOpen(): void {
    if (closed) {
      throw new CoffeechatError("STORE_UNAVAILABLE", "This store was closed. Make a new one.");
    }
  }

  function requireLog(): void {
    requireOpen();
    if (log.refresh() > 0) return;
    throw new CoffeechatError(
      "STORE_NOT_MIGRATED",
      "There is no log yet. Call `migrate()` before anything else.",
      { details: { schemaVersion: 0, latestSchemaVersion: LOG_VERSION } },
    );
  }

  /** Memory decides first: what it refuses is not written. */
  function write<Value>(
    act: () => Value,
    record: (value: Value) => Entry | "everything" | null,
  ): Promise<Value> {
    requireOpen();
    return whileLocked(lock, options, () => {
      requireLog();
      const value = act();
      const entry = record(value);
      if (entry === "everything") log.rewrite();
      else if (entry !== null) log.append(entry);
      return value;
    });
  }

  /** What hands out and settles is written down by what came of it. */
  async function writeDeliveries<Value>(act: () => Value): Promise<Value> {
    let before: ReadonlyMap<string, unknown> = new Map();
    return write(
      () => {
        before = noteDeliveries(records);
        return act();
      },
      () => {
        const deliveries = changedDeliveries(records, before);
        return deliveries.length === 0 ? null : { entry: "deliveries", deliveries };
      },
    );
  }

  return {
    capabilities: {
      durable: true,
      sharedBetweenProcesses: true,
      erasesBytes: true,
      textSearch: "parts-of-words",
    },

    async load(scope, contactId) {
      requireLog();
      return memory.load(scope, contactId);
    },

    async commit(scope, changes) {
      const at = parseScope(scope);
      checkChanges(changes);
      if (changes.length === 0) return requireLog();
      await write(
        () => commitChanges(records, recordsOf(records, at), changes),
        () => ({ entry: "commit", scope: at, changes }),
      );
    },

    async *history(scope, contactId, range) {
      requireLog();
      yield* memory.history(scope, contactId, range);
    },

    async list(scope, query) {
      requireLog();
      return memory.list(scope, query);
    },

    async followUps(scope, query) {
      requireLog();
      return memory.followUps(scope, query);
    },

    async claimFollowUps(request) {
      const asked = parseClaimRequest(request);
      return writeDeliveries(() => claimFollowUps(records, asked));
    },

    async settleClaim(claim, outcome) {
      const [handle, end] = [parseClaimHandle(claim), parseClaimOutcome(outcome)];
      return writeDeliveries(() => settleClaim(recordsOf(records, handle.scope), handle, end));
    },

    async parkedFollowUps(query) {
      requireLog();
      return memory.parkedFollowUps(query);
    },

    async reviveFollowUp(scope, followUpId) {
      const [at, id] = [parseScope(scope), parseFollowUpId(followUpId)];
      return writeDeliveries(() => reviveFollowUp(recordsOf(records, at), id));
    },

    async openRequests(scope, recipientKey) {
      requireLog();
      return memory.openRequests(scope, recipientKey);
    },

    async *exportAll(scope, only) {
      requireLog();
      yield* memory.exportAll(scope, only);
    },

    async importAll(scope, exported) {
      const at = parseScope(scope);
      const read = await readExport(exported);
      return write(
        () => importRecords(records, recordsOf(records, at), read),
        // The import itself may speak of people who were erased here and stay out.
        () => "everything",
      );
    },

    async rewrite(scope, rewrites) {
      const at = parseScope(scope);
      return write(
        () => rewriteRecords(recordsOf(records, at), rewrites),
        // Lines of before would keep what was replaced.
        (replaced) => (replaced === 0 ? null : "everything"),
      );
    },

    async erase(scope, target, at) {
      const owner = parseScope(scope);
      const erasedAt = parseInput(instantSchema, at, "instant of erasure");
      const id = target === "everything" ? null : parseContactId(target);
      return write(
        () => {
          const own = recordsOf(records, owner);
          return id === null ? eraseEverything(own, erasedAt) : eraseContact(own, id, erasedAt);
        },
        // Lines of before would keep what is gone.
        () => "everything",
      );
    },

    async health() {
      return fileHealth(() => {
        requireOpen();
        return log.refresh();
      });
    },

    async migrate() {
      requireOpen();
      const from = await whileLocked(lock, options, () => {
        const version = log.refresh();
        if (version === 0) log.begin();
        return version;
      });
      return { from, to: LOG_VERSION };
    },

    async close() {
      closed = true;
    },
  };
}
