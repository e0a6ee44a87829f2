import type { MappedText } from "../check/mapped-text.js";

/** One value of a record in a file: what it is, and where it stands. */
export interface Fact {
  readonly value: unknown;
  /** The value as text with its place, where it is a string. */
  readonly text: MappedText | null;
  readonly range: readonly [number, number];
}

/** A record of any format, asked by dotted path: `recipient.name`. */
export type Facts = (path: string) => Fact | null;

/** Asks for what the host calls by another name under our own. */
export function renamed(facts: Facts, names: Readonly<Record<string, string>>): Facts {
  if (Object.keys(names).length === 0) return facts;
  return (path) => facts(names[path] ?? path);
}

/** A value as a string that says something; numbers count as what they are written as. */
export function textOf(fact: Fact | null): string | null {
  if (fact === null) return null;
  const { value } = fact;
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : null;
}
