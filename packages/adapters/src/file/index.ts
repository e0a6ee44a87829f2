export type { LockOptions } from "./lock.js";
export { type FileStoreOptions, fileStore } from "./store.js";
