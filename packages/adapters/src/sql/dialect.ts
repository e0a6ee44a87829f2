/** The few places in which SQL databases do not agree. */
export interface Dialect {
  /** The schema's column types: short text compared byte by byte, text of any length, a whole number. */
  readonly types: {
    key(maxBytes: number): string;
    readonly text: string;
    readonly integer: string;
  };
  /** Behind a table whose rows are its primary key. */
  readonly keyedTable: string;
  /** Behind every other table. */
  readonly table: string;
  /** Behind a SELECT whose rows will be changed: others wait, or look past them. */
  readonly lock: { readonly wait: string; readonly skip: string };
  /** A condition that takes one value: the column contains it, character by character. */
  contains(column: string): string;
  /** A condition on where a page begins: behind this sort value and id. */
  readonly after: {
    sql(sort: string, id: string): string;
    values(sort: string, id: string): readonly string[];
  };
}
