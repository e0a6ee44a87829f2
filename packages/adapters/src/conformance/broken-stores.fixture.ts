import type { ContactId } from "@coffeechat/core/model";
import type { Scope, Store } from "@coffeechat/core/store";
import type { MemoryRecords } from "../memory/records.js";
import { type BrokenStore, broken } from "./broken-store.fixture.js";

function ownersOf(records: MemoryRecords) {
  return [...records.values()];
}

function withoutRecipient(record: unknown): unknown {
  if (typeof record !== "object" || record === null) return record;
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== "recipient"));
}

/** Stores with one fault each, of kinds that real stores have had. */
export const brokenStores: readonly BrokenStore[] = [
  broken(
    "commits one change after the other instead of all at once",
    "a conflict in the second change leaves nothing of the first",
    (store) => ({
      async commit(scope, changes) {
        for (const change of changes) await store.commit(scope, [change]);
      },
    }),
  ),
  broken(
    "does not compare the revision",
    "a commit on an old revision is a conflict that loses nothing",
    (store) => ({
      async commit(scope, changes) {
        const current = await Promise.all(
          changes.map(async (change) => {
            const revision = (await store.load(scope, change.contactId))?.revision ?? 0;
            const contact = { ...change.contact, revision: revision + change.events.length };
            return { ...change, expectedRevision: revision, contact };
          }),
        );
        await store.commit(scope, current);
      },
    }),
  ),
  broken(
    "forgets the details of a conflict",
    "a commit sent twice is a conflict that says it was recorded before",
    (store) => ({
      async commit(scope, changes) {
        await store.commit(scope, changes).catch((error: unknown) => {
          throw error instanceof Error ? Object.assign(error, { details: {} }) : error;
        });
      },
    }),
  ),
  broken("looks at the tenant only", "another owner reads nothing by any method", (store) => ({
    list: (scope, query) => store.list({ ...scope, owner: "student-1" }, query),
  })),
  broken(
    "joins tenant and owner into one key with a slash",
    "a boundary moved by a slash reads nothing by any method",
    (store) => {
      const joined = ({ tenant, owner }: Scope): Scope => ({
        tenant: "all",
        owner: `${tenant}/${owner}`.replace("/student/1", "/student-1"),
      });
      return {
        load: (scope, id) => store.load(joined(scope), id),
        commit: (scope, changes) => store.commit(joined(scope), changes),
      };
    },
  ),
  broken(
    "compares scopes without regard to capitals",
    "a tenant in capitals reads nothing by any method",
    (store) => ({
      load: (scope, id) => store.load({ ...scope, tenant: scope.tenant.toLowerCase() }, id),
    }),
  ),
  broken(
    "pages by counting rows instead of by position",
    "a contact erased between pages hides no other",
    (store) => ({
      async list(scope, { cursor, limit, ...filter }) {
        const offset = Number(cursor ?? 0);
        const { items } = await store.list(scope, { ...filter, limit: 1_000 });
        const next = offset + limit;
        return {
          items: items.slice(offset, next),
          nextCursor: next < items.length ? String(next) : null,
        };
      },
    }),
  ),
  broken(
    "promises another page after a full last one",
    "the last page has no cursor, also when it is full",
    (store) => ({
      async list(scope, query) {
        const page = await store.list(scope, query);
        const { nextCursor } = await store.list(scope, { ...query, limit: 1 });
        return page.items.length === query.limit && page.nextCursor === null
          ? { ...page, nextCursor: nextCursor ?? "end" }
          : page;
      },
    }),
  ),
  broken(
    "begins a history one event late",
    "a history from a revision begins with that one",
    (store) => ({
      history: (scope, id, { fromRevision } = {}) =>
        store.history(
          scope,
          id,
          fromRevision === undefined ? {} : { fromRevision: fromRevision + 1 },
        ),
    }),
  ),
  broken(
    "cuts a history at a thousand events",
    "ten thousand events come back whole and in order",
    (store) => ({
      async *history(scope, id, options) {
        for await (const recorded of store.history(scope, id, options)) {
          if (recorded.revision > 1_000) return;
          yield recorded;
        }
      },
    }),
  ),
  broken(
    "hands out its own objects",
    "what the caller does to a loaded contact does not reach the store",
    (store) => {
      const kept = new Map<ContactId, Awaited<ReturnType<Store["load"]>>>();
      return {
        async load(scope, id) {
          const contact = kept.get(id) ?? (await store.load(scope, id));
          kept.set(id, contact);
          return contact;
        },
      };
    },
  ),
  broken("lets held follow-ups fall due", "a held follow-up is never due", (store) => ({
    followUps: (scope, { dueUntil: _dueUntil, ...query }) => store.followUps(scope, query),
  })),
  broken(
    "keeps the old follow-up beside the moved one",
    "a moved follow-up is there once, at its new time",
    (store) => ({
      commit: (scope, changes) =>
        store.commit(
          scope,
          changes.map((change) => ({
            ...change,
            followUps: {
              ...change.followUps,
              move: change.followUps.move.map((moved) => ({
                ...moved,
                id: `followup_${moved.id}-moved` as const,
              })),
            },
          })),
        ),
    }),
  ),
  broken(
    "keeps the events of an erased contact",
    "no byte of an erased contact is left at rest",
    (store, records) => ({
      async erase(scope, target, at) {
        const logs = ownersOf(records).map(({ events }) => new Map(events));
        const erased = await store.erase(scope, target, at);
        for (const [index, { events }] of ownersOf(records).entries()) {
          for (const [id, log] of logs[index] ?? []) events.set(id, log);
        }
        return erased;
      },
    }),
  ),
  broken(
    "leaves no tombstone",
    "a late writer does not bring an erased contact back",
    (store, records) => ({
      async erase(scope, target, at) {
        const erased = await store.erase(scope, target, at);
        for (const { erasedContacts } of ownersOf(records)) erasedContacts.clear();
        return erased;
      },
    }),
  ),
  broken("miscounts what it erased", "no byte of an erased contact is left at rest", (store) => ({
    async erase(scope, target, at) {
      return { ...(await store.erase(scope, target, at)), contacts: -1 };
    },
  })),
  broken(
    "erases everything of every owner",
    "erasing in one tenant leaves the other's data",
    (store, records) => ({
      async erase(scope, target, at) {
        const erased = await store.erase(scope, target, at);
        if (target === "everything") records.clear();
        return erased;
      },
    }),
  ),
  broken(
    "takes in what it can of a broken import",
    "an import that is cut off takes in nothing",
    (store) => ({
      async importAll(scope, exported) {
        const records: unknown[] = [];
        for await (const record of exported) records.push(record);
        return store.importAll(scope, records).catch(() => ({
          contacts: 0,
          events: 0,
          followUps: 0,
          tombstones: 0,
          unchanged: 0,
          erased: 0,
        }));
      },
    }),
  ),
  broken(
    "overwrites on a rewrite what somebody has changed meanwhile",
    "what has changed since it was read is not rewritten",
    (store) => ({
      async rewrite(scope, rewrites) {
        const current = rewrites.map(async (rewrite) => {
          const there = await store.load(scope, rewrite.contactId);
          const { contact } = rewrite;
          if (there === null || contact === null) return rewrite;
          const after = { ...there, facts: contact.after.facts };
          return { ...rewrite, contact: { before: there, after } };
        });
        return store.rewrite(scope, await Promise.all(current));
      },
    }),
  ),
  broken(
    "forgets to index what was rewritten",
    "a rewritten contact is found by its new words and tags, and not by the old ones",
    (store, records) => ({
      async rewrite(scope, rewrites) {
        const before = ownersOf(records).flatMap(({ contacts }) => [...contacts.values()]);
        const searchTexts = new Map(before.map(({ addedAt, searchText }) => [addedAt, searchText]));
        const replaced = await store.rewrite(scope, rewrites);
        for (const { contacts } of ownersOf(records)) {
          for (const [id, record] of contacts) {
            const searchText = searchTexts.get(record.addedAt) ?? record.searchText;
            contacts.set(id, { ...record, searchText });
          }
        }
        return replaced;
      },
    }),
  ),
  broken(
    "counts no request of an import",
    "an import counts the open requests that it brings in, and only once",
    (store) => ({
      async importAll(scope, exported) {
        const records: unknown[] = [];
        for await (const record of exported) records.push(withoutRecipient(record));
        return store.importAll(scope, records);
      },
    }),
  ),
  broken("answers after it was closed", "a closed store says so", () => ({ async close() {} })),
  broken("calls itself durable and is not", "after a restart everything is there", (store) => ({
    capabilities: { ...store.capabilities, durable: true },
  })),
];
