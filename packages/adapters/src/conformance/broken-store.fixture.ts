import type { Store } from "@coffeechat/core/store";
import { memoryStore } from "../memory/index.js";
import type { MemoryRecords } from "../memory/records.js";

export interface BrokenStore {
  /** What it does wrong. */
  readonly fault: string;
  /** The case that must notice: its name says the fault. */
  readonly caughtBy: string;
  make(records: MemoryRecords): Store;
}

/** A memory store with some methods replaced by faulty ones. */
export function broken(
  fault: string,
  caughtBy: string,
  breakIt: (store: Store, records: MemoryRecords) => Partial<Store>,
): BrokenStore {
  return {
    fault,
    caughtBy,
    make: (records) => {
      const store = memoryStore({ records });
      return { ...store, ...breakIt(store, records) };
    },
  };
}
