import type { Dialect } from "../sql/dialect.js";

const TABLE = " ENGINE=InnoDB ROW_FORMAT=DYNAMIC DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";

/**
 * MySQL and MariaDB. Keys are bytes: text collations of the two differ, and some take "a" and "a "
 * for the same.
 */
export const mysqlDialect: Dialect = {
  types: { key: (maxBytes) => `VARBINARY(${maxBytes})`, text: "LONGTEXT", integer: "INT" },
  keyedTable: TABLE,
  table: TABLE,
  lock: { wait: "FOR UPDATE", skip: "FOR UPDATE SKIP LOCKED" },
  contains: (column) => `instr(${column}, ?) > 0`,
  after: {
    // A comparison of pairs would not use the index.
    sql: (sort, id) => `${sort} >= ? AND (${sort} > ? OR ${id} > ?)`,
    values: (sort, id) => [sort, sort, id],
  },
};
