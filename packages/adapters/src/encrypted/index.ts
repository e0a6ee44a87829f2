export type { EncryptionKeys, KeyBytes, SealingKey } from "./keys.js";
export type { Resealed, ResealOptions } from "./reseal.js";
export { type EncryptedStore, type EncryptionOptions, encrypted } from "./store.js";
