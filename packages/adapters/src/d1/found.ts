import type { ContactId } from "@coffeechat/core/model";
import type { ContactChange } from "@coffeechat/core/store";
import type { Row } from "../sql/row.js";
import type { Tables } from "../sql/tables.js";
import type { Batch } from "./database.js";
import { places, portionsOf, questionsFor } from "./questions.js";

/** What the database holds under the ids of some changes, all of one moment. */
export interface Found {
  readonly contacts: ReadonlyMap<string, { readonly revision: number; readonly tags: string }>;
  readonly erased: ReadonlySet<string>;
  /** Ids of the changes' events that are taken, by contact. */
  readonly events: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whose each follow-up is. */
  readonly holders: ReadonlyMap<string, string>;
  /** Whom each contact's open request goes to, by recipient's key. */
  readonly requests: ReadonlyMap<string, string>;
  /** How many open requests each recipient has. */
  readonly open: ReadonlyMap<string, number>;
}

export async function findFor(
  batch: Batch,
  { prefix, scope }: Tables,
  changes: readonly ContactChange[],
): Promise<Found> {
  const questions = questionsFor(batch);
  const inScope = [scope.tenant, scope.owner];

  function askIn(columns: string, table: string, column: string, ids: readonly string[]) {
    const parts = portionsOf([...new Set(ids)]).map((part) =>
      questions.ask(
        `SELECT ${columns} FROM ${prefix}${table}
         WHERE tenant = ? AND owner = ? AND ${column} IN (${places(part)})`,
        ...inScope,
        ...part,
      ),
    );
    return () => parts.flatMap((rows) => rows());
  }

  const ids = changes.map(({ contactId }) => contactId);
  const contacts = askIn("id, revision, tags", "contact", "id", ids);
  const erased = askIn("contact_id", "tombstone", "contact_id", ids);
  const requests = askIn(
    "contact_id, recipient_key",
    "request",
    "contact_id",
    changes.filter(({ recipient }) => recipient !== undefined).map(({ contactId }) => contactId),
  );
  const followUps = askIn("id, contact_id", "follow_up", "id", changes.flatMap(followUpIds));
  const keys = [...new Set(changes.flatMap(({ recipient }) => recipient?.key ?? []))];
  const counts = portionsOf(keys).map((part) =>
    questions.ask(
      `SELECT recipient_key, open_requests FROM ${prefix}recipient
       WHERE tenant = ? AND recipient_key IN (${places(part)})`,
      scope.tenant,
      ...part,
    ),
  );
  const events = changes.map(({ contactId, events: recorded }) => {
    const parts = portionsOf(recorded.map(({ id }) => id)).map((part) =>
      questions.ask(
        `SELECT id FROM ${prefix}event
         WHERE tenant = ? AND owner = ? AND contact_id = ? AND id IN (${places(part)})`,
        ...inScope,
        contactId,
        ...part,
      ),
    );
    return [contactId, parts] as const;
  });
  await questions.send();

  return {
    contacts: mapOf(contacts(), "id", (row) => ({
      revision: row.integer("revision"),
      tags: row.text("tags"),
    })),
    erased: new Set(erased().map((row) => row.text("contact_id"))),
    events: new Map(
      events.map(([id, parts]): [ContactId, Set<string>] => [
        id,
        new Set(parts.flatMap((rows) => rows()).map((row) => row.text("id"))),
      ]),
    ),
    holders: mapOf(followUps(), "id", (row) => row.text("contact_id")),
    requests: mapOf(requests(), "contact_id", (row) => row.text("recipient_key")),
    open: mapOf(
      counts.flatMap((rows) => rows()),
      "recipient_key",
      (row) => row.integer("open_requests"),
    ),
  };
}

function followUpIds({ followUps }: ContactChange): string[] {
  const { create, move, cancel } = followUps;
  return [...create, ...move].map(({ id }): string => id).concat(cancel);
}

function mapOf<Value>(
  rows: readonly Row[],
  key: string,
  value: (row: Row) => Value,
): Map<string, Value> {
  return new Map(rows.map((row) => [row.text(key), value(row)]));
}
