import type { ContactChange, Scope, Store } from "@coffeechat/core/store";
import type { BuilderCalls } from "./kysely.js";
import type { Value } from "./raw.js";

/** The same work by hand. What answers at once is not made to wait. */
export interface RawCalls {
  load(scope: Scope, id: string): unknown;
  commit(scope: Scope, change: ContactChange): unknown;
  list(scope: Scope): unknown;
  due(scope: Scope): unknown;
  claim(token: string, now: string, until: string): unknown;
}

/** A database with a store in it, and its driver beside it. */
export interface Subject {
  readonly name: string;
  readonly store: Store;
  readonly raw: RawCalls;
  /** The same work through a query builder, where it speaks to this client. */
  readonly builder: BuilderCalls | null;
  /** Many rows at once, as fast as the driver takes them. */
  insert(table: string, columns: readonly string[], rows: readonly Value[][]): Promise<void>;
  /** The database's own words on how it would answer. */
  plan(sql: string, values: Value[]): Promise<readonly string[]>;
  /** Lets the database count its rows, so that its plans fit them. */
  analyze(): Promise<void>;
  close(): Promise<void>;
}

/** Makes an empty one; `null` where its server is not there. */
export type MakeSubject = () => Promise<Subject | null>;
