import {
  type ContactRewrite,
  checkRewrites,
  type Rewritten,
  rewrittenJson,
} from "@coffeechat/core/store";
import { contactRecordOf } from "./commit.js";
import type { OwnerRecords } from "./records.js";

export function rewriteRecords(records: OwnerRecords, rewrites: readonly ContactRewrite[]): number {
  checkRewrites(rewrites);
  let replaced = 0;
  for (const { contactId, contact, events, followUps } of rewrites) {
    const stored = records.contacts.get(contactId);
    if (contact !== null && stored !== undefined && isAsRead(stored.snapshot, contact)) {
      records.contacts.set(contactId, contactRecordOf(contact.after, stored.recipientKey));
      replaced += 1;
    }
    const log = records.events.get(contactId) ?? [];
    for (const event of events) {
      const place = log.findIndex(({ id }) => id === event.before.id);
      const json = rewrittenJson(log[place]?.json, event);
      if (json === null) continue;
      log[place] = { id: event.before.id, json };
      replaced += 1;
    }
    for (const followUp of followUps) {
      const found = records.followUps.get(followUp.before.id);
      const json = rewrittenJson(found?.json, followUp);
      if (found === undefined || json === null) continue;
      records.followUps.set(followUp.before.id, { ...found, json });
      replaced += 1;
    }
  }
  return replaced;
}

function isAsRead<Value>(stored: string, rewritten: Rewritten<Value>): boolean {
  return rewrittenJson(stored, rewritten) !== null;
}
