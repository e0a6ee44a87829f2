export { type AgendaItem, type AgendaOptions, type AgendaStatus, agendaOf } from "./agenda.js";
export { dueByWall } from "./due-by-wall.js";
export { type FollowUpIdentity, followUpId } from "./follow-up-id.js";
export { handOutTime } from "./hand-out-time.js";
export { isPoliteTime, nextPoliteTime, type PoliteTimeOptions } from "./next-polite-time.js";
export type { PoliteTimePreference } from "./open-hours.js";
export { type PlanOptions, planFollowUps } from "./plan-follow-ups.js";
export { validatePolicy } from "./policy.js";
export { type Reconciliation, reconcile } from "./reconcile.js";
