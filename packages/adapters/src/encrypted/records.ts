import type { Contact, ContactEvent, FollowUp } from "@coffeechat/core/model";
import {
  type ContactChange,
  type ExportRecord,
  type Scope,
  searchTextOf,
  searchWords,
} from "@coffeechat/core/store";
import type { KeyRing } from "./keys.js";
import { replaceTexts } from "./personal-texts.js";
import { isSealedWith, lookupHash, openText, sealText } from "./seal.js";

const TAG_HASH = "#";

/** Seals and opens what belongs to one scope. */
export interface Sealer {
  tagHash(tag: string): Promise<string>;
  /** The words of a text query as they stand in sealed names. */
  wordHashes(text: string): Promise<string>;
  sealChange(change: ContactChange): Promise<ContactChange>;
  sealRecord(record: ExportRecord): Promise<ExportRecord>;
  sealContact(contact: Contact): Promise<Contact>;
  sealEvent(event: ContactEvent): Promise<ContactEvent>;
  sealFollowUp(followUp: FollowUp): Promise<FollowUp>;
  openContact(contact: Contact): Promise<Contact>;
  openEvent(event: ContactEvent): Promise<ContactEvent>;
  openFollowUp<Planned extends FollowUp>(followUp: Planned): Promise<Planned>;
  openRecord(record: ExportRecord): Promise<ExportRecord>;
  /** Whether everything in a sealed record is sealed with the current keys. */
  isCurrent(sealed: ExportRecord): Promise<boolean>;
}

export function sealerOf(ring: KeyRing, scope: Scope): Sealer {
  const sealIn = (contactId: Contact["id"]) => (text: string) =>
    sealText(ring, { scope, contactId }, text);
  const openIn = (contactId: Contact["id"]) => (text: string) =>
    openText(ring, { scope, contactId }, text);

  const tagHash = async (tag: string) => `${TAG_HASH}${await lookupHash(ring, scope, "tag", tag)}`;

  async function wordHashes(text: string): Promise<string> {
    const words = [...new Set(searchWords(text))].sort();
    const hashes = await Promise.all(words.map((word) => lookupHash(ring, scope, "word", word)));
    return hashes.join(" ");
  }

  /** Each tag twice: sealed, to be read again, and hashed, to be found. */
  async function sealTags(contactId: Contact["id"], tags: readonly string[]): Promise<string[]> {
    const sealed = await Promise.all(tags.map(sealIn(contactId)));
    const hashed = await Promise.all(tags.map(tagHash));
    return [...sealed, ...hashed];
  }

  async function openTags(contactId: Contact["id"], tags: readonly string[]): Promise<string[]> {
    const sealed = tags.filter((tag) => !isTagHash(tag));
    return Promise.all(sealed.map(openIn(contactId)));
  }

  async function sealContact(contact: Contact): Promise<Contact> {
    const sealed = await replaceTexts(contact, sealIn(contact.id));
    const { facts } = sealed;
    const words = await wordHashes(searchTextOf(contact));
    const tags = await sealTags(contact.id, contact.facts.tags);
    return { ...sealed, facts: { ...facts, name: `${facts.name} ${words}`, tags } };
  }

  async function sealEvent(event: ContactEvent): Promise<ContactEvent> {
    const sealed = await replaceTexts(event, sealIn(event.contactId));
    return withTags(sealed, (tags) => sealTags(event.contactId, tags));
  }

  const sealFollowUp = (followUp: FollowUp) => replaceTexts(followUp, sealIn(followUp.contactId));

  const sealer: Sealer = {
    tagHash,
    wordHashes,
    sealContact,
    sealEvent,
    sealFollowUp,
    async sealChange(change) {
      const { events, contact, followUps } = change;
      return {
        ...change,
        contact: await sealContact(contact),
        events: await Promise.all(events.map(sealEvent)),
        followUps: {
          cancel: followUps.cancel,
          create: await Promise.all(followUps.create.map(sealFollowUp)),
          move: await Promise.all(followUps.move.map(sealFollowUp)),
        },
      };
    },
    async sealRecord(record) {
      switch (record.record) {
        case "header":
          return { ...record, texts: "sealed" };
        case "contact":
          return { ...record, contact: await sealContact(record.contact) };
        case "event":
          return { ...record, event: await sealEvent(record.event) };
        case "follow-up":
          return { ...record, followUp: await sealFollowUp(record.followUp) };
        case "tombstone":
        case "end":
          return record;
      }
    },
    async openContact(contact) {
      const opened = await replaceTexts(contact, openIn(contact.id));
      const tags = await openTags(contact.id, contact.facts.tags);
      return { ...opened, facts: { ...opened.facts, tags } };
    },
    async openEvent(event) {
      const opened = await replaceTexts(event, openIn(event.contactId));
      return withTags(opened, (tags) => openTags(event.contactId, tags));
    },
    openFollowUp: (followUp) => replaceTexts(followUp, openIn(followUp.contactId)),
    async openRecord(record) {
      switch (record.record) {
        case "contact":
          return { ...record, contact: await sealer.openContact(record.contact) };
        case "event":
          return { ...record, event: await sealer.openEvent(record.event) };
        case "follow-up":
          return { ...record, followUp: await sealer.openFollowUp(record.followUp) };
        case "header":
        case "tombstone":
        case "end":
          return record;
      }
    },
    async isCurrent(sealed) {
      switch (sealed.record) {
        case "contact": {
          const { contact } = sealed;
          if (!(await isSealedNow(ring, contact, contact.facts.tags))) return false;
          const opened = await sealer.openContact(contact);
          const hashes = await Promise.all(opened.facts.tags.map(tagHash));
          const words = await wordHashes(searchTextOf(opened));
          return (
            contact.facts.name.endsWith(` ${words}`) &&
            hashes.every((hash) => contact.facts.tags.includes(hash))
          );
        }
        case "event": {
          const { event } = sealed;
          const facts = event.type === "add" || event.type === "amend" ? event.facts : {};
          return isSealedNow(ring, event, facts.tags ?? []);
        }
        case "follow-up":
          return isSealedNow(ring, sealed.followUp, []);
        case "header":
        case "tombstone":
        case "end":
          return true;
      }
    },
  };
  return sealer;
}

async function isSealedNow(
  ring: KeyRing,
  value: Contact | ContactEvent | FollowUp,
  tags: readonly string[],
): Promise<boolean> {
  const texts = tags.filter((tag) => !isTagHash(tag));
  await replaceTexts(value, async (text) => {
    texts.push(text);
    return text;
  });
  return texts.every((text) => isSealedWith(ring.currentId, text));
}

function isTagHash(tag: string): boolean {
  return /^#[0-9a-f]{64}$/.test(tag);
}

async function withTags(
  event: ContactEvent,
  replace: (tags: readonly string[]) => Promise<string[]>,
): Promise<ContactEvent> {
  switch (event.type) {
    case "add":
      return { ...event, facts: { ...event.facts, tags: await replace(event.facts.tags) } };
    case "amend":
      return event.facts.tags === undefined
        ? event
        : { ...event, facts: { ...event.facts, tags: await replace(event.facts.tags) } };
    default:
      return event;
  }
}
