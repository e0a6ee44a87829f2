import { CoffeechatError, isCoffeechatError } from "@coffeechat/core/errors";
import type { Store } from "@coffeechat/core/store";

/**
 * Opens the file that holds a person's contacts; it is made where it is missing. A file whose name
 * ends in `.jsonl` is a log of JSON lines, any other is a SQLite database.
 *
 * @throws CoffeechatError what the store throws, with the file named
 */
export async function openDataFile(path: string): Promise<Store> {
  try {
    return path.endsWith(".jsonl") ? await openLogFile(path) : await openDatabaseFile(path);
  } catch (error) {
    if (!isCoffeechatError(error)) throw error;
    throw new CoffeechatError(error.code, `${path}: ${error.message}`, { cause: error });
  }
}

async function openDatabaseFile(path: string): Promise<Store> {
  const { default: Database } = await import("libsql");
  const { openSqliteStore } = await import("@coffeechat/adapters/sqlite");
  return openSqliteStore({ path, Database });
}

async function openLogFile(path: string): Promise<Store> {
  const { fileStore } = await import("@coffeechat/adapters/file");
  const store = fileStore({ path });
  await store.migrate();
  return store;
}
