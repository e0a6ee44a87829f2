export { recipientKey, type ShieldSecret } from "./recipient-key.js";
export { type Advice, type ShieldedStore, type ShieldOptions, shielded } from "./shielded.js";
