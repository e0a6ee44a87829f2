/** A file of a new unit, its path relative to the unit's folder. */
export interface ScaffoldFile {
  readonly path: string;
  readonly content: string;
}

/** A kind of unit that `npm run new` can begin. */
export interface Scaffold {
  readonly kind: string;
  readonly summary: string;
  /** The package that is released with it. */
  readonly packageName: string;
  /** The folder that holds all units of this kind, from the repository's root. */
  readonly parent: string;
  /** A good id, for the help text. */
  readonly exampleId: string;
  readonly files: (id: string) => readonly ScaffoldFile[];
  /** The name of the test that does not pass until the unit is finished. */
  readonly reminder: RegExp;
  /** What to do next, one line each. */
  readonly next: (id: string) => readonly string[];
}

/** `pg-boss` becomes `pgBoss`. */
export function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `pg-boss` becomes `pg boss`. */
export function inWords(id: string): string {
  return id.replaceAll("-", " ");
}
