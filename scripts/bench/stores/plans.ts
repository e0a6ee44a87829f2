import type { BenchTable } from "../bench.js";
import { LATER, scopeOf, TENANT } from "./contacts.js";
import { RAW_SQL } from "./raw.js";
import type { Subject } from "./subject.js";

/** How the database answers the pages: by an index in the order that is asked for, without sorting. */
export async function plansOf({ name, plan }: Subject, contacts: number): Promise<BenchTable> {
  const { tenant, owner } = scopeOf(1);
  const asked = [
    ["page of contacts", RAW_SQL.list, [tenant, owner]],
    ["page that is due", RAW_SQL.due, [tenant, owner, LATER]],
    ["claim", RAW_SQL.claimable, [TENANT, LATER]],
  ] as const;
  const lines = [`${name}: plans at ${contacts.toLocaleString("en-US")} contacts`];
  for (const [what, sql, values] of asked) {
    lines.push(`  ${what}`, ...(await plan(sql, [...values])).map((line) => `    ${line}`));
  }
  return { title: lines.join("\n"), rows: [] };
}
