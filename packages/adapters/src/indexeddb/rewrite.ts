import { type ContactRewrite, rewrittenJson, type Scope } from "@coffeechat/core/store";
import { contactRowOf } from "./commit.js";
import type { Writing } from "./database.js";

/** Rewrites that were checked; a thrown error aborts the transaction. */
export async function rewriteRecords(
  writing: Writing,
  scope: Scope,
  rewrites: readonly ContactRewrite[],
): Promise<number> {
  const { tenant, owner } = scope;
  let replaced = 0;
  for (const { contactId, contact, events, followUps } of rewrites) {
    const contacts = writing.objectStore("contact");
    if (contact !== null) {
      const row = await contacts.get([tenant, owner, contactId]);
      if (rewrittenJson(row?.snapshot, contact) !== null) {
        await contacts.put(contactRowOf(scope, contact.after));
        replaced += 1;
      }
    }
    const log = writing.objectStore("event");
    for (const event of events) {
      const row = await log.index("identity").get([tenant, owner, contactId, event.before.id]);
      const json = rewrittenJson(row?.json, event);
      if (row === undefined || json === null) continue;
      await log.put({ ...row, json });
      replaced += 1;
    }
    const planned = writing.objectStore("followUp");
    for (const followUp of followUps) {
      const row = await planned.get([tenant, owner, followUp.before.id]);
      const json = rewrittenJson(row?.json, followUp);
      if (row === undefined || json === null) continue;
      await planned.put({ ...row, json });
      replaced += 1;
    }
  }
  return replaced;
}
