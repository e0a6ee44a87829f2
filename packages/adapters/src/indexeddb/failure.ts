import { CoffeechatError, isCoffeechatError } from "@coffeechat/core/model";
import type { StoreHealth } from "@coffeechat/core/store";
import { LATEST_VERSION } from "./database.js";

/** Turns what the browser threw into the one error of this library. */
export function storeFailure(error: unknown): CoffeechatError {
  if (isCoffeechatError(error)) return error;
  const name: unknown = Reflect.get(Object(error), "name");
  if (name === "VersionError") {
    return new CoffeechatError(
      "STORE_SCHEMA_TOO_NEW",
      "The store's database was written by a newer library than this one. Reload the page to get it. Nothing was changed.",
      { cause: error },
    );
  }
  if (name === "NotFoundError") {
    return new CoffeechatError(
      "STORE_NOT_MIGRATED",
      "A part of the store's database is missing. Call `migrate()` before anything else.",
      { cause: error },
    );
  }
  return new CoffeechatError(
    "STORE_UNAVAILABLE",
    name === "QuotaExceededError"
      ? "The browser has no room left for this site. Nothing was changed; free some space and try again."
      : "The browser's database refused; the cause of this error says why. Nothing was changed.",
    { cause: error },
  );
}

/** What the version of the database, or the failure to read it, says of a store. */
export async function healthOf(version: () => Promise<number>): Promise<StoreHealth> {
  const latestSchemaVersion = LATEST_VERSION;
  try {
    const schemaVersion = await version();
    const status =
      schemaVersion === LATEST_VERSION
        ? "ready"
        : schemaVersion < LATEST_VERSION
          ? "needs-migration"
          : "schema-too-new";
    return { status, schemaVersion, latestSchemaVersion };
  } catch (error) {
    const { code, message } = storeFailure(error);
    const problem = { code, message };
    return { status: "unavailable", schemaVersion: null, latestSchemaVersion, problem };
  }
}
