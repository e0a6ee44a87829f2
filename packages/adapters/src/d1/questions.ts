import type { Row } from "../sql/row.js";
import type { SqlValue, Statement } from "../sql/work.js";
import type { Batch } from "./database.js";

/** Questions that go to the database together and so are answered of one moment. */
export interface Questions {
  /** What is returned gives the rows once the questions were sent. */
  ask(sql: string, ...values: SqlValue[]): () => readonly Row[];
  send(): Promise<void>;
}

export function questionsFor(batch: Batch): Questions {
  const asked: Statement[] = [];
  let answered: readonly (readonly Row[])[] = [];
  return {
    ask(sql, ...values) {
      const place = asked.push({ sql, values, kind: "rows" }) - 1;
      return () => answered[place] ?? [];
    },
    async send() {
      if (asked.length === 0) return;
      answered = (await batch(asked)).map(({ rows }) => rows);
    },
  };
}

/** D1 takes a hundred values in one statement. */
const MOST_VALUES = 96;

/** Items in portions for one statement each, so many values an item. */
export function portionsOf<Item>(items: readonly Item[], valuesEach = 1): (readonly Item[])[] {
  const size = Math.floor(MOST_VALUES / valuesEach);
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

export function places(items: readonly unknown[]): string {
  return items.map(() => "?").join(", ");
}
