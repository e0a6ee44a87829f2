import { type Page, writeCursor } from "@coffeechat/core/store";
import type { Row } from "./row.js";

/** Rows with `sort` and `id`, one more than the limit where there is another page. */
export function pageOf<Item>(
  rows: readonly Row[],
  limit: number,
  cursorOwner: Readonly<Record<string, unknown>>,
  read: (row: Row) => Item | null,
): Page<Item> {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const more = last !== undefined && rows.length > limit;
  return {
    items: page.map(read).filter((item) => item !== null),
    nextCursor: more
      ? writeCursor(cursorOwner, { sort: last.text("sort"), id: last.text("id") })
      : null,
  };
}
