import type { ContactChange, Scope } from "@coffeechat/core/store";
import type { Kysely } from "kysely";
import { parseRows } from "./raw.js";

interface Owned {
  tenant: string;
  owner: string;
}

export interface KyselyTables {
  coffeechat_contact: Owned & {
    id: string;
    revision: number;
    state: string;
    search_text: string;
    snapshot: string;
  };
  coffeechat_event: Owned & { contact_id: string; revision: number; id: string; event: string };
  coffeechat_follow_up: Owned & {
    id: string;
    due: string;
    claimable_at: string;
    follow_up: string;
  };
}

/** The same rows through the query builder. */
export interface BuilderCalls {
  load(scope: Scope, id: string): Promise<unknown>;
  commit(scope: Scope, change: ContactChange): Promise<unknown>;
}

export function builderCalls(database: Kysely<KyselyTables>): BuilderCalls {
  return {
    async load({ tenant, owner }, id) {
      const rows = await database
        .selectFrom("coffeechat_contact")
        .select(["revision", "snapshot"])
        .where("tenant", "=", tenant)
        .where("owner", "=", owner)
        .where("id", "=", id)
        .execute();
      return parseRows(rows, "snapshot");
    },
    commit: ({ tenant, owner }, { contact, contactId, events, followUps }) =>
      database.transaction().execute(async (transaction) => {
        await transaction
          .selectFrom("coffeechat_contact")
          .select("revision")
          .where("tenant", "=", tenant)
          .where("owner", "=", owner)
          .where("id", "=", contactId)
          .execute();
        await transaction
          .updateTable("coffeechat_contact")
          .set({
            revision: contact.revision,
            state: contact.state,
            search_text: `${contact.facts.name} ${contact.facts.role}`.toLowerCase(),
            snapshot: JSON.stringify(contact),
          })
          .where("tenant", "=", tenant)
          .where("owner", "=", owner)
          .where("id", "=", contactId)
          .execute();
        for (const event of events) {
          const { revision } = contact;
          const row = { tenant, owner, contact_id: contactId, revision, id: event.id };
          await transaction
            .insertInto("coffeechat_event")
            .values({ ...row, event: JSON.stringify(event) })
            .execute();
        }
        for (const planned of followUps.move) {
          const due = planned.status === "due" ? planned.window.due : "held";
          await transaction
            .updateTable("coffeechat_follow_up")
            .set({ due, claimable_at: due, follow_up: JSON.stringify(planned) })
            .where("tenant", "=", tenant)
            .where("owner", "=", owner)
            .where("id", "=", planned.id)
            .execute();
        }
      }),
  };
}
