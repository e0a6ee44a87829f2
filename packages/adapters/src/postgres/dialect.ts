import type { Dialect } from "../sql/dialect.js";
import type { SqlValue, Statement } from "../sql/work.js";

/** PostgreSQL sorts text by a locale unless told otherwise. */
export const postgresDialect: Dialect = {
  types: { key: () => 'text COLLATE "C"', text: "text", integer: "integer" },
  keyedTable: "",
  table: "",
  lock: { wait: "FOR UPDATE", skip: "FOR UPDATE SKIP LOCKED" },
  contains: (column) => `strpos(${column}, ?) > 0`,
  after: {
    sql: (sort, id) => `(${sort}, ${id}) > (?, ?)`,
    values: (sort, id) => [sort, id],
  },
};

const texts = new Map<string, string>();

/** A statement as PostgreSQL's clients take it: numbered places for values. */
export function numbered({ kind, sql, values }: Statement): {
  readonly text: string;
  readonly values: SqlValue[];
} {
  const whole = kind === "insert" ? `${sql} ON CONFLICT DO NOTHING` : sql;
  let text = texts.get(whole);
  if (text === undefined) {
    let place = 0;
    text = whole.replace(/\?/g, () => {
      place += 1;
      return `$${place}`;
    });
    texts.set(whole, text);
  }
  return { text, values: [...values] };
}
