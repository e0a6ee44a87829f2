export { type LinkedInConnections, readLinkedInConnections } from "./linkedin-connections.js";
export type { MergedRow } from "./merge.js";
export { type KeptRow, REJECTION_CODES, type RejectedRow } from "./row.js";
