import type { ContactChange } from "@coffeechat/core/store";
import type { BenchRow } from "../bench.js";
import { added, idOf, LATER, researched, scopeOf, TENANT } from "./contacts.js";
import type { Subject } from "./subjects.js";

const CONTACTS_A_COMMIT = 200;
const ROUNDS = 10;

export interface StoreRow extends BenchRow {
  readonly store: string;
}

type Call = (index: number) => unknown;

/** Fills the tables, then does each thing by the store and by hand, in turns, so that both meet the same machine. */
export async function ratiosOf(subject: Subject, contacts: number): Promise<StoreRow[]> {
  const { store, raw, builder, name } = subject;
  await fill(subject, contacts);
  await subject.analyze();
  const calls = Math.min(1_000, contacts / 5);
  const next: ContactChange[] = [];
  for (let number = 0; number < 3 * calls; number += 1) next.push(researched(added(number)));
  const changeAt = (index: number) => {
    const change = next[index];
    if (change === undefined) throw new RangeError(`There is no change ${index}.`);
    return change;
  };
  const spread = (index: number) => (index * 7_919) % contacts;
  const rows: StoreRow[] = [];
  const compare = async (what: string, times: number, ways: Readonly<Record<string, Call>>) => {
    const names = Object.keys(ways);
    const speeds = await inTurns(times, Object.values(ways));
    const [byHand = 1] = speeds;
    for (const [place, speed] of speeds.entries()) {
      const way = `${what}, ${contacts.toLocaleString("en-US")} contacts: ${names[place]}`;
      rows.push({ store: name, name: way, opsPerSecond: speed, ratio: speed / byHand });
    }
  };
  await compare("load", calls, {
    "by hand": (index) => raw.load(scopeOf(spread(index)), idOf(spread(index))),
    store: (index) => store.load(scopeOf(spread(index)), idOf(spread(index))),
    ...(builder === null
      ? {}
      : { Kysely: (index) => builder.load(scopeOf(spread(index)), idOf(spread(index))) }),
  });
  await compare("commit", calls, {
    "by hand": (index) => raw.commit(scopeOf(index), changeAt(index)),
    store: (index) => store.commit(scopeOf(calls + index), [changeAt(calls + index)]),
    ...(builder === null
      ? {}
      : { Kysely: (index) => builder.commit(scopeOf(index), changeAt(2 * calls + index)) }),
  });
  await compare("page of 50 contacts", calls / 5, {
    "by hand": (index) => raw.list(scopeOf(index)),
    store: (index) => store.list(scopeOf(index), { limit: 50 }),
  });
  await compare("page of 50 that are due", calls / 5, {
    "by hand": (index) => raw.due(scopeOf(index)),
    store: (index) => store.followUps(scopeOf(index), { limit: 50, dueUntil: LATER }),
  });
  const request = { tenant: TENANT, worker: "bench", now: LATER, limit: 10, leaseMinutes: 60 };
  await compare("claim of 10", Math.min(100, Math.floor(contacts / 40)), {
    "by hand": (index) => raw.claim(`token-${index}`),
    store: () => store.claimFollowUps(request),
  });
  return rows;
}

async function fill({ store }: Subject, contacts: number): Promise<void> {
  for (let owner = 0; owner < 10; owner += 1) {
    let changes: ContactChange[] = [];
    for (let number = owner; number < contacts; number += 10) {
      changes.push(added(number));
      if (changes.length < CONTACTS_A_COMMIT) continue;
      await store.commit(scopeOf(owner), changes);
      changes = [];
    }
    await store.commit(scopeOf(owner), changes);
  }
}

/** Calls a second of each way, by its median round: another process's moment costs a round, not the figure. */
async function inTurns(times: number, ways: readonly Call[]): Promise<number[]> {
  const rounds = ways.map((): number[] => []);
  const share = Math.max(1, Math.floor(times / ROUNDS));
  for (let round = 0; round * share + share <= times; round += 1) {
    for (const [place, call] of ways.entries()) {
      const start = performance.now();
      for (let index = round * share; index < (round + 1) * share; index += 1) {
        const answer = call(index);
        if (answer instanceof Promise) await answer;
      }
      rounds[place]?.push(performance.now() - start);
    }
  }
  return rounds.map((spent) => (share * 1_000) / median(spent));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
