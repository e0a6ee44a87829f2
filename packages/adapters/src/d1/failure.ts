import { CoffeechatError, type ErrorCode, isCoffeechatError } from "@coffeechat/core/model";

/** What a guard says when it takes a batch back. */
export const OVERTAKEN = "coffeechat: overtaken by another writer";
export const OTHER_VERSION = "coffeechat: another version of the tables";

interface Known {
  readonly says: RegExp;
  readonly code: ErrorCode;
  readonly message: string;
}

/** D1 tells what happened in the text of its errors only (developers.cloudflare.com/d1). */
const KNOWN: readonly Known[] = [
  {
    says: /no such (table|column)/,
    code: "STORE_NOT_MIGRATED",
    message: "A table of the store is missing. Call `migrate()` before anything else.",
  },
  {
    says: /overloaded|too many requests queued/i,
    code: "STORE_BUSY",
    message: "The database has too much to do. Nothing was changed; try again later.",
  },
  {
    says: /SQLITE_TOOBIG|too big/,
    code: "INVALID_INPUT",
    message:
      "D1 keeps at most 2 MB in one text, and one of these is longer. Nothing was changed; shorten it.",
  },
  {
    says: /SQLITE_FULL|exceeded maximum DB size/i,
    code: "STORE_UNAVAILABLE",
    message: "The database is full. Nothing was changed; free some space and try again.",
  },
  {
    says: /SQLITE_(CORRUPT|NOTADB)/,
    code: "STORE_CORRUPT",
    message: "The database is damaged. Restore it from a backup or an export.",
  },
  {
    says: /Network connection lost|object to be reset|reset because|timeout|timed out/i,
    code: "STORE_UNAVAILABLE",
    message:
      "The connection to the database was lost. Where that happened in the middle of a commit, nobody can tell whether it went through: commit again, and REVISION_CONFLICT with `alreadyRecorded` says that it had.",
  },
];

/** Turns what the binding threw into the one error of this library; its own stays as the cause. */
export function storeFailure(error: unknown): CoffeechatError {
  if (isCoffeechatError(error)) return error;
  if (saysOf(error, OVERTAKEN)) {
    return new CoffeechatError(
      "STORE_BUSY",
      "Other writers kept changing the same rows. Nothing was changed; try again.",
      { cause: error },
    );
  }
  const known = KNOWN.find(({ says }) => says.test(textOf(error)));
  return new CoffeechatError(
    known?.code ?? "STORE_UNAVAILABLE",
    known?.message ??
      "The database refused a statement; the cause of this error says why. Nothing was changed.",
    { cause: error },
  );
}

/** Whether a batch was taken back because somebody else wrote into the store's tables after it was planned. */
export function isOvertaken(error: unknown, prefix: string): boolean {
  return saysOf(error, OVERTAKEN) || saysOf(error, `UNIQUE constraint failed: ${prefix}`);
}

export function saysOf(error: unknown, text: string): boolean {
  return !isCoffeechatError(error) && textOf(error).includes(text);
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : "";
}
