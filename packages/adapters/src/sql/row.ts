import { CoffeechatError } from "@coffeechat/core/model";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** One row, read by column name and type. Clients may add properties of their own. */
export class Row {
  private readonly columns: object;

  constructor(row: unknown) {
    this.columns = typeof row === "object" && row !== null ? row : {};
  }

  text(column: string): string {
    const found: unknown = Reflect.get(this.columns, column);
    if (typeof found === "string") return found;
    // What is compared byte by byte comes as bytes from some databases.
    if (found instanceof Uint8Array) return decoder.decode(found);
    throw damaged(column, "text");
  }

  integer(column: string): number {
    const found: unknown = Reflect.get(this.columns, column);
    // Clients differ in what they make of 64-bit integers.
    if (typeof found === "number" || typeof found === "bigint") return Number(found);
    if (typeof found === "string" && /^-?\d+$/.test(found)) return Number(found);
    throw damaged(column, "an integer");
  }
}

export function readRow(row: unknown): Row {
  return new Row(row);
}

function damaged(column: string, expected: string): CoffeechatError {
  return new CoffeechatError(
    "STORE_CORRUPT",
    `The column ${column} of a row does not hold ${expected}: it was changed from outside. Restore the database from a backup or an export.`,
    { details: { column } },
  );
}
