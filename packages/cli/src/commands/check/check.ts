import { resolve } from "node:path";
import { CoffeechatError } from "@coffeechat/core/errors";
import { nameInConfig, suppressionsPath } from "../../check/accepted-places.js";
import type { CheckedFile, CheckSummary } from "../../check/located-finding.js";
import { decode } from "../../check/read-source.js";
import { type CheckRequest, resolveConfig, runCheck } from "../../check/run-check.js";
import {
  type AcceptedFinding,
  readSuppressions,
  writeSuppressions,
} from "../../check/suppressions.js";
import type { ResolvedConfig } from "../../config/config.js";
import { CHANNELS, KINDS } from "../../config/config-schema.gen.js";
import { nearestName } from "../../config/nearest-name.js";
import { colors } from "../../terminal/colors.js";
import { plainLine } from "../../terminal/plain-text.js";
import { type Progress, progressOf } from "../../terminal/progress.js";
import type { Terminal } from "../../terminal/terminal.js";
import type { ExitStatus, FlagValues, Run } from "../define-command.js";
import type { flags } from "./command.js";
import { openReports } from "./open-reports.js";
import { readRuleFlags } from "./read-rule-flags.js";

const MOST_NAMES = 5;

type Flags = FlagValues<typeof flags>;

/** Runs `coffeechat check` with what was typed. */
export const check: Run<typeof flags> = async ({ args, flags, terminal }) => {
  if (flags.init) return (await import("./init.js")).init(flags, terminal);
  const config = flags.isolated ? false : flags.config;
  const resolved = await resolveConfig(config === undefined ? {} : { config }, terminal.cwd);
  if (flags.printConfig !== undefined) {
    return (await import("./print-config.js")).printConfig(flags, resolved, terminal);
  }
  if (args.length === 0 && !flags.stdin) {
    throw new CoffeechatError(
      "INVALID_INPUT",
      "Say what to check: files, folders or globs, or --stdin. `coffeechat check --help` has examples.",
    );
  }
  return runAndReport(await requestOf(args, flags, terminal), flags, resolved, terminal);
};

async function requestOf(
  args: readonly string[],
  flags: Flags,
  terminal: Terminal,
): Promise<CheckRequest> {
  const { preset, config } = flags;
  const kind = oneOf("kind", flags.kind, KINDS);
  const channel = oneOf("channel", flags.channel, CHANNELS);
  const now = instantOf(flags.now);
  return {
    cwd: terminal.cwd,
    patterns: args,
    rules: readRuleFlags(flags.rule),
    fix: flags.fix && !flags.stdin ? "write" : flags.fix || flags.fixDryRun ? "dry" : "off",
    ...(flags.isolated ? { config: false as const } : config === undefined ? {} : { config }),
    ...(preset === undefined ? {} : { preset }),
    ...(kind === undefined ? {} : { kind }),
    ...(channel === undefined ? {} : { channel }),
    ...(now === undefined ? {} : { now }),
    ...(flags.cache || flags.cacheFile ? { cache: flags.cacheFile ?? ".coffeechatcache" } : {}),
    ...(flags.stdin ? { text: await pipedText(flags, terminal) } : {}),
  };
}

async function pipedText(
  { stdinPath = "stdin.txt" }: Flags,
  terminal: Terminal,
): Promise<NonNullable<CheckRequest["text"]>> {
  const { text: readAll } = await import("node:stream/consumers");
  const source = decode(Buffer.from(await readAll(terminal.input)));
  if ("problem" in source) {
    throw new CoffeechatError("FILE_UNREADABLE", `What comes through the pipe: ${source.problem}`);
  }
  return { content: source.text.replace(/^\uFEFF/, ""), path: stdinPath };
}

async function runAndReport(
  request: CheckRequest,
  flags: Flags,
  resolved: ResolvedConfig,
  terminal: Terminal,
): Promise<ExitStatus> {
  const wanted = flags.reporter.length === 0 ? ["stylish"] : flags.reporter;
  const printsText = flags.fixDryRun || (flags.fix && flags.stdin);
  const shown: { progress: Progress | null } = { progress: null };
  const out = (text: string) => {
    shown.progress?.end();
    terminal.out(text);
  };
  const reports = await openReports(
    printsText && flags.reporter.length === 0 ? [] : wanted,
    flags.quiet,
    { out, width: terminal.width, cwd: terminal.cwd },
  );
  const interrupt = new AbortController();
  const stop = () => interrupt.abort();
  process.once("SIGINT", stop);
  const accepted: AcceptedFinding[] = [];
  try {
    const run = await runCheck({
      ...request,
      signal: interrupt.signal,
      onFile: (file, mended) => {
        if (flags.suppress !== undefined) {
          const name = nameInConfig(resolved, resolve(terminal.cwd, file.path));
          accepted.push(...acceptAll(name, file, flags));
        }
        if (printsText) out(mended ?? request.text?.content ?? "");
        reports.file(file);
      },
      onProgress: (done, total) => {
        shown.progress ??= progressOf(terminal, "Checking", total);
        shown.progress.step(done);
      },
    });
    shown.progress?.end();
    if (interrupt.signal.aborted) {
      reports.discard();
      terminal.err("Stopped before the end; no report was written.\n");
      return 130;
    }
    if (flags.suppress !== undefined) return await suppress(accepted, resolved, terminal);
    reports.end(run.summary);
    if (run.skipped > 0) {
      terminal.err(colors.dim(`${run.skipped} texts in folders say no kind and were left out.\n`));
    }
    if (run.linked.length > 0) {
      const names = run.linked.slice(0, MOST_NAMES).map(plainLine).join(", ");
      const more = run.linked.length - MOST_NAMES;
      const rest = more > 0 ? ` and ${more} more` : "";
      terminal.err(
        `Links in folders are not followed: ${names}${rest}. Name them to check what is there.\n`,
      );
    }
    if (run.unusedSuppressions.length > 0)
      await settleUnused(run.unusedSuppressions, flags, resolved, terminal);
    return statusOf(run.summary, flags.maxWarnings ?? resolved.config.maxWarnings, terminal);
  } catch (error) {
    reports.discard();
    throw error;
  } finally {
    shown.progress?.end();
    process.removeListener("SIGINT", stop);
  }
}

function statusOf(
  { errors, warnings, problems }: CheckSummary,
  maxWarnings: number | undefined,
  terminal: Terminal,
): ExitStatus {
  if (problems > 0) return 2;
  if (maxWarnings !== undefined && warnings > maxWarnings) {
    terminal.err(`${warnings} warnings, where at most ${maxWarnings} are allowed.\n`);
    return 1;
  }
  return errors > 0 ? 1 : 0;
}

function acceptAll(
  name: string,
  { findings }: CheckedFile,
  { suppress = "", expires }: Flags,
): AcceptedFinding[] {
  return findings.map(({ ruleId, fingerprint }) => ({
    file: name,
    rule: ruleId,
    fingerprint,
    reason: suppress,
    ...(expires === undefined ? {} : { expires }),
  }));
}

async function suppress(
  accepted: readonly AcceptedFinding[],
  resolved: ResolvedConfig,
  terminal: Terminal,
): Promise<ExitStatus> {
  const path = suppressionsPath(resolved);
  const isRenewed = (old: AcceptedFinding) =>
    accepted.some(({ file, fingerprint }) => file === old.file && fingerprint === old.fingerprint);
  const before = (await readSuppressions(path)).filter((old) => !isRenewed(old));
  await writeSuppressions(path, [...before, ...accepted]);
  terminal.out(`${accepted.length} findings are accepted now, in ${path}.\n`);
  return 0;
}

async function settleUnused(
  unused: readonly AcceptedFinding[],
  flags: Flags,
  resolved: ResolvedConfig,
  terminal: Terminal,
): Promise<void> {
  const path = suppressionsPath(resolved);
  if (!flags.pruneSuppressions) {
    terminal.err(`${unused.length} accepted findings are gone; --prune-suppressions drops them.\n`);
    return;
  }
  const kept = (await readSuppressions(path)).filter(
    (entry) =>
      !unused.some(
        ({ file, fingerprint }) => file === entry.file && fingerprint === entry.fingerprint,
      ),
  );
  await writeSuppressions(path, kept);
  terminal.err(`${unused.length} accepted findings that are gone were dropped.\n`);
}

function oneOf<Name extends string>(
  what: string,
  name: string | undefined,
  allowed: readonly Name[],
): Name | undefined {
  if (name === undefined) return undefined;
  const found = allowed.find((candidate) => candidate === name);
  if (found !== undefined) return found;
  const nearest = nearestName(name, allowed);
  const hint = nearest === null ? "" : ` Did you mean "${nearest}"?`;
  throw new CoffeechatError(
    "INVALID_INPUT",
    `There is no ${what} "${name}".${hint} Allowed: ${allowed.join(", ")}.`,
  );
}

function instantOf(text: string | undefined): CheckRequest["now"] {
  if (text === undefined) return undefined;
  const time = Date.parse(text);
  if (!Number.isNaN(time) && text.endsWith("Z")) {
    const [date = "", rest = ""] = new Date(time).toISOString().slice(0, -1).split("T");
    return `${date}T${rest}Z`;
  }
  throw new CoffeechatError(
    "INVALID_INPUT",
    `--now ${text} is no instant such as 2026-03-02T09:00:00Z.`,
  );
}
