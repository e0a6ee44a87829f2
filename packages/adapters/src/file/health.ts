import type { StoreHealth } from "@coffeechat/core/store";
import { LOG_VERSION } from "./entry.js";
import { storeFailure } from "./failure.js";

/** What the version of a log, or the failure to read it, says of a store. */
export function fileHealth(version: () => number): StoreHealth {
  const latestSchemaVersion = LOG_VERSION;
  try {
    const schemaVersion = version();
    const status = schemaVersion === 0 ? "needs-migration" : "ready";
    return { status, schemaVersion, latestSchemaVersion };
  } catch (error) {
    const { code, message, details } = storeFailure(error);
    const found = details.schemaVersion;
    if (code === "STORE_SCHEMA_TOO_NEW" && typeof found === "number") {
      return { status: "schema-too-new", schemaVersion: found, latestSchemaVersion };
    }
    const problem = { code, message };
    return { status: "unavailable", schemaVersion: null, latestSchemaVersion, problem };
  }
}
