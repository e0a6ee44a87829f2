import type { FollowUp } from "@coffeechat/core/model";
import { type ContactChange, followUpOfAnother } from "@coffeechat/core/store";
import { insertFollowUps, updateFollowUp } from "../sql/follow-ups.js";
import type { Tables } from "../sql/tables.js";
import type { Statement } from "../sql/work.js";
import { must, statementsOf, write } from "./plan.js";

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
    statements.push(
      ...(holder === undefined ? inserted(tables, followUp) : updated(tables, followUp)),
    );
    holders.set(followUp.id, contactId);
  }
  return statements;
}

/** An insert that finds the id taken after all takes the batch back. */
function inserted(tables: Tables, followUp: FollowUp): Statement[] {
  return statementsOf(insertFollowUps(tables, [followUp])).map(({ sql, values }) =>
    write(sql, ...values),
  );
}

/** So does an update that finds nothing: a commit of follow-ups alone may have cancelled it. */
function updated(tables: Tables, followUp: FollowUp): Statement[] {
  const { prefix, scope } = tables;
  return [
    must(
      `EXISTS (SELECT 1 FROM ${prefix}follow_up
       WHERE tenant = ? AND owner = ? AND id = ? AND contact_id = ?)`,
      scope.tenant,
      scope.owner,
      followUp.id,
      followUp.contactId,
    ),
    ...statementsOf(updateFollowUp(tables, followUp)),
  ];
}
