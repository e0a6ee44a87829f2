import type { ContactChange } from "@coffeechat/core/store";
import type { BenchTable } from "../bench.js";
import { added, researched, scopeOf } from "./contacts.js";
import { sqliteSubject } from "./subjects.js";

/** How many events are exported; COFFEECHAT_BENCH_EVENTS=1000000 takes minutes. */
const EVENTS = Number(process.env.COFFEECHAT_BENCH_EVENTS ?? 50_000);
const EVENTS_A_CONTACT = 20;
const MEGABYTE = 1_048_576;

/** What an export of many events takes of memory, at its height and without what there was before. */
export async function exportTable(): Promise<BenchTable> {
  const subject = await sqliteSubject();
  const scope = scopeOf(0);
  const contacts = EVENTS / EVENTS_A_CONTACT;
  for (let number = 0; number < contacts; number += 1) {
    await subject.store.commit(scope, [withHistory(added(number))]);
  }
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  let [height, events] = [0, 0];
  const start = performance.now();
  for await (const record of subject.store.exportAll(scope)) {
    if (record.record !== "event") continue;
    events += 1;
    if (events % 10_000 !== 0) continue;
    collectGarbage();
    height = Math.max(height, process.memoryUsage().heapUsed - before);
  }
  const seconds = (performance.now() - start) / 1_000;
  await subject.close();
  const megabytes = (height / MEGABYTE).toFixed(1);
  return {
    title: `${subject.name}: export of ${events.toLocaleString("en-US")} events, ${megabytes} MB of heap at its height`,
    rows: [{ name: "events", opsPerSecond: events / seconds, ratio: 1 }],
  };
}

/** One commit with a history behind it. */
function withHistory(first: ContactChange): ContactChange {
  const events = [...first.events];
  let last = first;
  while (events.length < EVENTS_A_CONTACT) {
    last = researched({ ...last, followUps: first.followUps });
    events.push(...last.events);
  }
  return { ...first, events, contact: last.contact };
}

/** `npm run bench` lets the garbage be collected on demand. */
function collectGarbage(): void {
  globalThis.gc?.();
}
