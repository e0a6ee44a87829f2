import type { BenchTable } from "./bench.js";
import { exportTable } from "./stores/export-memory.js";
import { plansOf } from "./stores/plans.js";
import { ratiosOf } from "./stores/ratios.js";
import { mysqlSubject, postgresSubject, sqliteSubject } from "./stores/subjects.js";

/**
 * How many contacts the tables hold, one run each. COFFEECHAT_BENCH_CONTACTS=1000,100000,1000000
 * takes minutes.
 */
const SIZES = (process.env.COFFEECHAT_BENCH_CONTACTS ?? "1000,20000").split(",").map(Number);

export async function run(): Promise<BenchTable[]> {
  const tables: BenchTable[] = [];
  for (const make of [sqliteSubject, postgresSubject, mysqlSubject]) {
    const rows = [];
    for (const contacts of SIZES) {
      const subject = await make();
      if (subject === null) continue;
      try {
        rows.push(...(await ratiosOf(subject, contacts)));
        if (contacts === SIZES.at(-1)) tables.push(await plansOf(subject));
      } finally {
        await subject.close();
      }
    }
    const [first] = rows;
    if (first !== undefined) {
      tables.push({
        title: `${first.store}: calls a second beside the driver doing the same rows in the same transactions`,
        rows: rows.map(({ store: _store, ...row }) => row),
      });
    }
  }
  return [...tables, await exportTable()];
}
