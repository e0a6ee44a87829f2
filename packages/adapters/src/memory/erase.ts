import type { ContactId, Instant } from "@coffeechat/core/model";
import {
  contactWithoutMention,
  type Erased,
  eventWithoutMention,
  readStoredContact,
  readStoredEvent,
} from "@coffeechat/core/store";
import { contactRecordOf } from "./commit.js";
import type { OwnerRecords } from "./records.js";

export function eraseContact(records: OwnerRecords, contactId: ContactId, at: Instant): Erased {
  if (!records.contacts.has(contactId))
    return { contacts: 0, events: 0, followUps: 0, mentions: 0 };
  const events = records.events.get(contactId)?.length ?? 0;
  const followUps = [...records.followUps].filter(([, kept]) => kept.contactId === contactId);
  records.contacts.delete(contactId);
  records.events.delete(contactId);
  for (const [id] of followUps) records.followUps.delete(id);
  records.erasedContacts.set(contactId, at);
  const mentions = takeOutMentions(records, contactId);
  return { contacts: 1, events, followUps: followUps.length, mentions };
}

export function eraseEverything(records: OwnerRecords, at: Instant): Erased {
  const events = [...records.events.values()].reduce((sum, log) => sum + log.length, 0);
  const erased = {
    contacts: records.contacts.size,
    events,
    followUps: records.followUps.size,
    mentions: 0,
  };
  records.contacts.clear();
  records.events.clear();
  records.followUps.clear();
  records.erasedContacts.clear();
  records.erasedEverything = at;
  return erased;
}

function takeOutMentions(records: OwnerRecords, erased: ContactId): number {
  const mark = JSON.stringify(erased);
  let mentions = 0;
  for (const [id, record] of records.contacts) {
    if (!record.snapshot.includes(mark)) continue;
    const contact = readStoredContact(record.snapshot, id, record.revision);
    const next = contactRecordOf(contactWithoutMention(contact, erased), record.recipientKey);
    if (next.snapshot === record.snapshot) continue;
    records.contacts.set(id, next);
    mentions += 1;
  }
  for (const [id, log] of records.events) {
    for (const [index, { id: eventId, json }] of log.entries()) {
      if (!json.includes(mark)) continue;
      const next = JSON.stringify(eventWithoutMention(readStoredEvent(json, id), erased));
      if (next === json) continue;
      log[index] = { id: eventId, json: next };
      mentions += 1;
    }
  }
  return mentions;
}
