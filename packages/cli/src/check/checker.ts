import { type Stats, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Instant } from "@coffeechat/core/model";
import picomatch from "picomatch";
import type { ResolvedConfig } from "../config/config.js";
import { type FileSettings, fileSettings } from "../config/file-settings.js";
import { FORMATS, type Format, formatOf, type Read } from "../formats/format.js";
import { writeTextFile } from "../terminal/write-text-file.js";
import { applyFixes } from "./apply-fixes.js";
import { CheckCache } from "./cache.js";
import { type CheckedText, checkText, type Judging } from "./check-text.js";
import { type FoundFile, findFiles } from "./find-files.js";
import type { CheckedFile } from "./located-finding.js";
import { readSource } from "./read-source.js";
import type { CheckRequest, CheckRun } from "./run-check.js";
import { readSuppressions, Suppressions } from "./suppressions.js";

const DEFAULT_MAX_BYTES = 10_000_000;
const MOST_FIX_ROUNDS = 10;
const FILES_BETWEEN_BREATHS = 64;
const PLAIN_TEXT: Format | undefined = FORMATS.find(({ id }) => id === "text");

/** Where accepted findings are kept. */
export function suppressionsPath({ config, folder }: ResolvedConfig): string {
  return resolve(folder, config.suppressions ?? "coffeechat.suppressions.json");
}

/** How accepted findings name a file: the same whichever folder the program was started in. */
export function nameInConfig({ folder }: ResolvedConfig, path: string): string {
  return slashed(relative(folder, path));
}

/** One run: which files, in which order, and what is done with each. */
export class Checker {
  private readonly settingsFor: (path: string) => FileSettings;
  private readonly judging: Judging;
  private readonly readers = new Map<string, Read>();
  private readonly kept: CheckedFile[] = [];
  private readonly counts = {
    files: 0,
    errors: 0,
    warnings: 0,
    suggestions: 0,
    suppressed: 0,
    problems: 0,
    fixable: 0,
    fixed: 0,
  };
  private skipped = 0;

  constructor(
    private readonly request: CheckRequest,
    private readonly cwd: string,
    private readonly resolved: ResolvedConfig,
  ) {
    const { rules = {}, preset, kind, channel, now } = request;
    this.settingsFor = fileSettings(resolved, { preset, rules, kind, channel });
    this.judging = {
      now: now ?? presentInstant(),
      plugins: resolved.plugins,
      unusedDisables: resolved.config.unusedDisables ?? "warning",
    };
  }

  async run(): Promise<CheckRun> {
    const { text, patterns = [] } = this.request;
    const suppressions = new Suppressions(
      await readSuppressions(suppressionsPath(this.resolved)),
      this.judging.now.slice(0, 10),
    );
    const checked = new Set<string>();
    if (text !== undefined) {
      await this.checkContent(text.content, resolve(this.cwd, text.path), suppressions);
    } else {
      await this.checkFiles(patterns, suppressions, checked);
    }
    return {
      files: this.kept,
      summary: { ...this.counts },
      unusedSuppressions: suppressions.unused(checked),
      skipped: this.skipped,
    };
  }

  private async checkFiles(
    patterns: readonly string[],
    suppressions: Suppressions,
    checked: Set<string>,
  ): Promise<void> {
    const { ignore = [], maxFileBytes = DEFAULT_MAX_BYTES } = this.resolved.config;
    const { files, missing } = await findFiles(patterns, this.cwd, ignore);
    for (const { pattern, reason } of missing) await this.emit(unread(pattern, `${reason}.`), null);
    const isIgnored = picomatch([...ignore], { dot: true });
    const cache = this.openCache();
    for (const [index, file] of files.entries()) {
      if (this.request.signal?.aborted) break;
      if (index % FILES_BETWEEN_BREATHS === 0) await setImmediate();
      if (isIgnored(nameInConfig(this.resolved, file.path))) continue;
      checked.add(nameInConfig(this.resolved, file.path));
      await this.checkFile(file, maxFileBytes, suppressions, cache);
    }
    await cache?.save();
  }

  private openCache(): CheckCache | null {
    const { cache, preset, rules, kind, channel, fix = "off" } = this.request;
    // Plugins are code: what they find may change without a word in the configuration.
    if (cache === undefined || fix !== "off" || this.resolved.plugins.length > 0) return null;
    const settings = [this.resolved.config, preset, rules, kind, channel];
    return CheckCache.open(resolve(this.cwd, cache), settings);
  }

  private async checkFile(
    file: FoundFile,
    maxBytes: number,
    suppressions: Suppressions,
    cache: CheckCache | null,
  ): Promise<void> {
    const name = this.nameOf(file.path);
    const stats = cache === null ? null : statOrNull(file.path);
    const known = stats === null ? null : (cache?.find(name, stats) ?? null);
    if (known !== null) {
      await this.emitChecked(
        file.path,
        suppressions.apply(nameInConfig(this.resolved, file.path), known),
        null,
      );
      return;
    }
    const source = readSource(file.path, maxBytes);
    if ("problem" in source) {
      await this.emit(unread(name, source.problem), null);
      return;
    }
    const text = source.text.replace(/^\uFEFF/, "");
    const settings = this.settingsFor(file.path);
    const read = await this.readerFor(file.path, settings);
    const first = await checkText(text, read, settings, this.judging);
    if (!file.isNamed && saysNoKind(first)) {
      this.skipped += 1;
      return;
    }
    if (stats !== null && isLasting(first, file.path)) cache?.keep(name, stats, first);
    const key = nameInConfig(this.resolved, file.path);
    const counted = suppressions.apply(key, first);
    const mended = await this.mend(text, counted, read, settings, (next) =>
      suppressions.apply(key, next),
    );
    if (mended !== null && this.request.fix === "write") {
      const bom = source.text.startsWith("\uFEFF") ? "\uFEFF" : "";
      await writeTextFile(file.path, bom + mended.text, statSync(file.path).mode & 0o777);
    }
    await this.emitChecked(file.path, mended?.checked ?? counted, mended?.text ?? null);
  }

  private async checkContent(
    text: string,
    path: string,
    suppressions: Suppressions,
  ): Promise<void> {
    const settings = this.settingsFor(path);
    const read = await this.readerFor(path, settings);
    const key = nameInConfig(this.resolved, path);
    const counted = suppressions.apply(key, await checkText(text, read, settings, this.judging));
    const mended = await this.mend(text, counted, read, settings, (next) =>
      suppressions.apply(key, next),
    );
    await this.emitChecked(path, mended?.checked ?? counted, mended?.text ?? null);
  }

  /** Makes fixes until none is left; null where there was nothing to mend. */
  private async mend(
    text: string,
    checked: CheckedText,
    read: Read,
    settings: FileSettings,
    suppress: (next: CheckedText) => CheckedText,
  ): Promise<{ readonly text: string; readonly checked: CheckedText } | null> {
    if ((this.request.fix ?? "off") === "off") return null;
    let current = { text, checked };
    for (let round = 0; round < MOST_FIX_ROUNDS; round += 1) {
      const { text: next, fixed } = applyFixes(current.text, current.checked.findings);
      if (fixed === 0) break;
      this.counts.fixed += fixed;
      current = {
        text: next,
        checked: suppress(await checkText(next, read, settings, this.judging)),
      };
    }
    return current.text === text ? null : current;
  }

  private async readerFor(path: string, settings: FileSettings): Promise<Read> {
    const format = formatOf(path) ?? PLAIN_TEXT;
    if (format === undefined) throw new Error("There is no format for plain text.");
    const key = `${format.id} ${settings.read.templates.mode}`;
    const read = this.readers.get(key) ?? (await format.load(settings.read));
    this.readers.set(key, read);
    return read;
  }

  private async emitChecked(
    path: string,
    checked: CheckedText,
    mended: string | null,
  ): Promise<void> {
    await this.emit({ path: this.nameOf(path), ...checked }, mended);
  }

  private async emit(file: CheckedFile, mended: string | null): Promise<void> {
    this.counts.files += 1;
    this.counts.suppressed += file.suppressed.length;
    this.counts.problems += file.problems.length;
    for (const { severity, fixes } of file.findings) {
      this.counts[PLURAL[severity]] += 1;
      if (fixes.length > 0) this.counts.fixable += 1;
    }
    if (this.request.onFile !== undefined) await this.request.onFile(file, mended);
    else if (file.findings.length + file.suppressed.length + file.problems.length > 0) {
      this.kept.push(file);
    }
  }

  private nameOf(path: string): string {
    const name = slashed(relative(this.cwd, path));
    return name.startsWith("..") ? slashed(path) : name;
  }
}

const PLURAL = { error: "errors", warning: "warnings", suggestion: "suggestions" } as const;

function presentInstant(): Instant {
  const [date = "", time = ""] = new Date().toISOString().slice(0, -1).split("T");
  return `${date}T${time}Z`;
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}

function unread(path: string, message: string): CheckedFile {
  return { path, findings: [], suppressed: [], problems: [{ message, line: 1, column: 1 }] };
}

function saysNoKind({ findings, problems }: CheckedText): boolean {
  return (
    findings.length === 0 &&
    problems.length === 1 &&
    /^it is not said what kind/.test(problems[0]?.message ?? "")
  );
}

/** A history is judged by today's date: what came out yesterday does not hold. */
function isLasting(checked: CheckedText, path: string): boolean {
  return !/\.(?:jsonc?|jsonl|ndjson)$/i.test(path) && checked.problems.length === 0;
}

function statOrNull(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}
