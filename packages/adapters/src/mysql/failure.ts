import { CoffeechatError, type ErrorCode, isCoffeechatError } from "@coffeechat/core/model";
import { errnoOf } from "./client.js";

interface Known {
  readonly numbers: readonly number[];
  readonly code: ErrorCode;
  readonly message: string;
}

/** Error numbers of the server (dev.mysql.com, mariadb.com/kb) that say something a host can act on. */
const KNOWN: readonly Known[] = [
  {
    numbers: [1205, 1213, 1020, 3024, 3572],
    code: "STORE_BUSY",
    message:
      "Other transactions on the same rows did not let this one through in time. Nothing was changed; try again.",
  },
  {
    numbers: [1040, 1203],
    code: "STORE_BUSY",
    message: "The database takes no more connections. Nothing was changed; try again later.",
  },
  {
    numbers: [1146, 1054],
    code: "STORE_NOT_MIGRATED",
    message: "A table of the store is missing. Call `migrate()` before anything else.",
  },
  {
    numbers: [1290, 1792, 1836, 1142, 1044],
    code: "STORE_READ_ONLY",
    message: "The database may not be written by this user. Nothing was changed; grant the rights.",
  },
  {
    numbers: [1021, 1114],
    code: "STORE_UNAVAILABLE",
    message:
      "The disk of the database is full. Nothing was changed; free some space and try again.",
  },
  {
    numbers: [1153],
    code: "STORE_UNAVAILABLE",
    message:
      "A record is larger than the database takes. Nothing was changed; raise `max_allowed_packet`.",
  },
];

/** Turns what a client threw into the one error of this library; the client's own stays as its cause. */
export function storeFailure(error: unknown): CoffeechatError {
  if (isCoffeechatError(error)) return error;
  const errno = errnoOf(error);
  const known = KNOWN.find(({ numbers }) => errno !== null && numbers.includes(errno));
  if (known !== undefined) {
    return new CoffeechatError(known.code, known.message, { cause: error, details: { errno } });
  }
  return new CoffeechatError(
    "STORE_UNAVAILABLE",
    errno === null
      ? "The connection to the database was lost. Where that happened in the middle of a commit, nobody can tell whether it went through: commit again, and REVISION_CONFLICT with `alreadyRecorded` says that it had."
      : "The database refused a statement; the cause of this error says why. Nothing was changed.",
    { cause: error },
  );
}

/** Deadlocks, waits that ran out, and rows that changed under a snapshot: try again. */
export function isPassing(error: unknown): boolean {
  return [1205, 1213, 1020].includes(errnoOf(error) ?? 0);
}
