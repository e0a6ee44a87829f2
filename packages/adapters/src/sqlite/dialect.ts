import type { Dialect } from "../sql/dialect.js";

/** SQLite compares text byte by byte unless told otherwise, and locks the database instead of rows. */
export const sqliteDialect: Dialect = {
  types: { key: () => "TEXT", text: "TEXT", integer: "INTEGER" },
  keyedTable: " WITHOUT ROWID",
  table: "",
  lock: { wait: "", skip: "" },
  contains: (column) => `instr(${column}, ?) > 0`,
  after: {
    sql: (sort, id) => `(${sort}, ${id}) > (?, ?)`,
    values: (sort, id) => [sort, id],
  },
};
