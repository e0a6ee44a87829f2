import { type ContactRewrite, rewrittenJson, searchTextOf } from "@coffeechat/core/store";
import type { Rows } from "./rows.js";

/** Puts other texts in the place of those that are still as they were read, and counts them. */
export function rewriteRows(
  rows: Rows,
  owner: string,
  rewrites: readonly ContactRewrite[],
): number {
  let replaced = 0;
  for (const { contactId, contact, events, followUps } of rewrites) {
    rows.contacts = rows.contacts.map((row) => {
      if (contact === null || row.owner !== owner || row.id !== contactId) return row;
      const json = rewrittenJson(row.json, contact);
      if (json === null) return row;
      replaced += 1;
      return { ...row, json, searchText: searchTextOf(contact.after) };
    });
    const mine = (row: { readonly owner: string; readonly contactId: string }) =>
      row.owner === owner && row.contactId === contactId;
    rows.events = rows.events.map((row) => {
      const event = mine(row) ? events.find(({ before }) => before.id === row.id) : undefined;
      const json = event === undefined ? null : rewrittenJson(row.json, event);
      if (json === null) return row;
      replaced += 1;
      return { ...row, json };
    });
    rows.followUps = rows.followUps.map((row) => {
      const planned = mine(row) ? followUps.find(({ before }) => before.id === row.id) : undefined;
      const json = planned === undefined ? null : rewrittenJson(row.json, planned);
      if (json === null) return row;
      replaced += 1;
      return { ...row, json };
    });
  }
  return replaced;
}
