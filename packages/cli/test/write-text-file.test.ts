import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeLines } from "../src/terminal/write-text-file.js";

const MODULE = new URL("../src/terminal/write-text-file.ts", import.meta.url).href;
const TSX = import.meta.resolve("tsx");

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "coffeechat-write-"));
  path = join(folder, "backup.jsonl");
  await writeFile(path, "yesterday's\n");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A program that has written one line of several when it says so, and then waits. */
const WRITES = `
import { writeLines } from ${JSON.stringify(MODULE)};
async function* lines() {
  yield "the first\\n";
  console.log("writing");
  await new Promise((resolve) => setTimeout(resolve, 3_600_000));
}
await writeLines(process.argv[1], lines());
`;

describe("a file that is being written", () => {
  it.skipIf(process.platform === "win32").each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)(
    "stays as it was when %s ends the program, with nothing beside it",
    async (signal, expected) => {
      const args = ["--import", TSX, "--input-type=module", "--eval", WRITES, path];
      const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
      await once(child.stdout, "data");
      expect(await readdir(folder)).toHaveLength(2);
      child.kill(signal);
      const [status] = await once(child, "exit");
      expect(status).toBe(expected);
      expect(await readdir(folder)).toEqual(["backup.jsonl"]);
      expect(await readFile(path, "utf8")).toBe("yesterday's\n");
    },
  );

  it("stays as it was when what is to be written cannot be made", async () => {
    const lines = (function* () {
      yield "the first\n";
      throw new Error("no more");
    })();
    await expect(writeLines(path, lines)).rejects.toThrow("no more");
    expect(await readdir(folder)).toEqual(["backup.jsonl"]);
    expect(process.listenerCount("SIGHUP")).toBe(0);
  });
});
