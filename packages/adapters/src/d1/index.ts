export type { D1Answer, D1Database, D1Statement } from "./database.js";
export { type D1StoreOptions, d1Store } from "./store.js";
