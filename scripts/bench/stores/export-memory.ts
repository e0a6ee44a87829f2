import type { BenchTable } from "../bench.js";
import { added, OWNERS, scopeOf, withHistory } from "./contacts.js";
import { fill } from "./fill.js";
import type { MakeSubject } from "./subject.js";

const EVENTS_A_CONTACT = 20;
const POINTS = 10;
const MEGABYTE = 1_048_576;

/** What an export of many events takes of memory on its way, for all owners one after the other. */
export async function exportTable(make: MakeSubject, events: number): Promise<BenchTable[]> {
  const subject = await make();
  if (subject === null) return [];
  try {
    const contacts = Math.max(OWNERS, Math.floor(events / EVENTS_A_CONTACT));
    await fill(subject, contacts, (number) => withHistory(added(number), EVENTS_A_CONTACT));
    const lines: string[] = [];
    const start = performance.now();
    lines.push(pointOf(0));
    let exported = 0;
    for (let owner = 0; owner < OWNERS; owner += 1) {
      for await (const record of subject.store.exportAll(scopeOf(owner))) {
        if (record.record !== "event") continue;
        exported += 1;
        if (exported % Math.floor(events / POINTS) !== 0) continue;
        lines.push(pointOf(exported));
      }
    }
    const seconds = (performance.now() - start) / 1_000;
    const title = `${subject.name}: export of ${exported.toLocaleString("en-US")} events, and what the process holds on the way`;
    return [
      {
        title: [title, ...lines].join("\n"),
        rows: [{ name: "events", opsPerSecond: exported / seconds, ratio: 1 }],
      },
    ];
  } finally {
    await subject.close();
  }
}

/** `npm run bench` lets the garbage be collected on demand. */
function pointOf(exported: number): string {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  const [heap, resident] = [heapUsed, rss].map((bytes) => (bytes / MEGABYTE).toFixed(1));
  const events = exported.toLocaleString("en-US").padStart(9);
  return `  after ${events} events: heap ${heap} MB, resident ${resident} MB`;
}
