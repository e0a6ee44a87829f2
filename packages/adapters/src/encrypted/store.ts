import type { ExportRecord, Scope, Store } from "@coffeechat/core/store";
import {
  checkChanges,
  checkRewrites,
  parseContactQuery,
  parseScope,
  readExport,
  recordsOfExport,
} from "@coffeechat/core/store";
import { type EncryptionKeys, keyRing } from "./keys.js";
import { sealerOf } from "./records.js";
import { type Resealed, type ResealOptions, resealPage } from "./reseal.js";
import { sealRewrites } from "./seal-rewrites.js";

export interface EncryptionOptions {
  readonly keys: EncryptionKeys;
}

export interface EncryptedStore extends Store {
  /**
   * Seals a page of the owner's contacts, with their events and follow-ups, with the current keys, and
   * hashes their words and tags with the current lookup key. Call it with each `nextCursor` until that
   * is `null`; then nothing of this owner needs an earlier key. It may be stopped and begun anew
   * anywhere, run twice, and run beside writers: what they change meanwhile is theirs.
   *
   * @throws CoffeechatError `STORE_BUSY` where another process goes on writing with an earlier key
   */
  reseal(scope: Scope, options?: ResealOptions): Promise<Resealed>;
}

/**
 * A store whose database sees no personal text: names, addresses, notes, messages, tags and reasons
 * are sealed with AES-GCM before they get there, each for its tenant, owner and contact. Ids,
 * instants, states, kinds, sources, zones and languages stay readable, because stores sort and filter
 * by them.
 *
 * Tags and whole words are found by keyed hashes, so a text query no longer finds parts of words.
 * Whoever sees the database learns which contacts of an owner share a word and how many words each
 * has, not which words.
 *
 * To change keys hand in a new `current` and move the old one to `earlier`: what is written from then
 * on is sealed with the new one. `reseal` seals the rest anew, page by page.
 *
 * @throws CoffeechatError `INVALID_CONFIG` for keys that are too short or share an id
 *
 * @example
 * ```ts
 * import { encrypted } from "@coffeechat/adapters/encrypted";
 * import { memoryStore } from "@coffeechat/adapters/memory";
 *
 * const random = () => crypto.getRandomValues(new Uint8Array(32));
 * const keys = { current: { id: "2026-11", bytes: random() }, lookup: random() };
 * const store = encrypted(memoryStore(), { keys });
 * console.log(store.capabilities.textSearch); // "whole-words"
 * ```
 */
export function encrypted(store: Store, { keys }: EncryptionOptions): EncryptedStore {
  const ring = keyRing(keys);

  return {
    ...store,
    capabilities: { ...store.capabilities, textSearch: "whole-words" },

    async load(scope, contactId) {
      const contact = await store.load(scope, contactId);
      return contact === null ? null : sealerOf(ring, scope).openContact(contact);
    },

    async commit(scope, changes) {
      const sealer = sealerOf(ring, parseScope(scope));
      checkChanges(changes);
      await store.commit(scope, await Promise.all(changes.map(sealer.sealChange)));
    },

    async *history(scope, contactId, range) {
      const sealer = sealerOf(ring, scope);
      for await (const { revision, event } of store.history(scope, contactId, range)) {
        yield { revision, event: await sealer.openEvent(event) };
      }
    },

    async list(scope, query) {
      const sealer = sealerOf(ring, parseScope(scope));
      const { tag, text, ...rest } = parseContactQuery(query);
      const page = await store.list(scope, {
        ...rest,
        ...(tag === undefined ? {} : { tag: await sealer.tagHash(tag) }),
        ...(text === undefined ? {} : { text: await sealer.wordHashes(text) }),
      });
      return { ...page, items: await Promise.all(page.items.map(sealer.openContact)) };
    },

    async followUps(scope, query) {
      const page = await store.followUps(scope, query);
      const { openFollowUp } = sealerOf(ring, scope);
      return { ...page, items: await Promise.all(page.items.map((item) => openFollowUp(item))) };
    },

    async claimFollowUps(request) {
      const claims = await store.claimFollowUps(request);
      return Promise.all(
        claims.map(async (claim) => ({
          ...claim,
          followUp: await sealerOf(ring, claim.scope).openFollowUp(claim.followUp),
        })),
      );
    },

    async parkedFollowUps(query) {
      const page = await store.parkedFollowUps(query);
      const items = page.items.map(async (item) => ({
        ...item,
        followUp: await sealerOf(ring, item.scope).openFollowUp(item.followUp),
      }));
      return { ...page, items: await Promise.all(items) };
    },

    async *exportAll(scope, only) {
      const sealer = sealerOf(ring, parseScope(scope));
      for await (const record of store.exportAll(scope, only)) yield sealer.openRecord(record);
    },

    async rewrite(scope, rewrites) {
      const at = parseScope(scope);
      checkRewrites(rewrites);
      return store.rewrite(at, await sealRewrites(store, sealerOf(ring, at), at, rewrites));
    },

    async reseal(scope, options = {}) {
      const at = parseScope(scope);
      return resealPage(store, sealerOf(ring, at), at, options);
    },

    async importAll(scope, records) {
      const sealer = sealerOf(ring, parseScope(scope));
      const read = await readExport(records);
      const sealed: ExportRecord[] = [];
      for (const record of recordsOfExport(read)) sealed.push(await sealer.sealRecord(record));
      return store.importAll(scope, sealed);
    },
  };
}
