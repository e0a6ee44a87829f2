import type { ContactId } from "@coffeechat/core/model";
import { type ContactRewrite, rewrittenJson, searchTextOf } from "@coffeechat/core/store";
import { writeTags } from "./commit.js";
import type { Tables } from "./tables.js";
import { change, rowOf, rowsOf, type Work } from "./work.js";

/** Rewrites that were checked; to be called inside a transaction. */
export function* rewriteRecords(tables: Tables, rewrites: readonly ContactRewrite[]): Work<number> {
  let replaced = 0;
  // In the order of commits, so that neither locks the other out.
  const inOrder = [...rewrites].sort((a, b) => (a.contactId < b.contactId ? -1 : 1));
  for (const rewrite of inOrder) {
    replaced += yield* rewriteContact(tables, rewrite);
    const { contactId, events, followUps } = rewrite;
    if (events.length > 0) {
      const stored = yield* textsOf(tables, "event", contactId);
      for (const event of events) {
        const json = rewrittenJson(stored.get(event.before.id), event);
        if (json !== null) replaced += yield* putText(tables, "event", contactId, event, json);
      }
    }
    if (followUps.length > 0) {
      const stored = yield* textsOf(tables, "follow_up", contactId);
      for (const planned of followUps) {
        const json = rewrittenJson(stored.get(planned.before.id), planned);
        if (json !== null)
          replaced += yield* putText(tables, "follow_up", contactId, planned, json);
      }
    }
  }
  return replaced;
}

function* rewriteContact(tables: Tables, { contactId, contact }: ContactRewrite): Work<number> {
  if (contact === null) return 0;
  const { dialect, prefix, scope } = tables;
  const row = yield* rowOf(
    `SELECT tags, snapshot FROM ${prefix}contact
     WHERE tenant = ? AND owner = ? AND id = ? ${dialect.lock.wait}`,
    scope.tenant,
    scope.owner,
    contactId,
  );
  const json = rewrittenJson(row?.text("snapshot"), contact);
  if (row === undefined || json === null) return 0;
  const { after } = contact;
  const tags = JSON.stringify(after.facts.tags);
  const replaced = yield* change(
    `UPDATE ${prefix}contact SET tags = ?, search_text = ?, snapshot = ?
     WHERE tenant = ? AND owner = ? AND id = ?`,
    tags,
    searchTextOf(after),
    json,
    scope.tenant,
    scope.owner,
    contactId,
  );
  if (row.text("tags") !== tags) yield* writeTags(tables, after, true);
  return replaced;
}

/** The JSON of a contact's rows by their ids, locked. */
function* textsOf(
  { dialect, prefix, scope }: Tables,
  table: "event" | "follow_up",
  contactId: ContactId,
): Work<ReadonlyMap<string, string>> {
  const rows = yield* rowsOf(
    `SELECT id, ${table} AS json FROM ${prefix}${table}
     WHERE tenant = ? AND owner = ? AND contact_id = ? ${dialect.lock.wait}`,
    scope.tenant,
    scope.owner,
    contactId,
  );
  return new Map(rows.map((row) => [row.text("id"), row.text("json")]));
}

function* putText(
  { prefix, scope }: Tables,
  table: "event" | "follow_up",
  contactId: ContactId,
  { before }: { readonly before: { readonly id: string } },
  json: string,
): Work<number> {
  return yield* change(
    `UPDATE ${prefix}${table} SET ${table} = ?
     WHERE tenant = ? AND owner = ? AND contact_id = ? AND id = ?`,
    json,
    scope.tenant,
    scope.owner,
    contactId,
    before.id,
  );
}
