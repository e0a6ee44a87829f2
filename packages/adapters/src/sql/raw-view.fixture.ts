import type { RawView } from "../conformance/index.js";

export const TABLES = [
  "contact",
  "tag",
  "event",
  "follow_up",
  "tombstone",
  "recipient",
  "request",
] as const;

/** Every row of a store's tables, read past the store. */
export async function rawViewOfTables(
  rowsOf: (table: string) => Promise<readonly unknown[]>,
): Promise<RawView> {
  const dump = new Map<string, readonly unknown[]>();
  for (const table of TABLES) dump.set(table, await rowsOf(table));
  const count = (table: (typeof TABLES)[number]) => dump.get(table)?.length ?? 0;
  return {
    contacts: count("contact"),
    events: count("event"),
    followUps: count("follow_up"),
    tombstones: count("tombstone"),
    text: [...dump.values()]
      .flat()
      .flatMap((row) => Object.values(Object(row)))
      .map(String)
      .join("\n"),
  };
}
