import type { BenchRow, BenchTable } from "./bench.js";
import { added } from "./stores/contacts.js";
import { exportTable } from "./stores/export-memory.js";
import { fill } from "./stores/fill.js";
import { mysqlSubject } from "./stores/mysql.js";
import { plansOf } from "./stores/plans.js";
import { postgresSubject } from "./stores/postgres.js";
import { ratiosOf } from "./stores/ratios.js";
import { sqliteSubject } from "./stores/sqlite.js";

/**
 * How many contacts the tables hold, one run each. COFFEECHAT_BENCH_CONTACTS=1000,100000,1000000
 * takes a quarter of an hour and six gigabytes of disk.
 */
const SIZES = (process.env.COFFEECHAT_BENCH_CONTACTS ?? "1000,20000").split(",").map(Number);
/** How many events are exported. COFFEECHAT_BENCH_EVENTS=1000000 takes minutes. */
const EVENTS = Number(process.env.COFFEECHAT_BENCH_EVENTS ?? 50_000);

const SUBJECTS = [
  { make: sqliteSubject, atMost: Number.POSITIVE_INFINITY },
  { make: postgresSubject, atMost: Number.POSITIVE_INFINITY },
  { make: mysqlSubject, atMost: 100_000 },
];

export async function run(): Promise<BenchTable[]> {
  const tables: BenchTable[] = [];
  for (const { make, atMost } of SUBJECTS) {
    const rows: BenchRow[] = [];
    let name = "";
    for (const contacts of SIZES.filter((size) => size <= atMost)) {
      const subject = await make();
      if (subject === null) break;
      name = subject.name;
      try {
        await fill(subject, contacts, added);
        await subject.analyze();
        rows.push(...(await ratiosOf(subject, contacts)));
        tables.push(await plansOf(subject, contacts));
      } finally {
        await subject.close();
      }
    }
    if (rows.length === 0) continue;
    tables.push({
      title: `${name}: calls a second beside the driver doing the same rows in the same transactions`,
      rows,
    });
  }
  for (const make of [sqliteSubject, postgresSubject]) {
    tables.push(...(await exportTable(make, EVENTS)));
  }
  return tables;
}
