import { isCoffeechatError } from "@coffeechat/core/model";
import type { StoreHealth } from "@coffeechat/core/store";
import { LATEST_SCHEMA_VERSION } from "./migrations.js";

/** What the version of a schema, or the failure to read it, says of a store. */
export async function healthOf(version: () => Promise<number>): Promise<StoreHealth> {
  const latestSchemaVersion = LATEST_SCHEMA_VERSION;
  try {
    const schemaVersion = await version();
    return { status: statusOf(schemaVersion), schemaVersion, latestSchemaVersion };
  } catch (error) {
    const problem = isCoffeechatError(error)
      ? { code: error.code, message: error.message }
      : { code: "STORE_UNAVAILABLE", message: "The database could not be asked." };
    return { status: "unavailable", schemaVersion: null, latestSchemaVersion, problem };
  }
}

function statusOf(version: number): StoreHealth["status"] {
  if (version === LATEST_SCHEMA_VERSION) return "ready";
  return version < LATEST_SCHEMA_VERSION ? "needs-migration" : "schema-too-new";
}
