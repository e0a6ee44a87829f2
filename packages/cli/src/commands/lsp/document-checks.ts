import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { CheckedFile } from "../../check/located-finding.js";
import { runCheck } from "../../check/run-check.js";

/** What was last found in each open document, for the questions that come after. */
export class DocumentChecks {
  private readonly checked = new Map<string, CheckedFile>();

  /** Checks a text under the configuration of its folder. A text that says no kind is left alone. */
  async check(uri: string, content: string): Promise<CheckedFile> {
    const path = pathOf(uri);
    const { files } = await runCheck({ cwd: dirname(path), text: { content, path } });
    const file = files[0] ?? { path, findings: [], suppressed: [], problems: [] };
    const isOurs = !file.problems.some(({ message }) => /^it is not said what kind/.test(message));
    const shown = isOurs ? file : { ...file, findings: [], problems: [] };
    this.checked.set(uri, shown);
    return shown;
  }

  of(uri: string): CheckedFile | null {
    return this.checked.get(uri) ?? null;
  }

  forget(uri: string): void {
    this.checked.delete(uri);
  }
}

function pathOf(uri: string): string {
  return uri.startsWith("file:") ? fileURLToPath(uri) : `${process.cwd()}/untitled.md`;
}
