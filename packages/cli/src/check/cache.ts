import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { CoffeechatError } from "@coffeechat/core/errors";
import packageJson from "../../package.json" with { type: "json" };
import { reasonOf } from "../terminal/read-text-file.js";
import type { Outcome } from "./file-checker.js";
import { hash64 } from "./fingerprint.js";
import { pack, type TextTable, unpack } from "./packed.js";

/** By what a file is known to be unchanged. */
export interface FileState {
  readonly size: number;
  readonly mtimeMs: number;
}

/** What came out for a file, as long as the file stays as it is. */
type Lasting = Exclude<Outcome, { readonly problem: string }>;

/** Stands for what comes out for a file that does not say what kind of text it is. */
const NO_KIND = "-";
const AT_ONCE = 65_536;

/**
 * What came out for files as they were last time, so that only changed ones are read. A file of
 * lines: the key of the set-up; then texts that findings share (`"..."`) and files
 * (`size mtime path findings`, between tabs), each text before the first file that needs it. It is
 * written while files are checked: memory does not grow with what is found.
 */
export class CheckCache {
  private readonly texts: string[] = [];
  private readonly lines = new Map<string, string>();
  private readonly numbers = new Map<string, number>();
  private file: number | null = null;
  private waiting: string;
  private readonly table: TextTable = {
    numberOf: (text) => this.numberOf(text),
    textOf: (number) => this.textOf(number),
  };

  private constructor(
    private readonly path: string,
    key: string,
  ) {
    this.waiting = `${key}\n`;
    this.read(key);
  }

  /** A cache of another version or configuration, and one that is damaged, counts as empty. */
  static open(path: string, settings: readonly unknown[]): CheckCache {
    return new CheckCache(path, hash64(JSON.stringify([packageJson.version, ...settings])));
  }

  /** How many files it knows. */
  get size(): number {
    return this.lines.size;
  }

  /**
   * Whether it knows what comes out for this file, which has neither grown nor been written since.
   * Of a text without a kind it knows that it is one, and not what is said where it was asked for.
   */
  knows(path: string, state: FileState, isNamed: boolean): boolean {
    const found = this.foundFor(path, state);
    return found !== null && !(isNamed && found === NO_KIND);
  }

  /** What came out for this file; null where that is not known. */
  find(path: string, state: FileState): Lasting | null {
    const found = this.foundFor(path, state);
    if (found === null) return null;
    try {
      const saysNoKind = found === NO_KIND;
      const checked = unpack(saysNoKind ? "" : found, this.table);
      return { checked, isLasting: true, saysNoKind };
    } catch {
      return null;
    }
  }

  private foundFor(path: string, { size, mtimeMs }: FileState): string | null {
    const line = this.lines.get(path);
    const state = `${size}\t${mtimeMs}\t`;
    if (line === undefined || !line.startsWith(state)) return null;
    return line.slice(line.indexOf("\t", state.length) + 1);
  }

  /** Writes what came out for the next time. */
  keep(path: string, { size, mtimeMs }: FileState, { checked, saysNoKind }: Lasting): void {
    const found = saysNoKind ? NO_KIND : pack(checked, this.table);
    this.waiting += `${size}\t${mtimeMs}\t${JSON.stringify(path)}\t${found}\n`;
    if (this.waiting.length > AT_ONCE) this.write();
  }

  /** Puts what was kept in the place of what was read. */
  save(): void {
    this.write();
    this.attempt(() => {
      if (this.file !== null) closeSync(this.file);
      renameSync(this.beside, this.path);
    });
  }

  /** Throws away what was kept. */
  discard(): void {
    if (this.file === null) return;
    closeSync(this.file);
    rmSync(this.beside, { force: true });
  }

  private get beside(): string {
    return `${this.path}.${process.pid}.tmp`;
  }

  private write(): void {
    this.attempt(() => {
      this.file ??= openSync(this.beside, "w", 0o600);
      writeSync(this.file, this.waiting);
    });
    this.waiting = "";
  }

  private attempt(act: () => void): void {
    try {
      act();
    } catch (cause) {
      const reason = reasonOf(cause);
      throw new CoffeechatError("FILE_UNWRITABLE", `${this.path} cannot be written: ${reason}.`, {
        cause,
      });
    }
  }

  private numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    this.waiting += `${JSON.stringify(text)}\n`;
    return number;
  }

  private textOf(number: number): string {
    return this.texts[number] ?? "";
  }

  private read(key: string): void {
    try {
      const text = readFileSync(this.path, "utf8");
      if (!text.startsWith(`${key}\n`)) return;
      for (const line of text.slice(key.length + 1).split("\n")) {
        if (line.startsWith('"')) {
          const shared: string = JSON.parse(line);
          this.texts.push(shared);
          continue;
        }
        const from = line.indexOf("\t", line.indexOf("\t") + 1) + 1;
        const to = line.indexOf("\t", from);
        if (from === 0 || to < 0) continue;
        const name: string = JSON.parse(line.slice(from, to));
        this.lines.set(name, line);
      }
    } catch {
      this.lines.clear();
    }
  }
}
