import { parsePrefix } from "../sql/schema.js";

/** The setting that policies compare with; the store sets it in each transaction. */
const SETTING = "coffeechat.tenant";

const TABLES = ["contact", "tag", "event", "follow_up", "tombstone", "recipient", "request"];

export interface RowSecurityOptions {
  /** As in the store's options. Default `coffeechat_`. */
  readonly prefix?: string;
  /** As in the store's options. */
  readonly schema?: string;
}

/**
 * The statements that let the database itself keep tenants apart: a row is seen and written only in
 * a transaction whose tenant is the row's. Run them once as the owner of the tables, after
 * `migrate()`, and give the store `rowSecurity: true`. Tables' owners are held to it too; superusers
 * never are, so let your app connect as somebody else.
 *
 * @throws CoffeechatError `INVALID_CONFIG` for a prefix or schema that is no identifier
 *
 * @example
 * ```ts
 * import { rowSecuritySql } from "@coffeechat/adapters/postgres";
 *
 * console.log(rowSecuritySql()[0]); // "ALTER TABLE coffeechat_contact ENABLE ROW LEVEL SECURITY"
 * ```
 */
export function rowSecuritySql({
  prefix = "coffeechat_",
  schema,
}: RowSecurityOptions = {}): string[] {
  const before = `${schema === undefined ? "" : `${parsePrefix(schema)}.`}${parsePrefix(prefix)}`;
  const own = `tenant = current_setting('${SETTING}', true)`;
  return TABLES.flatMap((table) => [
    `ALTER TABLE ${before}${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${before}${table} FORCE ROW LEVEL SECURITY`,
    `DROP POLICY IF EXISTS coffeechat_tenant ON ${before}${table}`,
    `CREATE POLICY coffeechat_tenant ON ${before}${table} USING (${own}) WITH CHECK (${own})`,
  ]);
}

/** What tells the policies the tenant, for one transaction. */
export const SET_TENANT = `SELECT set_config('${SETTING}', ?, true) AS tenant`;
