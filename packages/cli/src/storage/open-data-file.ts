import { openSqliteStore } from "@coffeechat/adapters/sqlite";
import type { Store } from "@coffeechat/core";

/**
 * Opens the file that holds a person's contacts; it is made where it is missing.
 *
 * @throws CoffeechatError what {@link openSqliteStore} throws
 */
export async function openDataFile(path: string): Promise<Store> {
  const { default: Database } = await import("libsql");
  return openSqliteStore({ path, Database });
}
