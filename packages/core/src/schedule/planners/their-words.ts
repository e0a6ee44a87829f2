import type { Contact } from "../../model/index.js";

/** How often they have written, about anything: what may come again after word from them counts by it. */
export function theirWords({ correspondence }: Contact): number {
  let count = 0;
  for (const { from } of correspondence) if (from === "they") count += 1;
  return count;
}
