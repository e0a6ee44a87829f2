import { KINDS_OF_THINGS, LOOSE_THINGS, STRICT_KINDS } from "./things.js";

interface Thing {
  readonly kind: number;
  readonly group: string;
}

/** How a thing that a letter names stands to the notes. */
export type Standing =
  /** The notes hold it, or it is no thing that can be told from others. */
  | "fine"
  /** The notes hold nothing of its kind. */
  | "alone"
  /** The notes hold another of its kind, which may well stand beside it. */
  | "exchanged"
  /** The notes hold another of its kind, and one excludes the other. */
  | "contradicted";

const LOOSE: ReadonlySet<string> = new Set(LOOSE_THINGS.split(" "));

interface Index {
  readonly named: ReadonlyMap<string, readonly Thing[]>;
  readonly noted: ReadonlyMap<string, readonly Thing[]>;
}

let index: Index | null = null;

/** Made when the first notes are read: most programs have none. */
function thingsByWord(): Index {
  index ??= readIndex();
  return index;
}

function readIndex(): Index {
  const named = new Map<string, Thing[]>();
  const noted = new Map<string, Thing[]>();
  for (const [kind, line] of KINDS_OF_THINGS.split("\n").entries()) {
    for (const group of line.split(" ")) {
      const [same = "", ...wider] = group.split("+");
      const thing = { kind, group };
      for (const word of same.split("=")) {
        named.set(word, [...(named.get(word) ?? []), thing]);
        noted.set(word, [...(noted.get(word) ?? []), thing]);
      }
      for (const word of wider) noted.set(word, [...(noted.get(word) ?? []), thing]);
    }
  }
  return { named, noted };
}

/** Reads the things that notes hold, and tells how one in a letter stands to them. */
export function readThings(notes: Iterable<string>): (word: string) => Standing {
  const { named, noted } = thingsByWord();
  const groups = new Set<string>();
  const kinds = new Set<number>();
  for (const word of notes) {
    for (const { kind, group } of lookUp(noted, word)) {
      groups.add(group);
      kinds.add(kind);
    }
  }
  return (word) => {
    const things = lookUp(named, word);
    if (things.length === 0 || things.some(({ group }) => groups.has(group))) return "fine";
    const rivals = things.filter(({ kind }) => kinds.has(kind));
    if (rivals.length === 0) return isLoose(word) ? "fine" : "alone";
    return rivals.some(({ kind }) => kind < STRICT_KINDS) && !isLoose(word)
      ? "contradicted"
      : "exchanged";
  };
}

function isLoose(word: string): boolean {
  return singulars(word).some((form) => LOOSE.has(form));
}

function lookUp(things: ReadonlyMap<string, readonly Thing[]>, word: string): readonly Thing[] {
  for (const form of singulars(word)) {
    const found = things.get(form);
    if (found !== undefined) return found;
  }
  return [];
}

function singulars(word: string): string[] {
  return [word, word.replace(/s$/, ""), word.replace(/es$/, ""), word.replace(/ies$/, "y")];
}
