import { rename, rm, writeFile } from "node:fs/promises";
import { CoffeechatError } from "@coffeechat/core/errors";
import { reasonOf } from "./read-text-file.js";

/**
 * Writes a file whole or not at all: beside the target first, then in its place.
 *
 * @throws CoffeechatError `FILE_UNWRITABLE`
 */
export async function writeTextFile(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text, { mode: 0o600 });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new CoffeechatError("FILE_UNWRITABLE", `${path} cannot be written: ${reasonOf(error)}.`, {
      cause: error,
    });
  }
}
