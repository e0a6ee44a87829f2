import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { collect } from "../../src/conformance/expect.js";
import { HERE } from "../../src/conformance/sample.js";
import { MYSQL_URL, poolOnFresh } from "../../src/mysql/server.fixture.js";
import { freshSchema, POSTGRES_URL } from "../../src/postgres/server.fixture.js";
import { DURABLE_STORES, type DurableStore, openStore } from "./open-store.js";
import { pairIds } from "./pairs.js";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
/** Beside the drivers, so that it finds them. */
const committer = join(root, "node_modules", ".cache", "coffeechat", "committer.mjs");
/** How many commits a store goes through, 50 in the life of a process on average. */
const COMMITS = Number(process.env.COFFEECHAT_KILLED_COMMITS ?? 40);
const KILLS = Math.max(2, Math.ceil(COMMITS / 50));
const MILLISECONDS = 4;

// Compiled once: dozens of processes start, and each would compile it anew.
beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL("./committer.ts", import.meta.url))],
    outfile: committer,
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["libsql", "mysql2", "pg"],
    tsconfig: join(root, "tsconfig.json"),
    logLevel: "error",
  });
}, 120_000);

interface Life {
  /** The last commit that was acknowledged before the kill. */
  readonly acknowledged: number;
}

/** Lets a process commit from a number on, and kills it a moment after enough were acknowledged. */
function liveAndDie(
  kind: DurableStore,
  place: string,
  first: number,
  commits: number,
): Promise<Life> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [committer, kind, place, `${first}`]);
    let told = "";
    let complaint = "";
    let dying = false;
    child.stdout.on("data", (data: Buffer) => {
      told += data.toString();
      if (dying || lastOf(told) < first + commits - 1) return;
      dying = true;
      // Another moment of a commit each time.
      setTimeout(() => child.kill("SIGKILL"), (first * 7) % MILLISECONDS);
    });
    child.stderr.on("data", (data: Buffer) => {
      complaint += data.toString();
    });
    child.on("error", reject);
    child.on("close", (_code, signal) => {
      if (signal === "SIGKILL") resolve({ acknowledged: lastOf(told) });
      else reject(new Error(`The process ended by itself. ${complaint}`));
    });
  });
}

/** The last whole line, as a number; -1 where there is none. */
function lastOf(told: string): number {
  const whole = told.slice(0, told.lastIndexOf("\n") + 1).trim();
  return whole === "" ? -1 : Number(whole.split("\n").at(-1));
}

const SERVERS: Readonly<Record<DurableStore, string | undefined>> = {
  sqlite: "none needed",
  file: "none needed",
  postgres: POSTGRES_URL,
  mysql: MYSQL_URL,
};

/** An empty place for a store. */
async function freshPlace(kind: DurableStore, folder: string): Promise<string> {
  switch (kind) {
    case "sqlite":
    case "file":
      return join(folder, `store.${kind}`);
    case "postgres":
      await freshSchema("store_kills");
      return "store_kills";
    case "mysql":
      await (await poolOnFresh("coffeechat_kills")).end();
      return "coffeechat_kills";
  }
}

/** Long and short lives by turns, so that the ends fall all over the commits. */
function commitsIn(kill: number): number {
  const each = Math.ceil(COMMITS / KILLS);
  const apart = Math.floor((each * ((kill * 7) % 10)) / 10);
  return kill % 2 === 0 ? each + apart : Math.max(1, each - apart);
}

describe.concurrent.each(DURABLE_STORES)(
  "a %s store whose process is killed in mid-commit",
  (kind) => {
    it.skipIf(SERVERS[kind] === undefined)(
      "has every acknowledged commit whole and no half one",
      async () => {
        const folder = mkdtempSync(join(tmpdir(), "coffeechat-kills-"));
        const place = await freshPlace(kind, folder);
        let next = 0;
        const acknowledged = new Set<number>();
        for (let kill = 0; kill < KILLS || acknowledged.size < COMMITS; kill += 1) {
          const life = await liveAndDie(kind, place, next, commitsIn(kill));
          for (let number = next; number <= life.acknowledged; number += 1)
            acknowledged.add(number);
          // The next one may have gone through without being acknowledged.
          next = life.acknowledged + 2;
        }
        const { store, close } = await openStore(kind, place);
        let half = 0;
        const lost: number[] = [];
        for (let number = 0; number < next; number += 1) {
          const pair = await Promise.all(pairIds(number).map((id) => store.load(HERE, id)));
          const there = pair.filter((contact) => contact !== null).length;
          if (there === 1) half += 1;
          if (there < 2 && acknowledged.has(number)) lost.push(number);
        }
        const records = await collect(store.exportAll(HERE));
        const count = (kindOf: string) => records.filter(({ record }) => record === kindOf).length;
        await close();
        rmSync(folder, { recursive: true });
        expect(acknowledged.size).toBeGreaterThanOrEqual(COMMITS);
        expect({ half, lost }).toEqual({ half: 0, lost: [] });
        expect([count("event"), count("follow-up")]).toEqual([count("contact"), count("contact")]);
      },
      600_000,
    );
  },
);
