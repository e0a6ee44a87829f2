import { CoffeechatError } from "@coffeechat/core/model";

const decoder = new TextDecoder("utf-8", { fatal: true });

type Columns = Readonly<Record<string, unknown>>;

/** One row, read by column name and type. Clients may add properties of their own. */
export class Row {
  private readonly columns: Columns;

  constructor(row: unknown) {
    this.columns = isColumns(row) ? row : {};
  }

  text(column: string): string {
    const found = this.columns[column];
    if (typeof found === "string") return found;
    // What is compared byte by byte comes as bytes from some databases.
    if (found instanceof Uint8Array) return decoder.decode(found);
    throw damaged(column, "text");
  }

  integer(column: string): number {
    const found = this.columns[column];
    // Clients differ in what they make of 64-bit integers.
    if (typeof found === "number" || typeof found === "bigint") return Number(found);
    if (typeof found === "string" && /^-?\d+$/.test(found)) return Number(found);
    throw damaged(column, "an integer");
  }
}

export function readRow(row: unknown): Row {
  return new Row(row);
}

function isColumns(row: unknown): row is Columns {
  return typeof row === "object" && row !== null;
}

function damaged(column: string, expected: string): CoffeechatError {
  return new CoffeechatError(
    "STORE_CORRUPT",
    `The column ${column} of a row does not hold ${expected}: it was changed from outside. Restore the database from a backup or an export.`,
    { details: { column } },
  );
}
