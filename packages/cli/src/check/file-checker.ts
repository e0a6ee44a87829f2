import type { Instant } from "@coffeechat/core/model";
import type { ResolvedConfig } from "../config/config.js";
import { type FileSettings, fileSettings, type Overruling } from "../config/file-settings.js";
import { FORMATS, type Format, formatOf, type Read } from "../formats/format.js";
import { type CheckedText, checkText, type Judging } from "./check-text.js";
import { readSource } from "./read-source.js";

const PLAIN_TEXT: Format | undefined = FORMATS.find(({ id }) => id === "text");

/** What is the same for all files of a run. It can be sent to a thread unless plugins are there. */
export interface CheckSetup {
  readonly resolved: ResolvedConfig;
  readonly overruling: Overruling;
  readonly now: Instant;
  readonly maxBytes: number;
}

/** What came of one file, before anything in it is accepted or mended. */
export type Outcome =
  | { readonly problem: string }
  | {
      readonly checked: CheckedText;
      /** What came out holds until the file changes. */
      readonly isLasting: boolean;
      /** It does not say what kind of text it is. */
      readonly saysNoKind: boolean;
    };

/** Reads and judges files, one by one. */
export class FileChecker {
  private readonly judging: Judging;
  private readonly readers = new Map<string, Read>();

  private constructor(
    private readonly setup: CheckSetup,
    private readonly settingsFor: (path: string) => FileSettings,
  ) {
    const { now, resolved } = setup;
    this.judging = {
      now,
      plugins: resolved.plugins,
      unusedDisables: resolved.config.unusedDisables ?? "warning",
    };
  }

  static async create(setup: CheckSetup): Promise<FileChecker> {
    return new FileChecker(setup, await fileSettings(setup.resolved, setup.overruling));
  }

  async checkFile(path: string): Promise<Outcome> {
    const source = readSource(path, this.setup.maxBytes);
    if ("problem" in source) return source;
    const { isDated, ...checked } = await this.judge(source.text.replace(/^\uFEFF/, ""), path);
    const saysNoKind = isWithoutKind(checked);
    return {
      checked,
      isLasting: !isDated && (saysNoKind || checked.problems.length === 0),
      saysNoKind,
    };
  }

  async checkText(text: string, path: string): Promise<CheckedText> {
    const { isDated: _, ...checked } = await this.judge(text, path);
    return checked;
  }

  private async judge(text: string, path: string): ReturnType<typeof checkText> {
    const settings = this.settingsFor(path);
    return checkText(text, await this.readerFor(path, settings), settings, this.judging);
  }

  private async readerFor(path: string, settings: FileSettings): Promise<Read> {
    const format = formatOf(path) ?? PLAIN_TEXT;
    if (format === undefined) throw new Error("There is no format for plain text.");
    const key = `${format.id} ${settings.read.templates.mode}`;
    const read = this.readers.get(key) ?? (await format.load(settings.read));
    this.readers.set(key, read);
    return read;
  }
}

function isWithoutKind({ findings, problems }: CheckedText): boolean {
  return (
    findings.length === 0 &&
    problems.length === 1 &&
    /^it is not said what kind/.test(problems[0]?.message ?? "")
  );
}
