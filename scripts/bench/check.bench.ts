import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BenchRow, BenchTable } from "./bench.js";
import { type Checker, peers } from "./etiquette/peers.js";
import { seededMessages } from "./etiquette/seeded-messages.js";

const BIN = fileURLToPath(new URL("../../packages/cli/dist/bin.cjs", import.meta.url));
const BYTES = 600;
/** How many drafts one run checks; peers get a part of them, because they need minutes for all. */
const FILES = Number(process.env.COFFEECHAT_BENCH_FILES ?? 10_000);
const FOR_PEERS = Math.min(FILES, 300);
const STARTS = 11;

interface Started {
  readonly ms: number;
  readonly megabytes: number;
}

/** `coffeechat check` from the built package, each time in a process of its own. */
function coffeechat(cwd: string, args: readonly string[]): Started {
  const usage = join(cwd, "usage.txt");
  const report = `process.on("exit",()=>require("node:fs").writeFileSync(${JSON.stringify(usage)},String(process.resourceUsage().maxRSS)))`;
  const hook = join(cwd, "usage.cjs");
  writeFileSync(hook, report);
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--require", hook, BIN, "check", "--isolated", "-r", "compact", ...args],
    { cwd, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" },
  );
  const ms = performance.now() - start;
  if (status !== 0 && status !== 1)
    throw new Error(`coffeechat check ended with ${status}: ${stderr}`);
  return { ms, megabytes: Number(readFileSync(usage, "utf8")) / 1_000 };
}

function writeDrafts(cwd: string): void {
  const messages = seededMessages(FILES, BYTES);
  for (const [index, { kind, body }] of messages.entries()) {
    const folder = join(cwd, "drafts", String(index % 100));
    mkdirSync(folder, { recursive: true });
    const head = `---\nkind: ${kind}\nsubject: Nursing sophomore, night triage\n---\n`;
    writeFileSync(join(folder, `${index}.md`), head + body);
  }
}

async function peerPerSecond(check: Checker): Promise<number> {
  const texts = seededMessages(FOR_PEERS, BYTES).map(({ body }) => body);
  const start = performance.now();
  for (const text of texts) await check(text);
  return (FOR_PEERS / (performance.now() - start)) * 1_000;
}

function row(name: string, { ms, megabytes }: Started, files: number): BenchRow {
  return { name: `${name}, peak ${Math.round(megabytes)} MB`, opsPerSecond: (files / ms) * 1_000 };
}

/** The command over many drafts, cold and remembered, beside textlint's kernel without its start-up. */
export async function run(): Promise<readonly BenchTable[]> {
  const cwd = mkdtempSync(join(tmpdir(), "coffeechat-bench-"));
  try {
    writeDrafts(cwd);
    const some = row(
      `a tenth of them (${FILES / 10})`,
      coffeechat(cwd, ["drafts/*0/*.md"]),
      FILES / 10,
    );
    const cold = row("coffeechat check, cold", coffeechat(cwd, ["drafts", "--cache"]), FILES);
    const warm = row(
      "coffeechat check --cache, warm",
      coffeechat(cwd, ["drafts", "--cache"]),
      FILES,
    );
    const others: BenchRow[] = [];
    for (const [name, check] of Object.entries(peers).filter(([name]) =>
      name.startsWith("textlint"),
    )) {
      const opsPerSecond = await peerPerSecond(check);
      others.push({ name, opsPerSecond, ratio: cold.opsPerSecond / opsPerSecond });
    }
    const starts = Array.from({ length: STARTS }, () => coffeechat(cwd, ["drafts/0/0.md"]).ms);
    const median = starts.sort((one, other) => one - other)[Math.floor(STARTS / 2)] ?? 0;
    const bare = Array.from({ length: STARTS }, () => bareNode(cwd)).sort(
      (one, other) => one - other,
    );
    return [
      {
        title: `drafts checked per second, ${FILES} files of about ${BYTES} bytes (ratio: ours cold to theirs; they read ${FOR_PEERS} texts from memory)`,
        rows: [some, cold, warm, ...others],
      },
      {
        title: "starts per second, one draft each",
        rows: [
          {
            name: `coffeechat check, median ${Math.round(median)} ms`,
            opsPerSecond: 1_000 / median,
          },
          {
            name: `node without a program, median ${Math.round(bare[Math.floor(STARTS / 2)] ?? 0)} ms`,
            opsPerSecond: 1_000 / (bare[Math.floor(STARTS / 2)] ?? 1),
          },
        ],
      },
    ];
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

function bareNode(cwd: string): number {
  const start = performance.now();
  spawnSync(process.execPath, ["-e", ""], { cwd });
  return performance.now() - start;
}
