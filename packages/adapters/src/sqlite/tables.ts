import type { Scope } from "@coffeechat/core/store";
import type { Connection } from "./connection.js";

/** What every query needs: where, under which table names, for whom. */
export interface Tables {
  readonly connection: Connection;
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
