import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { CoffeechatError } from "@coffeechat/core/errors";
import packageJson from "../../../package.json" with { type: "json" };
import type { CheckedFile, CheckSummary } from "../../check/located-finding.js";
import { nearestName } from "../../config/nearest-name.js";
import type { Report, Reporter } from "../../reporters/define-reporter.js";
import { REPORTER_LOADERS } from "../../reporters/reporter-loaders.gen.js";
import { colors } from "../../terminal/colors.js";
import { reasonOf } from "../../terminal/read-text-file.js";
import type { Terminal } from "../../terminal/terminal.js";
import { isWrittenInPlace } from "../../terminal/written-in-place.js";

/** The reports of one run: `stylish` to the terminal, `sarif=out.sarif` into a file. */
export interface OpenReports {
  readonly file: (file: CheckedFile) => void;
  readonly end: (summary: CheckSummary) => void;
  /** Throws what is half written away. */
  readonly discard: () => void;
}

interface Sink {
  readonly write: (text: string) => void;
  readonly finish: () => void;
  readonly discard: () => void;
}

/** @throws CoffeechatError `INVALID_CONFIG` for a reporter that does not exist, `FILE_UNWRITABLE` */
export async function openReports(
  wanted: readonly string[],
  quiet: boolean,
  terminal: Pick<Terminal, "out" | "width" | "cwd">,
): Promise<OpenReports> {
  const named = wanted.map((text) => {
    const [, id = text, path] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    return { load: findReporter(id), path };
  });
  const loaded = await Promise.all(
    named.map(async ({ load, path }) => ({ reporter: await load(), path })),
  );
  const reports = loaded.map(({ reporter, path }) => {
    const report = reporter.begin({
      colors,
      width: terminal.width,
      version: packageJson.version,
      quiet,
    });
    return { report, sink: path === undefined ? toTerminal(terminal) : toFile(path, terminal.cwd) };
  });
  const each = (act: (report: Report, sink: Sink) => void) => {
    for (const { report, sink } of reports) act(report, sink);
  };
  return {
    file: (file) => {
      const shown = quiet ? errorsOnly(file) : file;
      each((report, sink) => sink.write(report.file(shown)));
    },
    end: (summary) =>
      each((report, sink) => {
        sink.write(report.end(summary));
        sink.finish();
      }),
    discard: () => each((_, sink) => sink.discard()),
  };
}

function findReporter(id: string): () => Promise<Reporter> {
  const found = Object.hasOwn(REPORTER_LOADERS, id) ? REPORTER_LOADERS[id] : undefined;
  if (found !== undefined) return found;
  const ids = Object.keys(REPORTER_LOADERS);
  const nearest = nearestName(id, ids);
  const hint = nearest === null ? "" : ` Did you mean "${nearest}"?`;
  throw new CoffeechatError(
    "INVALID_CONFIG",
    `There is no reporter "${id}".${hint} Allowed: ${ids.join(", ")}.`,
  );
}

function errorsOnly(file: CheckedFile): CheckedFile {
  return { ...file, findings: file.findings.filter(({ severity }) => severity === "error") };
}

function toTerminal(terminal: Pick<Terminal, "out">): Sink {
  return {
    write: (text) => {
      if (text !== "") terminal.out(text);
    },
    finish: () => {},
    discard: () => {},
  };
}

/** Beside the target first, then in its place: a reader never finds half a report, a device apart. */
function toFile(path: string, cwd: string): Sink {
  const target = resolve(cwd, path);
  const inPlace = isWrittenInPlace(target);
  const beside = inPlace ? target : `${target}.${process.pid}.tmp`;
  const attempt = <Result>(act: () => Result): Result => {
    try {
      return act();
    } catch (error) {
      throw new CoffeechatError(
        "FILE_UNWRITABLE",
        `${path} cannot be written: ${reasonOf(error)}.`,
        {
          cause: error,
        },
      );
    }
  };
  const file = attempt(() => openSync(beside, "w", 0o644));
  return {
    write: (text) => attempt(() => writeSync(file, text)),
    finish: () =>
      attempt(() => {
        closeSync(file);
        if (!inPlace) renameSync(beside, target);
      }),
    discard: () => {
      if (!inPlace) rmSync(beside, { force: true });
    },
  };
}
