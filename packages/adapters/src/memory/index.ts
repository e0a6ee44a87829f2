export type { MemoryRecords } from "./records.js";
export { type MemoryStoreOptions, memoryStore } from "./store.js";
