import { createHash } from "node:crypto";
import { readFileSync, type Stats } from "node:fs";
import packageJson from "../../package.json" with { type: "json" };
import { writeTextFile } from "../terminal/write-text-file.js";
import type { CheckedText } from "./check-text.js";

interface Entry {
  readonly size: number;
  readonly mtimeMs: number;
  readonly checked: CheckedText;
}

/** What came out for files as they were last time, so that only changed ones are read. */
export class CheckCache {
  private readonly next = new Map<string, Entry>();

  private constructor(
    private readonly path: string,
    private readonly key: string,
    private readonly known: ReadonlyMap<string, Entry>,
  ) {}

  /** A cache of another version or configuration, and one that is damaged, counts as empty. */
  static open(path: string, settings: unknown): CheckCache {
    const key = createHash("sha256")
      .update(JSON.stringify([packageJson.version, settings]))
      .digest("hex");
    return new CheckCache(path, key, readEntries(path, key));
  }

  /** What came out for this file, if it has neither grown nor been written since. */
  find(path: string, { size, mtimeMs }: Stats): CheckedText | null {
    const entry = this.known.get(path);
    if (entry === undefined || entry.size !== size || entry.mtimeMs !== mtimeMs) return null;
    this.next.set(path, entry);
    return entry.checked;
  }

  keep(path: string, { size, mtimeMs }: Stats, checked: CheckedText): void {
    this.next.set(path, { size, mtimeMs, checked });
  }

  async save(): Promise<void> {
    const files = Object.fromEntries(this.next);
    await writeTextFile(this.path, JSON.stringify({ key: this.key, files }));
  }
}

function readEntries(path: string, key: string): ReadonlyMap<string, Entry> {
  try {
    const stored: { key?: unknown; files?: Record<string, Entry> } = JSON.parse(
      readFileSync(path, "utf8"),
    );
    return new Map(stored.key === key ? Object.entries(stored.files ?? {}) : []);
  } catch {
    return new Map();
  }
}
