import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type CheckRequest, runCheck } from "../src/check/run-check.js";
import type { Reporter } from "../src/reporters/define-reporter.js";
import { createColors } from "../src/terminal/colors.js";

/** What a reporter prints for some files, checked for real in a folder of their own. */
export async function reportOf(
  reporter: Reporter,
  files: Readonly<Record<string, string>>,
  request: CheckRequest = {},
): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), "coffeechat-report-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(cwd, path)), { recursive: true });
      await writeFile(join(cwd, path), text);
    }
    const report = reporter.begin({
      colors: createColors(false),
      width: 100,
      version: "1.2.3",
      quiet: false,
    });
    let printed = "";
    const { summary } = await runCheck({
      kind: "outreach",
      now: "2026-03-02T09:00:00.000Z",
      ...request,
      cwd,
      patterns:
        request.patterns ?? Object.keys(files).filter((path) => !path.includes("coffeechat.")),
      onFile: (file) => {
        printed += report.file(file);
      },
    });
    return printed + report.end(summary);
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}
