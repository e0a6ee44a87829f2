import { openSqliteStore } from "@coffeechat/adapters/sqlite";
import { CoffeechatError, isCoffeechatError, type Store } from "@coffeechat/core";

/**
 * Opens the file that holds a person's contacts; it is made where it is missing.
 *
 * @throws CoffeechatError what {@link openSqliteStore} throws, with the file named
 */
export async function openDataFile(path: string): Promise<Store> {
  const { default: Database } = await import("libsql");
  try {
    return await openSqliteStore({ path, Database });
  } catch (error) {
    if (!isCoffeechatError(error)) throw error;
    throw new CoffeechatError(error.code, `${path}: ${error.message}`, { cause: error });
  }
}
