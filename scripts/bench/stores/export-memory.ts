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
    const [before, start] = [memory(), performance.now()];
    let exported = 0;
    for (let owner = 0; owner < OWNERS; owner += 1) {
      for await (const record of subject.store.exportAll(scopeOf(owner))) {
        if (record.record !== "event") continue;
        exported += 1;
        if (exported % Math.floor(events / POINTS) !== 0) continue;
        const { heap, rss } = memory();
        lines.push(
          `  after ${exported.toLocaleString("en-US").padStart(9)} events: heap ${grown(heap - before.heap)} MB, resident ${grown(rss - before.rss)} MB`,
        );
      }
    }
    const seconds = (performance.now() - start) / 1_000;
    const title = `${subject.name}: export of ${exported.toLocaleString("en-US")} events; what the process holds more than before (${before.heap.toFixed(0)} MB of heap, ${before.rss.toFixed(0)} MB resident)`;
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

/** In megabytes; `npm run bench` lets the garbage be collected on demand. */
function memory(): { readonly heap: number; readonly rss: number } {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed / MEGABYTE, rss: rss / MEGABYTE };
}

function grown(megabytes: number): string {
  return `${megabytes < 0 ? "-" : "+"}${Math.abs(megabytes).toFixed(1)}`;
}
