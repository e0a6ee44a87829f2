export type { RetryOptions } from "../sql/retry.js";
export type {
  PostgresClient,
  PostgresConnection,
  PostgresEmbedded,
  PostgresPool,
  PostgresPoolConnection,
  PostgresResult,
  PostgresTagged,
  PostgresTaggedTransaction,
} from "./client.js";
export { type RowSecurityOptions, rowSecuritySql } from "./row-security.js";
export { type PostgresStoreOptions, postgresStore } from "./store.js";
