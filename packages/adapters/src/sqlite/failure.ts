import { CoffeechatError, type ErrorCode, isCoffeechatError } from "@coffeechat/core/model";

interface Known {
  readonly code: ErrorCode;
  readonly message: string;
}

/** SQLite's primary result codes (sqlite.org/rescode.html) that say something a host can act on. */
const KNOWN: Readonly<Record<number, Known>> = {
  5: {
    code: "STORE_BUSY",
    message:
      "Another process is writing to the database and did not finish in time. Nothing was changed; try again.",
  },
  6: {
    code: "STORE_BUSY",
    message:
      "Another connection holds a table of the database and did not let go in time. Nothing was changed; try again.",
  },
  8: {
    code: "STORE_READ_ONLY",
    message:
      "The database cannot be written: the file, its folder or the connection is read-only. Nothing was changed; grant this process write access to both.",
  },
  11: {
    code: "STORE_CORRUPT",
    message: "The database file is damaged. Restore it from a backup or an export.",
  },
  13: {
    code: "STORE_UNAVAILABLE",
    message: "The disk is full. Nothing was changed; free some space and try again.",
  },
  14: {
    code: "STORE_UNAVAILABLE",
    message:
      "The database file cannot be opened. Check that its folder exists and that this process may write there.",
  },
  26: {
    code: "STORE_NOT_A_DATABASE",
    message:
      "The file is not a SQLite database. It was left as it is; point the store to another file.",
  },
};

const NAMES: Readonly<Record<string, number>> = {
  SQLITE_BUSY: 5,
  SQLITE_LOCKED: 6,
  SQLITE_READONLY: 8,
  SQLITE_CORRUPT: 11,
  SQLITE_FULL: 13,
  SQLITE_CANTOPEN: 14,
  SQLITE_NOTADB: 26,
};

/** Turns what a client threw into the one error of this library; the client's own stays as its cause. */
export function storeFailure(error: unknown): CoffeechatError {
  if (isCoffeechatError(error)) return error;
  const result = resultCodeOf(error);
  const known = result === undefined ? undefined : KNOWN[result];
  if (known !== undefined) {
    return new CoffeechatError(known.code, known.message, { cause: error });
  }
  const said = error instanceof Error ? error.message : "";
  if (said.includes("no such table") || said.includes("no such column")) {
    return new CoffeechatError(
      "STORE_NOT_MIGRATED",
      "A table of the store is missing. Call `migrate()` before anything else.",
      { cause: error },
    );
  }
  return new CoffeechatError(
    "STORE_UNAVAILABLE",
    "The database refused a statement; the cause of this error says why. Nothing was changed.",
    { cause: error },
  );
}

export function isBusy(error: unknown): boolean {
  const result = resultCodeOf(error);
  return result === 5 || result === 6 || isCoffeechatError(error, "STORE_BUSY");
}

/**
 * Every client tells the result code in its own way: better-sqlite3 and libsql as a name in `code`,
 * perhaps an extended one, node:sqlite as a number in `errcode`, libsql on opening only as the end
 * of its message.
 */
function resultCodeOf(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("errcode" in error && typeof error.errcode === "number") return error.errcode & 0xff;
  if ("code" in error && typeof error.code === "string") {
    const [, name = ""] = /^(SQLITE_[A-Z]+)/.exec(error.code) ?? [];
    if (name in NAMES) return NAMES[name];
  }
  const [, opening] = /^ConnectionFailed\(.*: (\d+)"\)$/s.exec(error.message) ?? [];
  return opening === undefined ? undefined : Number(opening) & 0xff;
}
