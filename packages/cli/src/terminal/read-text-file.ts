import { readFile } from "node:fs/promises";
import { CoffeechatError } from "@coffeechat/core/errors";

/**
 * A text file as UTF-8.
 *
 * @throws CoffeechatError `FILE_UNREADABLE` naming the path and what is the matter with it
 */
export async function readTextFile(path: string): Promise<string> {
  try {
    const bytes = await readFile(path);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new CoffeechatError("FILE_UNREADABLE", `${path} cannot be read: ${reasonOf(error)}.`, {
      cause: error,
    });
  }
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
      return "there is no such file or folder";
    case "EISDIR":
      return "it is a folder";
    case "ENOTDIR":
      return "part of the path is not a folder";
    case "EACCES":
    case "EPERM":
      return "you have no permission";
    case "ELOOP":
      return "its links lead to themselves";
    case "EROFS":
      return "the file system is read-only";
    case "ENOSPC":
      return "the disk is full";
    case "ERR_ENCODING_INVALID_ENCODED_DATA":
      return "it is not UTF-8 text";
    default:
      return error instanceof Error ? error.message : "an unknown reason";
  }
}
