/** A file that `npm run gen` writes: its path from the repository's root, and its whole content. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Reads hand-written folders under the root and answers with what follows from them; writes nothing. */
export type Generator = (root: string) => Promise<GeneratedFile[]>;
