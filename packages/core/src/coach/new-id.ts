/** Makes the part of an id behind its prefix: unique, of letters, digits, ".", "_", "~" and "-". */
export type NewId = () => string;

/** Random ids of the platform's own generator: every browser, worker and server has it. */
export const randomId: NewId = () => globalThis.crypto.randomUUID();
