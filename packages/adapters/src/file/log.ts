import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { CoffeechatError } from "@coffeechat/core/model";
import type { MemoryRecords } from "../memory/records.js";
import { applyEntry, entriesOf } from "./apply.js";
import { type Entry, LOG_VERSION, lineOf, readEntries } from "./entry.js";
import { storeFailure } from "./failure.js";

/** The log in the file, and what it comes to in memory. */
export interface Log {
  /** Takes in what other processes have appended. 0 where there is no log yet. */
  refresh(): number;
  /** Makes the log; under the lock. */
  begin(): void;
  /** Appends what was done in memory; takes it back there where the file cannot be written. Under the lock. */
  append(entry: Entry): void;
  /** Writes the log anew, as short as it can be; under the lock. */
  rewrite(): void;
}

const BEGINNING = 17;

export function openLog(path: string, records: MemoryRecords): Log {
  let bytes = 0;
  let inode = 0;

  function forget(): void {
    records.clear();
    bytes = 0;
  }

  function refresh(): number {
    if (!existsSync(path)) {
      forget();
      return 0;
    }
    return withFile(path, "r", (file) => {
      const { ino, size } = fstatSync(file);
      // Another process has written it anew.
      if (ino !== inode || size < bytes) forget();
      inode = ino;
      if (size === bytes) return bytes === 0 ? 0 : LOG_VERSION;
      const tail = readFrom(file, bytes, size - bytes);
      if (bytes === 0) refuseOtherFiles(tail);
      const read = readEntries(tail);
      try {
        for (const entry of read.entries) applyEntry(records, entry);
      } catch (error) {
        // Half of it in memory is worth nothing.
        forget();
        throw error;
      }
      bytes += read.bytes;
      return bytes === 0 ? 0 : LOG_VERSION;
    });
  }

  function append(entry: Entry): void {
    const line = Buffer.from(lineOf(entry));
    withFile(path, "r+", (file) => {
      // What a crash has cut off behind the last whole line goes.
      ftruncateSync(file, bytes);
      try {
        writeAll(file, line, bytes);
        fsyncSync(file);
      } catch (error) {
        ftruncateSync(file, bytes);
        forget();
        throw error;
      }
      bytes += line.length;
    });
  }

  return {
    refresh,
    append,
    begin() {
      withFile(path, "a", () => undefined);
      syncFolder(path);
      refresh();
      if (bytes === 0) append({ entry: "log", version: LOG_VERSION });
    },
    rewrite() {
      const aside = `${path}.new`;
      try {
        withFile(aside, "w", (file) => {
          let place = 0;
          for (const entry of entriesOf(records)) {
            const line = Buffer.from(lineOf(entry));
            writeAll(file, line, place);
            place += line.length;
          }
          fsyncSync(file);
          renameSync(aside, path);
          inode = fstatSync(file).ino;
          bytes = place;
        });
        syncFolder(path);
      } catch (error) {
        rmSync(aside, { force: true });
        forget();
        throw error;
      }
    },
  };
}

/** Contacts are their owner's alone; a file that is there keeps its own permissions. */
const PRIVATE = 0o600;

function withFile<Value>(path: string, mode: string, body: (file: number) => Value): Value {
  try {
    const file = openSync(path, mode, PRIVATE);
    try {
      return body(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw storeFailure(error);
  }
}

function readFrom(file: number, place: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const more = readSync(file, buffer, read, length - read, place + read);
    if (more === 0) break;
    read += more;
  }
  return buffer.subarray(0, read);
}

function writeAll(file: number, line: Buffer, place: number): void {
  let written = 0;
  while (written < line.length) {
    written += writeSync(file, line, written, line.length - written, place + written);
  }
}

/** A new name in a folder is safe when the folder is. Windows keeps folders to itself. */
function syncFolder(path: string): void {
  if (process.platform === "win32") return;
  withFile(dirname(path), "r", fsyncSync);
}

/** @throws CoffeechatError `STORE_NOT_A_DATABASE` */
function refuseOtherFiles(bytes: Buffer): void {
  const beginning = bytes.toString("latin1", 0, BEGINNING);
  const begun =
    /^[0-9a-f]{0,16} ?$/.test(beginning) && (bytes.length < BEGINNING || beginning.endsWith(" "));
  if (begun) return;
  throw new CoffeechatError(
    "STORE_NOT_A_DATABASE",
    "The file is no log of coffeechat. It was left as it is; point the store to another file.",
  );
}
