import { CoffeechatError, type ErrorCode, isCoffeechatError } from "@coffeechat/core/model";

interface Known {
  readonly code: ErrorCode;
  readonly message: string;
}

const READ_ONLY: Known = {
  code: "STORE_READ_ONLY",
  message:
    "The log cannot be written: the file or its folder is read-only. Nothing was changed; grant this process write access to both.",
};
const FULL: Known = {
  code: "STORE_UNAVAILABLE",
  message: "The disk is full. Nothing was changed; free some space and try again.",
};
const MISSING: Known = {
  code: "STORE_UNAVAILABLE",
  message: "The log cannot be opened or made. Check that its folder exists.",
};

const KNOWN: Readonly<Record<string, Known>> = {
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EROFS: READ_ONLY,
  ENOSPC: FULL,
  EDQUOT: FULL,
  ENOENT: MISSING,
  ENOTDIR: MISSING,
  EISDIR: MISSING,
};

/** Turns what the file system threw into the one error of this library. */
export function storeFailure(error: unknown): CoffeechatError {
  if (isCoffeechatError(error)) return error;
  const code: unknown = Reflect.get(Object(error), "code");
  const known = KNOWN[String(code)];
  return new CoffeechatError(
    known?.code ?? "STORE_UNAVAILABLE",
    known?.message ??
      "The file system refused; the cause of this error says why. Nothing was changed.",
    { cause: error },
  );
}
