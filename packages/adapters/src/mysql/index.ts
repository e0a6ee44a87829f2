export type { RetryOptions } from "../sql/retry.js";
export type {
  MysqlClient,
  MysqlConnection,
  MysqlPool,
  MysqlPoolConnection,
} from "./client.js";
export { type MysqlStoreOptions, mysqlStore } from "./store.js";
