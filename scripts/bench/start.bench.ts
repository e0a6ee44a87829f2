import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BenchRow, BenchTable } from "./bench.js";

const BIN = fileURLToPath(new URL("../../packages/cli/dist/bin.cjs", import.meta.url));
const ROUNDS = 15;
const MESSAGE = `---
kind: outreach
subject: Nursing sophomore, night triage
---
Dear Ana,

Could you forward my resume to HR?

Sam
`;

interface Stage {
  readonly name: string;
  readonly args: readonly string[];
}

/** Each stage loads what the one before loads, and one group of modules more. */
const STAGES: readonly Stage[] = [
  { name: "node without a program", args: ["-e", ""] },
  { name: "an empty module", args: ["empty.mjs"] },
  {
    name: "the command line, settings and reporters",
    args: [BIN, "check", "--isolated", "none.md"],
  },
  {
    name: "a remembered message",
    args: [BIN, "check", "--isolated", "--cache-file", "known", "message.md"],
  },
  { name: "the rules, to judge a plan", args: [BIN, "check", "--isolated", "plan.md"] },
  { name: "the vocabulary, to judge a message", args: [BIN, "check", "--isolated", "message.md"] },
];

/** Where the time goes between a command line and its first finding: the import profile of `check`. */
export async function run(): Promise<readonly BenchTable[]> {
  const cwd = mkdtempSync(join(tmpdir(), "coffeechat-start-"));
  try {
    writeFileSync(join(cwd, "empty.mjs"), "");
    writeFileSync(join(cwd, "message.md"), MESSAGE);
    writeFileSync(join(cwd, "plan.md"), "---\nkind: plan\n---\n");
    spawnSync(
      process.execPath,
      [BIN, "check", "--isolated", "--cache-file", "known", "message.md"],
      { cwd },
    );
    const times = STAGES.map((): number[] => []);
    // In turns, so that a busy moment of the machine falls on all alike.
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, { args }] of STAGES.entries()) times[index]?.push(msOf(args, cwd));
    }
    const bare = median(times[0] ?? []);
    const rows = STAGES.map(({ name }, index) => row(name, median(times[index] ?? []), bare));
    return [{ title: `starts per second, median of ${ROUNDS} in turns`, rows }];
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

function msOf(args: readonly string[], cwd: string): number {
  const start = performance.now();
  spawnSync(process.execPath, args, { cwd, stdio: "ignore" });
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function row(name: string, ms: number, bare: number): BenchRow {
  const over = ms - bare;
  const said =
    over === 0 ? `${Math.round(ms)} ms` : `${Math.round(ms)} ms, ${Math.round(over)} over node`;
  return { name: `${name}: ${said}`, opsPerSecond: 1_000 / ms };
}
