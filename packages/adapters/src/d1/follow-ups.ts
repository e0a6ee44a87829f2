import { type ContactChange, followUpOfAnother } from "@coffeechat/core/store";
import { insertFollowUps, updateFollowUp } from "../sql/follow-ups.js";
import type { Tables } from "../sql/tables.js";
import type { Statement } from "../sql/work.js";
import { statementsOf, write } from "./plan.js";

/** `holders` tells whose each follow-up is, and afterwards whose it will be. */
export function planFollowUps(
  tables: Tables,
  { contactId, followUps }: ContactChange,
  holders: Map<string, string>,
): Statement[] {
  const { prefix, scope } = tables;
  const statements = followUps.cancel.map((id) => {
    if (holders.get(id) === contactId) holders.delete(id);
    return write(
      `DELETE FROM ${prefix}follow_up WHERE tenant = ? AND owner = ? AND id = ? AND contact_id = ?`,
      scope.tenant,
      scope.owner,
      id,
      contactId,
    );
  });
  for (const followUp of [...followUps.create, ...followUps.move]) {
    const holder = holders.get(followUp.id);
    if (holder !== undefined && holder !== contactId) {
      throw followUpOfAnother(contactId, followUp.id);
    }
    const work =
      holder === undefined ? insertFollowUps(tables, [followUp]) : updateFollowUp(tables, followUp);
    // An insert that finds the id taken after all must take the batch back.
    for (const { sql, values } of statementsOf(work)) statements.push(write(sql, ...values));
    holders.set(followUp.id, contactId);
  }
  return statements;
}
