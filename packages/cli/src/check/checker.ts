import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Instant } from "@coffeechat/core/model";
import type { ResolvedConfig } from "../config/config.js";
import { globMatcher } from "../config/glob-matcher.js";
import { writeTextFile } from "../terminal/write-text-file.js";
import { nameFrom, nameInConfig, slashed, suppressionsPath } from "./accepted-places.js";
import { CheckCache, type FileState } from "./cache.js";
import { cacheKey } from "./cache-key.js";
import type { CheckedText } from "./check-text.js";
import type { CheckSetup, Outcome } from "./file-checker.js";
import { type FoundFile, findFiles } from "./find-files.js";
import { type Judge, openFileChecker, openJudge } from "./judges.js";
import type { CheckedFile } from "./located-finding.js";
import { mend } from "./mend.js";
import { readSource } from "./read-source.js";
import type { CheckRequest, CheckRun } from "./run-check.js";
import { readSuppressions, Suppressions } from "./suppressions.js";
import { Tally } from "./tally.js";

const DEFAULT_MAX_BYTES = 10_000_000;
const FILES_BETWEEN_BREATHS = 64;

/** A file on its way through a run. */
interface Passing {
  readonly file: FoundFile;
  readonly stats: FileState | null;
  /** The cache has what comes out for it. */
  readonly isKnown: boolean;
}

/** One run: which files, in which order, and what is done with each. */
export class Checker {
  private readonly setup: CheckSetup;
  private readonly tally = new Tally();
  private readonly kept: CheckedFile[] = [];
  private readonly checkedNames = new Set<string>();
  private suppressions = new Suppressions([], "");
  private skipped = 0;
  private linked: readonly string[] = [];

  constructor(
    private readonly request: CheckRequest,
    private readonly cwd: string,
    private readonly resolved: ResolvedConfig,
  ) {
    const { rules = {}, preset, kind, channel, now = presentInstant() } = request;
    const maxBytes = resolved.config.maxFileBytes ?? DEFAULT_MAX_BYTES;
    this.setup = { resolved, overruling: { preset, rules, kind, channel }, now, maxBytes };
  }

  async run(): Promise<CheckRun> {
    const { text, patterns = [] } = this.request;
    this.suppressions = new Suppressions(
      await readSuppressions(suppressionsPath(this.resolved)),
      this.setup.now.slice(0, 10),
    );
    if (text === undefined) await this.checkFiles(await this.found(patterns));
    else await this.checkContent(text.content, resolve(this.cwd, text.path));
    return {
      files: this.kept,
      summary: this.tally.summary(),
      unusedSuppressions: this.suppressions.unused(this.checkedNames),
      skipped: this.skipped,
      linked: this.linked,
    };
  }

  private async found(patterns: readonly string[]): Promise<readonly FoundFile[]> {
    const { ignore = [] } = this.resolved.config;
    const { files, missing, closed, linked } = await findFiles(patterns, this.cwd, ignore);
    const matches = ignore.length === 0 ? null : await globMatcher(ignore);
    const counts = (path: string) => matches?.(nameInConfig(this.resolved, path)) !== true;
    const unopened = closed
      .filter(({ pattern }) => counts(pattern))
      .map(({ pattern, reason }) => ({ pattern: this.nameOf(pattern), reason }));
    for (const { pattern, reason } of [...missing, ...unopened]) {
      await this.emit(unread(pattern, `${reason}.`), null);
    }
    this.linked = linked.filter(counts).map((path) => this.nameOf(path));
    return files.filter(({ path }) => counts(path));
  }

  private async checkFiles(files: readonly FoundFile[]): Promise<void> {
    const { cache: path, fix = "off" } = this.request;
    // Plugins are code: what they find may change without a word in the configuration.
    const cached = path !== undefined && fix === "off" && this.resolved.plugins.length === 0;
    const cache = cached
      ? CheckCache.open(resolve(this.cwd, path), cacheKey(this.resolved, this.setup.overruling))
      : null;
    const passing = files.map((file) => this.passing(file, cache));
    const unknown = passing.filter(({ isKnown }) => !isKnown).length;
    const writing = unknown === 0 && cache?.size === files.length ? null : cache;
    const judge = await openJudge(this.setup, fix === "off" ? unknown : 0);
    try {
      await this.passAll(passing, judge, cache, writing);
      writing?.save();
    } catch (error) {
      writing?.discard();
      throw error;
    } finally {
      judge.end();
    }
  }

  private passing(file: FoundFile, cache: CheckCache | null): Passing {
    const stats = cache === null ? null : stateOf(file.path);
    if (cache === null || stats === null) return { file, stats, isKnown: false };
    const isKnown = cache.knows(this.nameOf(file.path), stats, file.isNamed);
    return { file, stats, isKnown };
  }

  /** In the order of the files; where several threads judge, later batches are under way already. */
  private async passAll(
    passing: readonly Passing[],
    judge: Judge,
    cache: CheckCache | null,
    writing: CheckCache | null,
  ): Promise<void> {
    const underWay: { from: number; outcomes: Promise<readonly Outcome[]> }[] = [];
    const finishFirst = async (): Promise<void> => {
      const { from, outcomes } = underWay.shift() ?? { from: passing.length, outcomes: [] };
      const judged = (await outcomes).values();
      for (const [index, each] of passing.slice(from, from + judge.batch).entries()) {
        if (this.request.signal?.aborted) return;
        const outcome = each.isKnown ? this.recalled(each, cache) : judged.next().value;
        const [judgedNow] = outcome ? [outcome] : await judge.check([each.file.path]);
        if (judgedNow !== undefined) await this.pass(each, judgedNow, writing);
        this.request.onProgress?.(from + index + 1, passing.length);
      }
    };
    for (let from = 0; from < passing.length; from += judge.batch) {
      if (this.request.signal?.aborted) return;
      const batch = passing.slice(from, from + judge.batch);
      const paths = batch.filter(({ isKnown }) => !isKnown).map(({ file }) => file.path);
      const outcomes = judge.check(paths);
      // What goes wrong is thrown where it is waited for, which may be later.
      outcomes.catch(() => {});
      underWay.push({ from, outcomes });
      if (underWay.length > judge.ahead) await finishFirst();
      if (from % FILES_BETWEEN_BREATHS === 0) await breath();
    }
    while (underWay.length > 0) await finishFirst();
  }

  /** Null where the cache is damaged. */
  private recalled({ file, stats }: Passing, cache: CheckCache | null): Outcome | null {
    return stats === null ? null : (cache?.find(this.nameOf(file.path), stats) ?? null);
  }

  private async pass(
    { file: { path, isNamed }, stats }: Passing,
    outcome: Outcome,
    writing: CheckCache | null,
  ): Promise<void> {
    const name = this.nameOf(path);
    this.checkedNames.add(nameInConfig(this.resolved, path));
    if ("problem" in outcome) {
      await this.emit(unread(name, outcome.problem), null);
      return;
    }
    if (stats !== null && outcome.isLasting) writing?.keep(name, stats, outcome);
    if (outcome.saysNoKind && !isNamed) {
      this.skipped += 1;
      return;
    }
    await this.mendAndEmit(path, outcome.checked, () => {
      const source = readSource(path, this.setup.maxBytes);
      return "problem" in source ? "" : source.text;
    });
  }

  private async checkContent(text: string, path: string): Promise<void> {
    const checker = await openFileChecker(this.setup);
    await this.mendAndEmit(path, await checker.checkText(text, path), () => text);
  }

  private async mendAndEmit(path: string, found: CheckedText, read: () => string): Promise<void> {
    const key = nameInConfig(this.resolved, path);
    const checked = this.suppressions.apply(key, found);
    const file = { path: this.nameOf(path), ...checked };
    const { fix = "off" } = this.request;
    if (fix === "off" || !checked.findings.some(({ fixes }) => fixes.length > 0)) {
      await this.emit(file, null);
      return;
    }
    const checker = await openFileChecker(this.setup);
    const source = read();
    const bom = source.startsWith("\uFEFF") ? "\uFEFF" : "";
    const mended = await mend(source.slice(bom.length), checked, async (next) =>
      this.suppressions.apply(key, await checker.checkText(next, path)),
    );
    if (mended !== null && fix === "write") {
      await writeTextFile(path, bom + mended.text, statSync(path).mode & 0o777);
    }
    this.tally.addFixed(mended?.fixed ?? 0);
    await this.emit({ ...file, ...mended?.checked }, mended?.text ?? null);
  }

  private async emit(file: CheckedFile, mended: string | null): Promise<void> {
    this.tally.add(file);
    if (this.request.onFile !== undefined) await this.request.onFile(file, mended);
    else if (file.findings.length + file.suppressed.length + file.problems.length > 0) {
      this.kept.push(file);
    }
  }

  private nameOf(path: string): string {
    const name = nameFrom(this.cwd, path);
    return name.startsWith("..") ? slashed(path) : name;
  }
}

function presentInstant(): Instant {
  const [date = "", time = ""] = new Date().toISOString().slice(0, -1).split("T");
  return `${date}T${time}Z`;
}

function unread(path: string, message: string): CheckedFile {
  return { path, findings: [], suppressed: [], problems: [{ message, line: 1, column: 1 }] };
}

/** Null for what cannot be looked at: reading it will say why. */
function stateOf(path: string): FileState | null {
  try {
    const { size, mtimeMs } = statSync(path);
    return { size, mtimeMs };
  } catch {
    return null;
  }
}

/** Lets signals in. */
function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
