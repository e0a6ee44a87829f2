import { CoffeechatError, type ErrorCode, isCoffeechatError } from "@coffeechat/core/model";

interface Known {
  readonly states: RegExp;
  readonly code: ErrorCode;
  readonly message: string;
}

const LOST =
  "The connection to the database was lost. Where that happened in the middle of a commit, nobody can tell whether it went through: commit again, and REVISION_CONFLICT with `alreadyRecorded` says that it had.";

/** SQLSTATE codes (postgresql.org/docs, appendix A) and Node's own that say something a host can act on. */
const KNOWN: readonly Known[] = [
  {
    states: /^(40001|40P01|55P03|57014)$/,
    code: "STORE_BUSY",
    message:
      "Other transactions on the same rows did not let this one through in time. Nothing was changed; try again.",
  },
  {
    states: /^(53300|53400)$/,
    code: "STORE_BUSY",
    message: "The database takes no more connections. Nothing was changed; try again later.",
  },
  {
    states: /^(42P01|42703|3F000)$/,
    code: "STORE_NOT_MIGRATED",
    message: "A table of the store is missing. Call `migrate()` before anything else.",
  },
  {
    states: /^(25006|42501)$/,
    code: "STORE_READ_ONLY",
    message:
      "The database may not be written by this user, or only in another tenant. Nothing was changed; grant the rights, or let the store set the tenant (`rowSecurity`).",
  },
  {
    states: /^53100$/,
    code: "STORE_UNAVAILABLE",
    message:
      "The disk of the database is full. Nothing was changed; free some space and try again.",
  },
  {
    states: /^XX00[12]$/,
    code: "STORE_CORRUPT",
    message: "The database reports damaged data. Restore it from a backup or an export.",
  },
  {
    states:
      /^(08...|57P0.|ECONN[A-Z]+|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|CONNECTION_[A-Z]+|CONNECT_TIMEOUT)$/,
    code: "STORE_UNAVAILABLE",
    message: LOST,
  },
];

/** Turns what a client threw into the one error of this library; the client's own stays as its cause. */
export function storeFailure(error: unknown): CoffeechatError {
  if (isCoffeechatError(error)) return error;
  const state = stateOf(error);
  const known = KNOWN.find(({ states }) => states.test(state));
  if (known !== undefined) {
    return new CoffeechatError(known.code, known.message, { cause: error, details: { state } });
  }
  const said = error instanceof Error ? error.message : "";
  const lost = /connection|terminated|closed/i.test(said) && state === "";
  return new CoffeechatError(
    "STORE_UNAVAILABLE",
    lost
      ? LOST
      : "The database refused a statement; the cause of this error says why. Nothing was changed.",
    { cause: error },
  );
}

/** Deadlocks and serialization failures: the same transaction may go through the next time. */
export function isPassing(error: unknown): boolean {
  return ["40001", "40P01", "55P03"].includes(stateOf(error));
}

function stateOf(error: unknown): string {
  const code: unknown = Reflect.get(Object(error), "code");
  return typeof code === "string" ? code : "";
}
