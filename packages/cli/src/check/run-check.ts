import { resolve } from "node:path";
import type { Instant } from "@coffeechat/core/model";
import type { ResolvedConfig } from "../config/config.js";
import type { Overruling } from "../config/file-settings.js";
import { findConfig, loadConfig } from "../config/load-config.js";
import { Checker } from "./checker.js";
import type { CheckedFile, CheckSummary } from "./located-finding.js";
import type { AcceptedFinding } from "./suppressions.js";

/** What to check, and how. */
export interface CheckRequest {
  /** Relative paths start here; the process's folder when left out. */
  readonly cwd?: string;
  /** Files, folders and globs. */
  readonly patterns?: readonly string[];
  /** A text to check in place of files; `path` says its format and which overrides apply. */
  readonly text?: { readonly content: string; readonly path: string };
  /** The configuration's file; false for none; looked for from `cwd` upwards when left out. */
  readonly config?: string | false;
  readonly preset?: string;
  /** Settings over those of the configuration. */
  readonly rules?: Overruling["rules"];
  /** The kind and channel of messages that do not name their own. */
  readonly kind?: string;
  readonly channel?: string;
  /** `write` mends files, `dry` only tells what would come out. */
  readonly fix?: "off" | "dry" | "write";
  /** Where to remember what came out; nothing is remembered when left out. */
  readonly cache?: string;
  /** By when histories are judged and accepted findings expire; the present when left out. */
  readonly now?: Instant;
  /** Called for each file when it is done, in order. What it returns is waited for. */
  readonly onFile?: (file: CheckedFile, mended: string | null) => void | Promise<void>;
  /** Called while files are checked: how many are done, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the run after the file in hand. */
  readonly signal?: AbortSignal;
}

/** What came out of a run. Files that were clean are counted and not kept. */
export interface CheckRun {
  readonly files: readonly CheckedFile[];
  readonly summary: CheckSummary;
  /** Entries of the suppressions file whose finding is gone. */
  readonly unusedSuppressions: readonly AcceptedFinding[];
  /** Files in folders that do not say what kind of text they are. */
  readonly skipped: number;
  /** Links in folders that lead out of them or nowhere, and were not followed. */
  readonly linked: readonly string[];
}

/**
 * Checks files of messages, questions, plans and histories, as `coffeechat check` does.
 *
 * @throws CoffeechatError `INVALID_CONFIG`, `UNKNOWN_RULE`, `FILE_UNREADABLE` for a set-up that is
 *   broken; what is wrong with single files comes as `problems`
 *
 * @example
 * ```ts
 * import { runCheck } from "coffeechat";
 *
 * const { summary } = await runCheck({
 *   config: false,
 *   kind: "outreach",
 *   text: { content: "Hi Ana, any vacancies?", path: "draft.txt" },
 * });
 * console.log(summary.errors > 0); // true
 * ```
 */
export async function runCheck(request: CheckRequest): Promise<CheckRun> {
  const cwd = resolve(request.cwd ?? ".");
  const resolved = await resolveConfig(request, cwd);
  return new Checker(request, cwd, resolved).run();
}

/** The configuration that a request is checked under. */
export async function resolveConfig(
  { config }: Pick<CheckRequest, "config">,
  cwd: string,
): Promise<ResolvedConfig> {
  return loadConfig(config === false ? null : (config ?? findConfig(cwd)), cwd);
}
