import { checkMessage, type MessageDraft } from "@coffeechat/core/etiquette";
import type { BenchRow, BenchTable } from "./bench.js";
import { type Checker, peers, twentyFiveExpressions } from "./etiquette/peers.js";
import { seededMessages } from "./etiquette/seeded-messages.js";

const MESSAGES = 2_000;
const BYTES = 900;
const WARM_UP_MS = 1_500;
const ROUND_MS = 150;
const ROUNDS = 8;

/** The best of several short rounds, taken in turns, so that a busy moment hits nobody alone. */
async function bestOf(
  checkers: Readonly<Record<string, (draft: MessageDraft) => unknown>>,
  drafts: readonly MessageDraft[],
): Promise<Map<string, number>> {
  const best = new Map<string, number>();
  let next = 0;
  for (const check of Object.values(checkers)) {
    // A compiler needs to see the code run before it makes it fast: everybody gets that, unmeasured.
    for (const start = performance.now(); performance.now() - start < WARM_UP_MS; next += 1) {
      const draft = drafts[next % drafts.length];
      if (draft !== undefined) await check(draft);
    }
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, check] of Object.entries(checkers)) {
      let done = 0;
      const start = performance.now();
      let elapsed = 0;
      while (elapsed < ROUND_MS) {
        const draft = drafts[next % drafts.length];
        next += 1;
        if (draft !== undefined) await check(draft);
        done += 1;
        elapsed = performance.now() - start;
      }
      best.set(name, Math.max(best.get(name) ?? 0, (done / elapsed) * 1_000));
    }
  }
  return best;
}

const onBody = (check: Checker) => (draft: MessageDraft) => check(draft.body);

async function messagesPerSecond(): Promise<BenchTable> {
  const best = await bestOf(
    {
      "coffeechat, all rules": (draft) => checkMessage(draft),
      "25 bare expressions": onBody(twentyFiveExpressions),
      ...Object.fromEntries(Object.entries(peers).map(([name, check]) => [name, onBody(check)])),
    },
    seededMessages(MESSAGES, BYTES),
  );
  const ours = best.get("coffeechat, all rules") ?? 0;
  return {
    title: `messages checked per second, ${MESSAGES} seeded messages of about ${BYTES} bytes (ratio: ours to theirs)`,
    rows: [...best].map(
      ([name, opsPerSecond]): BenchRow => ({
        name,
        opsPerSecond: Math.round(opsPerSecond),
        ratio: ours / opsPerSecond,
      }),
    ),
  };
}

/** Linear reading shows as a flat column: kilobytes per second at every size. */
async function lengthCurve(): Promise<BenchTable> {
  const rows: BenchRow[] = [];
  for (const kilobytes of [1, 10, 100, 1_000]) {
    const drafts = seededMessages(kilobytes < 100 ? 50 : 2, kilobytes * 1_000);
    const best = await bestOf({ check: (draft) => checkMessage(draft) }, drafts);
    const perSecond = (best.get("check") ?? 0) * kilobytes;
    rows.push({ name: `a message of ${kilobytes} kB`, opsPerSecond: Math.round(perSecond) });
  }
  const first = rows[0]?.opsPerSecond ?? 1;
  return {
    title: "kilobytes checked per second by length of message (ratio: to 1 kB)",
    rows: rows.map((row) => ({ ...row, ratio: row.opsPerSecond / first })),
  };
}

export async function run(): Promise<readonly BenchTable[]> {
  return [await messagesPerSecond(), await lengthCurve()];
}
