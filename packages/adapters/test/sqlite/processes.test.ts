import { execFile } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { collect } from "../../src/conformance/expect.js";
import { addContact, HERE } from "../../src/conformance/sample.js";
import { openSqliteStore } from "../../src/sqlite/index.js";

const run = promisify(execFile);
const writer = fileURLToPath(new URL("./writer.ts", import.meta.url));
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "coffeechat-processes-"));
  path = join(folder, "store.db");
});

afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

async function write(name: string, commits: number, asNobody = false): Promise<string> {
  const user = asNobody && isRoot ? [`${NOBODY}`] : [];
  const args = ["--import", "tsx", writer, path, name, `${commits}`, ...user];
  const { stdout } = await run(process.execPath, args);
  return stdout.trim();
}

describe("a store file and several processes", () => {
  it("keeps every commit of three processes that write at once", async () => {
    const writers = ["ana", "ben", "cai"];
    const outcomes = await Promise.all(writers.map((name) => write(name, 60)));
    expect(outcomes).toEqual(Array(3).fill("committed 60"));
    const store = await openSqliteStore({ path, Database });
    for (const name of writers) {
      const log = await collect(store.history(HERE, `contact_${name}`));
      expect(log.map(({ revision }) => revision)).toEqual(
        Array.from({ length: 60 }, (_, index) => index + 1),
      );
    }
    await store.close();
  });
});

describe.skipIf(process.platform === "win32")("a place where this process may not write", () => {
  it("cannot hold a new store file, which is said plainly", async () => {
    chmodSync(folder, 0o555);
    expect(await write("ana", 1, true)).toBe("STORE_READ_ONLY");
    expect(existsSync(path)).toBe(false);
  });

  it("may hold a store file of somebody else's, which is not read either", async () => {
    const store = await openSqliteStore({ path, Database });
    await store.close();
    chmodSync(path, 0o000);
    chmodSync(folder, 0o755);
    expect(await write("ana", 1, true)).toBe("STORE_READ_ONLY");
    chmodSync(path, 0o644);
  });

  it("leaves an existing store file unharmed and calls it read-only", async () => {
    const store = await openSqliteStore({ path, Database });
    await store.commit(HERE, [addContact("contact_ana")]);
    await store.close();
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    expect(await write("ben", 1, true)).toBe("STORE_READ_ONLY");
    chmodSync(folder, 0o755);
    chmodSync(path, 0o644);
    if (isRoot) chownSync(path, 0, 0);
    const again = await openSqliteStore({ path, Database });
    expect((await again.list(HERE, { limit: 10 })).items.map(({ id }) => id)).toEqual([
      "contact_ana",
    ]);
    await again.close();
  });
});
