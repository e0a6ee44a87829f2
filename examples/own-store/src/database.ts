/**
 * What many document databases offer and nothing more: a document is read with its version, and
 * written only where that is still its version.
 */
export interface DocumentDatabase {
  read(key: string): Promise<{ readonly version: number; readonly text: string } | null>;
  /** `version` 0: there must be none yet. Answers whether it was written. */
  write(key: string, version: number, text: string): Promise<boolean>;
}

/** One in memory, to try things with. */
export class MemoryDocuments implements DocumentDatabase {
  readonly documents = new Map<string, { readonly version: number; readonly text: string }>();

  async read(key: string) {
    return this.documents.get(key) ?? null;
  }

  async write(key: string, version: number, text: string) {
    if ((this.documents.get(key)?.version ?? 0) !== version) return false;
    this.documents.set(key, { version: version + 1, text });
    return true;
  }
}
