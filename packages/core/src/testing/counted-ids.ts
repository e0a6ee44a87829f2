import type { NewId } from "../coach/index.js";

/** Ids for tests: `1`, `2`, `3` … */
export function countedIds(): NewId {
  let count = 0;
  return () => {
    count += 1;
    return String(count);
  };
}
