export type { EncryptionKeys, KeyBytes, SealingKey } from "./keys.js";
export { type EncryptionOptions, encrypted } from "./store.js";
