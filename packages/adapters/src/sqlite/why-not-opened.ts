import { CoffeechatError, type ErrorCode } from "@coffeechat/core/model";

interface Cause {
  readonly code: ErrorCode;
  readonly message: string;
}

const IS_A_FOLDER: Cause = {
  code: "STORE_UNAVAILABLE",
  message: "The path of the database names a folder. Name a file in it.",
};
const FOLDER_MISSING: Cause = {
  code: "STORE_UNAVAILABLE",
  message: "The folder of the database file does not exist. Make it, or name a file elsewhere.",
};
const FOLDER_READ_ONLY: Cause = {
  code: "STORE_READ_ONLY",
  message:
    "The database file cannot be made: this process has no permission to write in its folder. Grant it, or name a file elsewhere.",
};
const FILE_CLOSED: Cause = {
  code: "STORE_READ_ONLY",
  message:
    "The database file cannot be opened: this process has no permission to read and write it. Grant it, or name another file.",
};

/**
 * SQLite only says that it cannot open a file. Where the host has a file system to ask, this says
 * why; else the failure stays as it is.
 */
export function whyNotOpened(failure: CoffeechatError, path: string): CoffeechatError {
  if (failure.code !== "STORE_UNAVAILABLE") return failure;
  const cause = causeOn(path);
  if (cause === undefined) return failure;
  return new CoffeechatError(cause.code, cause.message, { cause: failure.cause });
}

function causeOn(path: string): Cause | undefined {
  // Asked for at run time: whoever bundles a store for a place without a file system needs none of it.
  const fs = globalThis.process?.getBuiltinModule?.("node:fs");
  const names = globalThis.process?.getBuiltinModule?.("node:path");
  if (fs === undefined || names === undefined) return undefined;
  const { R_OK, W_OK } = fs.constants;
  const folder = names.dirname(names.resolve(path));
  const mayWrite = (place: string, mode: number) => {
    try {
      fs.accessSync(place, mode);
      return true;
    } catch {
      return false;
    }
  };
  const file = fs.statSync(path, { throwIfNoEntry: false });
  if (file?.isDirectory()) return IS_A_FOLDER;
  if (file !== undefined) return mayWrite(path, R_OK | W_OK) ? undefined : FILE_CLOSED;
  if (!fs.existsSync(folder)) return FOLDER_MISSING;
  return mayWrite(folder, W_OK) ? undefined : FOLDER_READ_ONLY;
}
