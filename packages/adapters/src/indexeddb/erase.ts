import type { ContactId, Instant } from "@coffeechat/core/model";
import {
  contactWithoutMention,
  type Erased,
  eventWithoutMention,
  parseContactId,
  readStoredEvent,
  type Scope,
} from "@coffeechat/core/store";
import { contactRowOf } from "./commit.js";
import { beginningWith, type Writing } from "./database.js";
import { contactOf } from "./read.js";

const EVERYTHING = "";

export async function eraseContact(
  writing: Writing,
  scope: Scope,
  contactId: ContactId,
  erasedAt: Instant,
): Promise<Erased> {
  const { tenant, owner } = scope;
  const contacts = writing.objectStore("contact");
  if ((await contacts.getKey([tenant, owner, contactId])) === undefined) {
    return { contacts: 0, events: 0, followUps: 0, mentions: 0 };
  }
  await contacts.delete([tenant, owner, contactId]);
  const own = beginningWith(tenant, owner, contactId);
  const events = await writing.objectStore("event").count(own);
  await writing.objectStore("event").delete(own);
  const followUps = writing.objectStore("followUp");
  const keys = await followUps.index("contact").getAllKeys(own);
  for (const key of keys) await followUps.delete(key);
  await writing.objectStore("request").delete([tenant, owner, contactId]);
  await writing.objectStore("tombstone").put({ tenant, owner, contactId, erasedAt });
  const mentions = await takeOutMentions(writing, scope, contactId);
  return { contacts: 1, events, followUps: keys.length, mentions };
}

export async function eraseEverything(
  writing: Writing,
  { tenant, owner }: Scope,
  erasedAt: Instant,
): Promise<Erased> {
  const own = beginningWith(tenant, owner);
  const erased = {
    contacts: await writing.objectStore("contact").count(own),
    events: await writing.objectStore("event").count(own),
    followUps: await writing.objectStore("followUp").count(own),
    mentions: 0,
  };
  for (const table of ["contact", "event", "followUp", "tombstone", "request"] as const) {
    await writing.objectStore(table).delete(own);
  }
  await writing.objectStore("tombstone").put({ tenant, owner, contactId: EVERYTHING, erasedAt });
  return erased;
}

async function takeOutMentions(writing: Writing, scope: Scope, erased: ContactId): Promise<number> {
  const mark = JSON.stringify(erased);
  const own = beginningWith(scope.tenant, scope.owner);
  let mentions = 0;
  let contact = await writing.objectStore("contact").openCursor(own);
  while (contact !== null) {
    const row = contact.value;
    if (row.snapshot.includes(mark)) {
      const next = contactRowOf(scope, contactWithoutMention(contactOf(row), erased));
      if (next.snapshot !== row.snapshot) {
        await contact.update(next);
        mentions += 1;
      }
    }
    contact = await contact.continue();
  }
  let event = await writing.objectStore("event").openCursor(own);
  while (event !== null) {
    const row = event.value;
    if (row.json.includes(mark)) {
      const read = readStoredEvent(row.json, parseContactId(row.contactId));
      const json = JSON.stringify(eventWithoutMention(read, erased));
      if (json !== row.json) {
        await event.update({ ...row, json });
        mentions += 1;
      }
    }
    event = await event.continue();
  }
  return mentions;
}
