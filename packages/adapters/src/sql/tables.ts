import type { Scope } from "@coffeechat/core/store";
import type { Dialect } from "./dialect.js";

/** What every statement needs: in which SQL, under which table names, for whom. */
export interface Tables {
  readonly dialect: Dialect;
  /** What table names begin with: a prefix, perhaps a schema before it. */
  readonly prefix: string;
  readonly scope: Scope;
}

/** The contact id under which the erasure of everything is remembered. No contact has an empty id. */
export const EVERYTHING = "";

/**
 * A tag as a key: JSON's escapes stand for null characters and lone surrogates, which a client would
 * cut off or replace, so that two tags that differ stay two.
 */
export function tagKey(tag: string): string {
  return JSON.stringify(tag).slice(1, -1);
}

/** So many placeholder groups that a statement inserts so many rows: `(?, ?), (?, ?)`. */
export function groups(rows: number, columns: number): string {
  const group = `(${Array(columns).fill("?").join(", ")})`;
  return Array(rows).fill(group).join(", ");
}

const MOST_ROWS_A_STATEMENT = 50;

/** Rows in portions for one statement each: few round trips, and few statements to prepare. */
export function portions<Item>(items: readonly Item[]): (readonly Item[])[] {
  const made: (readonly Item[])[] = [];
  for (let start = 0; start < items.length; start += MOST_ROWS_A_STATEMENT) {
    made.push(items.slice(start, start + MOST_ROWS_A_STATEMENT));
  }
  return made;
}
