import { setImmediate } from "node:timers/promises";
import { SOURCES } from "@coffeechat/core/model";
import { everybody } from "../../coach/find-contact.js";
import { inSession, type Session } from "../../coach/session.js";
import { colors } from "../../terminal/colors.js";
import { plainLine } from "../../terminal/plain-text.js";
import { printJson, printLines } from "../../terminal/print.js";
import { during, progressOf } from "../../terminal/progress.js";
import { stoppable } from "../../terminal/stoppable.js";
import { table } from "../../terminal/table.js";
import type { ExitStatus, Invocation } from "../define-command.js";
import type { flags as specs } from "./command.js";
import { KnownPeople } from "./known-people.js";
import { type ReadFile, readPeople } from "./read-people.js";

const MOST_SHOWN = 10;
const ROWS_BETWEEN_BREATHS = 16;

interface Outcome {
  readonly file: string;
  readonly format: string;
  readonly rows: number;
  /** Added, or with `--dry-run` to be added. */
  readonly added: readonly { readonly line: number; readonly name: string; readonly id?: string }[];
  readonly known: readonly { readonly line: number; readonly name: string }[];
  readonly merged: readonly { readonly line: number; readonly into: number }[];
  readonly rejected: readonly {
    readonly line: number;
    readonly code: string;
    readonly reason: string;
  }[];
  /** How many people nobody looked at, because the run was stopped. */
  readonly left: number;
}

/**
 * Adds the people of address books. Every file is read before anybody is added; somebody who is a
 * contact already stays as they are, so a run that was stopped may simply be repeated.
 */
export const importPeople = inSession<typeof specs>("writes", (session, invocation) =>
  stoppable((stopped) => importFiles(session, invocation, stopped)),
);

async function importFiles(
  session: Session,
  { args, flags }: Invocation<typeof specs>,
  stopped: AbortSignal,
): Promise<ExitStatus> {
  const { terminal, store, scope } = session;
  const source = SOURCES.find((each) => each === flags.source);
  const files: { path: string; read: ReadFile }[] = [];
  for (const path of args) {
    files.push({ path, read: await readPeople(path, { cwd: terminal.cwd, source }) });
  }
  const known = new KnownPeople(await everybody(session));
  const outcomes: Outcome[] = [];
  for (const { path, read } of files) {
    if (stopped.aborted) break;
    if (read.kind === "people") {
      outcomes.push(
        await addPeople(
          session,
          { path, read, known, tags: flags.tag, dryRun: flags.dryRun },
          stopped,
        ),
      );
    } else if (!flags.dryRun) {
      const { records } = read;
      const imported = await during(
        terminal,
        `Taking in ${records.length} records of ${path}`,
        async () => {
          const taken = await store.importAll(scope, records);
          await session.coach.replan();
          return taken;
        },
      );
      if (flags.json) printJson(terminal, { file: path, format: "coffeechat", ...imported });
      else {
        const { contacts, events, unchanged, erased } = imported;
        printLines(terminal, [
          `${colors.green("✓")} ${path}: ${people(contacts)} with ${events} events taken in, ${unchanged} here already, ${erased} erased before and left out.`,
        ]);
      }
    }
  }
  if (flags.json) {
    if (outcomes.length > 0) printJson(terminal, { dryRun: flags.dryRun, files: outcomes });
  } else
    for (const outcome of outcomes)
      printLines(terminal, linesFor(outcome, flags.dryRun, terminal.width));
  if (!stopped.aborted) return 0;
  terminal.err("Stopped. Run it again for the rest: who is here already stays as they are.\n");
  return 130;
}

interface Work {
  readonly path: string;
  readonly read: Extract<ReadFile, { kind: "people" }>;
  readonly known: KnownPeople;
  readonly tags: readonly string[];
  readonly dryRun: boolean;
}

async function addPeople(session: Session, work: Work, stopped: AbortSignal): Promise<Outcome> {
  const { path, read, known, tags, dryRun } = work;
  const { kept, rows, merged, rejected } = read.people;
  const added: Outcome["added"][number][] = [];
  const here: Outcome["known"][number][] = [];
  const progress = progressOf(session.terminal, `Adding people of ${path}`, kept.length);
  let done = 0;
  try {
    for (const { line, facts } of kept) {
      progress.step(done);
      // A database that answers at once would never let a signal in.
      if (done % ROWS_BETWEEN_BREATHS === 0) await setImmediate();
      if (stopped.aborted) break;
      done += 1;
      if (known.has(facts)) here.push({ line, name: facts.name });
      else if (dryRun) added.push({ line, name: facts.name });
      else {
        const all = [...new Set([...facts.tags, ...tags])];
        const { id } = await session.coach.add({ ...facts, tags: all });
        added.push({ line, name: facts.name, id });
      }
      known.add(facts);
    }
  } finally {
    progress.end();
  }
  return {
    file: path,
    format: read.format,
    rows,
    added,
    known: here,
    merged,
    rejected,
    left: kept.length - done,
  };
}

function linesFor(outcome: Outcome, dryRun: boolean, width: number): string[] {
  const { file, format, rows, added, known, merged, rejected, left } = outcome;
  const head = [
    `${colors.bold(file)} (${format}): ${rows} ${rows === 1 ? "row" : "rows"}`,
    `${colors.green("✓")} ${people(added.length)} ${dryRun ? "would be added" : "added"}, ${known.length} known already, ${merged.length} merged, ${rejected.length} left out${left > 0 ? `, ${left} not looked at` : ""}`,
  ];
  const names = added.slice(0, MOST_SHOWN).map(({ line, name }) => [String(line), plainLine(name)]);
  const reasons = rejected.slice(0, MOST_SHOWN).map(({ line, reason }) => [String(line), reason]);
  return [
    ...head,
    ...(names.length > 0
      ? ["", ...table(["line", dryRun ? "would be added" : "added"], names, width)]
      : []),
    ...more(added.length),
    ...(reasons.length > 0 ? ["", ...table(["line", "left out because"], reasons, width)] : []),
    ...more(rejected.length),
    ...(added.length > 0 && !dryRun
      ? [
          "",
          `Next: ${colors.cyan("coffeechat show")} lists them, ${colors.cyan("coffeechat log NAME researched")} begins with one.`,
        ]
      : []),
  ];
}

function more(count: number): string[] {
  return count > MOST_SHOWN
    ? [colors.dim(`… and ${count - MOST_SHOWN} more; --json lists all`)]
    : [];
}

function people(count: number): string {
  return `${count} ${count === 1 ? "person" : "people"}`;
}
