import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { CoffeechatError } from "@coffeechat/core/errors";
import { reasonOf } from "./read-text-file.js";
import { whileUnfinished } from "./unfinished.js";
import { isWrittenInPlace } from "./written-in-place.js";

/** For the person's own eyes: letters to others are nobody else's business. */
const PRIVATE = 0o600;

/**
 * Writes a file whole or not at all: beside the target first, then in its place.
 *
 * @param mode the permissions of the file; its owner's alone when left out
 * @throws CoffeechatError `FILE_UNWRITABLE`
 */
export async function writeTextFile(path: string, text: string, mode = PRIVATE): Promise<void> {
  await writeLines(path, [text], mode);
}

/**
 * The same for text that comes in parts, and gives their number. What goes wrong while they are
 * made leaves the target as it was, too.
 *
 * @throws CoffeechatError `FILE_UNWRITABLE`
 */
export async function writeLines(
  path: string,
  lines: AsyncIterable<string> | Iterable<string>,
  mode = PRIVATE,
): Promise<number> {
  if (isWrittenInPlace(path)) return writeInto(path, lines);
  const beside = `${path}.${process.pid}.tmp`;
  return whileUnfinished(beside, () => writeBeside(path, beside, lines, mode));
}

/** Into a device or a pipe, which has no other place. */
async function writeInto(
  path: string,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<number> {
  let count = 0;
  const file = await unwritable(path, () => open(path, "w"));
  try {
    for await (const line of lines) {
      await unwritable(path, () => file.write(line));
      count += 1;
    }
  } finally {
    await file.close();
  }
  return count;
}

async function writeBeside(
  path: string,
  beside: string,
  lines: AsyncIterable<string> | Iterable<string>,
  mode: number,
): Promise<number> {
  let count = 0;
  try {
    const file = await unwritable(path, () => open(beside, "w", mode));
    try {
      for await (const line of lines) {
        await unwritable(path, () => file.write(line));
        count += 1;
      }
      await unwritable(path, () => saved(file));
    } finally {
      await file.close();
    }
    await unwritable(path, () => rename(beside, path));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  return count;
}

/** What is renamed before it has reached the disk may be empty after a loss of power. */
function saved(file: FileHandle): Promise<void> {
  return file.sync();
}

async function unwritable<Value>(path: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    throw new CoffeechatError("FILE_UNWRITABLE", `${path} cannot be written: ${reasonOf(error)}.`, {
      cause: error,
    });
  }
}
