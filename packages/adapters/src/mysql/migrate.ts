import { CoffeechatError } from "@coffeechat/core/model";
import type { Migrated } from "@coffeechat/core/store";
import type { Answering } from "../sql/async-engine.js";
import { migrateSchema, type SchemaPlace } from "../sql/schema.js";
import { performAsync, rowsOf } from "../sql/work.js";
import { errnoOf } from "./client.js";

/** Table, column, index and row that are there already. */
const DONE_BEFORE = [1050, 1060, 1061, 1062];
const LOCK_SECONDS = 30;

/**
 * Brings the schema up to date under a named lock. MySQL ends a transaction with every change of a
 * table, so a migration that was cut short goes on where it was: what is there already is passed over.
 */
export async function migrateTables(place: SchemaPlace, answer: Answering): Promise<Migrated> {
  const lock = `coffeechat migrates ${place.prefix}`;
  const [row] = await performAsync(
    rowsOf("SELECT coalesce(GET_LOCK(?, ?), 0) AS locked", lock, LOCK_SECONDS),
    answer,
  );
  if (row?.integer("locked") !== 1) {
    throw new CoffeechatError(
      "STORE_BUSY",
      `Another process has been migrating for more than ${LOCK_SECONDS} seconds. Nothing was changed; try again.`,
    );
  }
  try {
    return await performAsync(migrateSchema(place), async (statement) => {
      try {
        return await answer(statement);
      } catch (error) {
        if (DONE_BEFORE.includes(errnoOf(error) ?? 0)) return { rows: [], changes: 0 };
        throw error;
      }
    });
  } finally {
    await performAsync(rowsOf("SELECT RELEASE_LOCK(?) AS released", lock), answer);
  }
}
