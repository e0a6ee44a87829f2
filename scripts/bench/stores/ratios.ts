import { addMilliseconds } from "@coffeechat/core/model";
import type { ContactChange } from "@coffeechat/core/store";
import type { BenchRow } from "../bench.js";
import { added, idOf, LATER, researched, scopeOf, TENANT } from "./contacts.js";
import { type Call, inTurns, type Turns } from "./in-turns.js";
import type { Subject } from "./subject.js";

const TURNS = {
  load: { calls: 100, warmUp: 60, measured: 40 },
  commit: { calls: 20, warmUp: 15, measured: 30 },
  page: { calls: 10, warmUp: 30, measured: 40 },
  claim: { calls: 4, warmUp: 10, measured: 30 },
} satisfies Record<string, Turns>;

const HOUR_MS = 3_600_000;
/** Coprime to every size that is asked for, so that its multiples go through all contacts. */
const STRIDE = 7_919;

/** Does each thing by the store and by hand, in turns, so that both meet the same machine. */
export async function ratiosOf(subject: Subject, contacts: number): Promise<BenchRow[]> {
  const { store, raw, builder } = subject;
  const spread = (index: number) => (index * STRIDE) % contacts;
  const rows: BenchRow[] = [];
  const compare = async (
    what: string,
    turns: Turns,
    ways: Readonly<Record<string, Call | null>>,
  ) => {
    const there = Object.entries(ways).flatMap(([way, call]) =>
      call === null ? [] : [[way, call] as const],
    );
    const speeds = await inTurns(
      turns,
      there.map(([, call]) => call),
    );
    for (const [place, { callsPerSecond, ratio }] of speeds.entries()) {
      const name = `${what}, ${contacts.toLocaleString("en-US")} contacts: ${there[place]?.[0]}`;
      rows.push({ name, opsPerSecond: callsPerSecond, ratio });
    }
  };

  await compare("load", TURNS.load, {
    "by hand": (index) => raw.load(scopeOf(spread(index)), idOf(spread(index))),
    store: (index) => store.load(scopeOf(spread(index)), idOf(spread(index))),
    Kysely: builder && ((index) => builder.load(scopeOf(spread(index)), idOf(spread(index)))),
  });
  const [byHand, byStore, byBuilder] = [0, 1, 2].map((way) =>
    changesOf(way, contacts, (TURNS.commit.warmUp + TURNS.commit.measured) * TURNS.commit.calls),
  );
  await compare("commit", TURNS.commit, {
    "by hand": (index) => raw.commit(...numbered(byHand, index)),
    store: (index) => {
      const [scope, change] = numbered(byStore, index);
      return store.commit(scope, [change]);
    },
    Kysely: builder && ((index) => builder.commit(...numbered(byBuilder, index))),
  });
  await compare("page of 50 contacts", TURNS.page, {
    "by hand": (index) => raw.list(scopeOf(index)),
    store: (index) => store.list(scopeOf(index), { limit: 50 }),
  });
  await compare("page of 50 that are due", TURNS.page, {
    "by hand": (index) => raw.due(scopeOf(index)),
    store: (index) => store.followUps(scopeOf(index), { limit: 50, dueUntil: LATER }),
  });
  // Every call comes two hours after the one before, when its leases have run out.
  const hoursLater = (hours: number) => addMilliseconds(LATER, hours * HOUR_MS);
  const claim = { tenant: TENANT, worker: "bench", limit: 10, leaseMinutes: 60, maxAttempts: 100 };
  await compare("claim of 10", TURNS.claim, {
    "by hand": (index) =>
      raw.claim(`token-${index}`, hoursLater(4 * index), hoursLater(4 * index + 1)),
    store: (index) => store.claimFollowUps({ ...claim, now: hoursLater(4 * index + 2) }),
  });
  return rows;
}

interface Numbered {
  readonly number: number;
  readonly change: ContactChange;
}

/** Commits for one way: contacts that no other way touches, several times each where there are few. */
function changesOf(way: number, contacts: number, wanted: number): Numbered[] {
  const persons = Math.floor(Math.min(contacts / 3, wanted));
  const made: Numbered[] = [];
  while (made.length < wanted) {
    const before = made[made.length - persons];
    const number = before?.number ?? ((way * persons + made.length) * STRIDE) % contacts;
    const { contact } = before?.change ?? added(number);
    made.push({ number, change: researched(contact) });
  }
  return made;
}

function numbered(changes: readonly Numbered[] | undefined, index: number) {
  const found = changes?.[index];
  if (found === undefined) throw new RangeError(`There is no change ${index}.`);
  return [scopeOf(found.number), found.change] as const;
}
