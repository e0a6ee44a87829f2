export { type ContactChange, checkChanges, type FollowUpChanges } from "./change.js";
export {
  type Claim,
  type ClaimHandle,
  type ClaimOutcome,
  type ClaimRequest,
  type ParkedFollowUp,
  type ParkedQuery,
  parseClaimHandle,
  parseClaimOutcome,
  parseClaimRequest,
  parseFollowUpId,
  parseParkedQuery,
  type ReadClaimRequest,
} from "./claims.js";
export { parseContactId } from "./contact-id.js";
export {
  claimedDelivery,
  claimOf,
  type Delivery,
  type DeliveryRecord,
  deliveryOfRecord,
  deliveryRecordOf,
  freshDelivery,
  newClaimToken,
  PARKED,
  parkedOf,
  settledDelivery,
  untouched,
} from "./delivery.js";
export {
  type ExportCounts,
  type ExportedContact,
  type ExportRecord,
  type ImportedDelivery,
  type ReadExport,
  readExport,
  type Tombstone,
} from "./export-record.js";
export { contactIdsOf, type Here, type ImportPlan, planImport } from "./import-plan.js";
export { contactWithoutMention, ERASED_NAME, eventWithoutMention } from "./mentions.js";
export {
  type ContactQuery,
  type FollowUpQuery,
  type Page,
  type PagePosition,
  parseContactQuery,
  parseFollowUpQuery,
  readCursor,
  writeCursor,
} from "./page.js";
export {
  HIGHEST_CAP,
  type OpenRequests,
  parseRecipientKey,
  type RecipientRequest,
} from "./recipient.js";
export { recordsOfExport } from "./records-of-export.js";
export {
  duplicateEvent,
  type Found,
  followUpOfAnother,
  guardRevision,
  importConflict,
  recipientShielded,
} from "./refusals.js";
export {
  type ContactRewrite,
  checkRewrites,
  type Rewritten,
  recordsIn,
  rewrittenJson,
} from "./rewrite.js";
export { parseScope, type Scope } from "./scope.js";
export { searchTextOf, searchWords } from "./search-text.js";
export type {
  Erased,
  Imported,
  Migrated,
  RecordedEvent,
  Store,
  StoreCapabilities,
  StoreHealth,
} from "./store.js";
export {
  canonicalInstant,
  dueSortOf,
  readStoredContact,
  readStoredEvent,
  readStoredFollowUp,
} from "./stored-json.js";
