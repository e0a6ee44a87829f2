import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { run } from "../src/run.js";
import { capturedTerminal } from "./captured-terminal.js";

export const RUDE =
  "---\nkind: outreach\nsubject: Nursing sophomore, triage\n---\nHi Ana,\n\nAny vacancies?\n";
export const POLITE =
  "---\nkind: outreach\nsubject: Nursing sophomore, triage\n---\nHi Ana,\n\nI'm a nursing sophomore at Carrow and found you on the alumni list. Could we talk for 20 minutes about triage, whenever suits you?\n\nThank you,\nSam\n";

/** A new folder for each test, and `coffeechat check` in it. Call it once in a test file. */
export function checkedFolder() {
  let cwd = "";
  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), "coffeechat-check-"));
  });
  afterEach(() => rm(cwd, { recursive: true, force: true }));

  async function checkFrom(folder: string, ...args: string[]) {
    const terminal = capturedTerminal({ cwd: join(cwd, folder) });
    const status = await run(["check", ...args], terminal);
    return { status, ...terminal.printed() };
  }
  const check = (...args: string[]) => checkFrom(".", ...args);
  return {
    pathOf: (path: string) => join(cwd, path),
    async write(files: Readonly<Record<string, string | Uint8Array>>) {
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(cwd, path)), { recursive: true });
        await writeFile(join(cwd, path), content);
      }
    },
    read: (path: string) => readFile(join(cwd, path), "utf8"),
    check,
    checkFrom,
    /** The rules of what was found, file by file, as the JSON reporter tells. */
    async found(...args: string[]) {
      const { out } = await check(...args, "-r", "json");
      const report: { files: { path: string; findings: { ruleId: string }[] }[] } = JSON.parse(out);
      return Object.fromEntries(
        report.files.map(({ path, findings }) => [path, findings.map(({ ruleId }) => ruleId)]),
      );
    },
  };
}
