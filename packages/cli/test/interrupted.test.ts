import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../src/bin.ts", import.meta.url));
const TSX = import.meta.resolve("tsx");
const RUDE = "---\nkind: outreach\n---\nHi Ana,\n\nAny vacancies?\n";

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "coffeechat-interrupted-"));
  for (let index = 0; index < 400; index += 1) await writeFile(join(cwd, `${index}.md`), RUDE);
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

function check(...args: string[]) {
  const child = spawn(process.execPath, ["--import", TSX, BIN, "check", ".", ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: "1" },
  });
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  return { child, errors: () => errors };
}

describe("a run that is cut short", () => {
  it("by a reader who has had enough ends quietly", async () => {
    const { child, errors } = check("-r", "compact");
    child.stdout.once("data", () => child.stdout.destroy());
    const [status] = await once(child, "exit");
    expect([status, errors()]).toEqual([0, ""]);
  });

  it.skipIf(process.platform === "win32")("by Ctrl-C leaves no half report", async () => {
    const { child, errors } = check("-r", "compact", "-r", "json=report.json");
    child.stdout.once("data", () => child.kill("SIGINT"));
    child.stdout.resume();
    const [status] = await once(child, "exit");
    expect([status, errors()]).toEqual([130, "Stopped before the end; no report was written.\n"]);
    expect((await readdir(cwd)).filter((name) => !name.endsWith(".md"))).toEqual([]);
  });
});
