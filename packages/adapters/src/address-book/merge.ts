import type { KeptRow, MergedRow } from "./people.js";

/**
 * Makes one row of those about one person: the same profile or the same address; where one of the
 * two rows has neither to compare, the same name at the same company. The first row is kept, what
 * it lacks comes from the later ones.
 */
export function mergeRows(rows: readonly KeptRow[]): { kept: KeptRow[]; merged: MergedRow[] } {
  const groups = new Groups(rows.length);
  joinBy(rows, groups, ({ facts }) => profileOf(facts.linkedinUrl));
  joinBy(rows, groups, ({ facts }) => facts.email?.toLowerCase());
  joinNamesakes(rows, groups);

  const kept = new Map<number, KeptRow>();
  const merged: MergedRow[] = [];
  for (const [index, row] of rows.entries()) {
    const first = groups.firstOf(index);
    const into = kept.get(first);
    if (into === undefined) kept.set(first, row);
    else {
      const tags = [...new Set([...into.facts.tags, ...row.facts.tags])];
      kept.set(first, { ...row, ...into, facts: { ...row.facts, ...into.facts, tags } });
      merged.push({ line: row.line, into: into.line });
    }
  }
  return { kept: [...kept.values()], merged };
}

function joinBy(
  rows: readonly KeptRow[],
  groups: Groups,
  keyOf: (row: KeptRow) => string | undefined,
): void {
  const seen = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, index);
    else groups.join(earlier, index);
  }
}

function joinNamesakes(rows: readonly KeptRow[], groups: Groups): void {
  const seen = new Map<string, number[]>();
  for (const [index, { facts }] of rows.entries()) {
    const key = JSON.stringify([fold(facts.name), fold(facts.organization ?? "")]);
    const earlier = seen.get(key) ?? [];
    const same = earlier.find((other) => {
      const them = rows[other];
      return them !== undefined && comparesNot(them, { facts });
    });
    if (same !== undefined) groups.join(same, index);
    seen.set(key, [...earlier, index]);
  }
}

/** Two people of one name at one company are told apart by their profiles or addresses. */
function comparesNot(a: Pick<KeptRow, "facts">, b: Pick<KeptRow, "facts">): boolean {
  const both = (x: string | undefined, y: string | undefined) => x !== undefined && y !== undefined;
  return !both(a.facts.linkedinUrl, b.facts.linkedinUrl) && !both(a.facts.email, b.facts.email);
}

/** One profile is written with and without `www`, a slash behind it, a query, in capitals. */
function profileOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const { hostname, pathname } = new URL(url);
  return `${hostname.replace(/^www\./, "")}${pathname.replace(/\/+$/, "")}`.toLowerCase();
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** Which rows are about one person: sets that grow together, each known by its earliest row. */
class Groups {
  readonly #parents: number[];

  constructor(size: number) {
    this.#parents = Array.from({ length: size }, (_, index) => index);
  }

  firstOf(index: number): number {
    let first = index;
    for (let next = this.#parents[first]; next !== undefined && next !== first; ) {
      first = next;
      next = this.#parents[first];
    }
    this.#parents[index] = first;
    return first;
  }

  join(a: number, b: number): void {
    const [first, second] = [this.firstOf(a), this.firstOf(b)];
    this.#parents[Math.max(first, second)] = Math.min(first, second);
  }
}
