export type { BusyOptions } from "./busy.js";
export type { SqliteDatabase, SqliteStatement, SqliteValue } from "./database.js";
export { type OpenSqliteStoreOptions, openSqliteStore } from "./open.js";
export { type SqliteStoreOptions, sqliteStore } from "./store.js";
