import type { ContactId, Instant } from "@coffeechat/core/model";
import {
  contactIdsOf,
  type Here,
  type Imported,
  parseContactId,
  planImport,
  type ReadExport,
  readStoredContact,
} from "@coffeechat/core/store";
import { writeTombstone } from "../sql/erase.js";
import { writeDeliveries } from "../sql/follow-ups.js";
import { EVERYTHING, type Tables } from "../sql/tables.js";
import { readTombstones } from "../sql/transfer.js";
import { performAsync } from "../sql/work.js";
import { planChanges } from "./commit.js";
import type { Batch } from "./database.js";
import { must, type Plan, statementsOf } from "./plan.js";
import { places, portionsOf, questionsFor } from "./questions.js";
import { answering } from "./reading.js";

export async function planBringingIn(
  batch: Batch,
  tables: Tables,
  exported: ReadExport,
): Promise<Plan<Imported>> {
  const { prefix, scope } = tables;
  const tombstones = await performAsync(readTombstones(tables), answering(batch));
  const buried = new Map<ContactId | null, Instant>(
    tombstones.map(({ contactId, erasedAt }) => [contactId, erasedAt]),
  );
  const here = await contactsHere(batch, tables, contactIdsOf(exported));
  for (const id of buried.keys()) if (id !== null) here.set(id, { kind: "tombstone" });
  const plan = planImport(exported, here, buried.get(null) ?? null);
  const absent = (id: string) =>
    must(
      `NOT EXISTS (SELECT 1 FROM ${prefix}contact WHERE tenant = ? AND owner = ? AND id = ?)`,
      scope.tenant,
      scope.owner,
      id,
    );
  return {
    statements: [
      ...(await planChanges(batch, tables, plan.changes)),
      ...statementsOf(writeDeliveries(tables, plan.deliveries)),
      ...plan.tombstones.flatMap(({ contactId, erasedAt }) => [
        ...(contactId === null ? [] : [absent(contactId)]),
        ...statementsOf(writeTombstone(tables, contactId ?? EVERYTHING, erasedAt)),
      ]),
    ],
    value: () => plan.imported,
  };
}

async function contactsHere(
  batch: Batch,
  { prefix, scope }: Tables,
  ids: readonly ContactId[],
): Promise<Map<ContactId, Here>> {
  const questions = questionsFor(batch);
  const parts = portionsOf([...new Set(ids)]).map((part) =>
    questions.ask(
      `SELECT id, revision, snapshot FROM ${prefix}contact
       WHERE tenant = ? AND owner = ? AND id IN (${places(part)})`,
      scope.tenant,
      scope.owner,
      ...part,
    ),
  );
  await questions.send();
  const rows = parts.flatMap((part) => part());
  return new Map(
    rows.map((row): [ContactId, Here] => {
      const id = parseContactId(row.text("id"));
      const found = readStoredContact(row.text("snapshot"), id, row.integer("revision"));
      return [id, { kind: "contact", revision: found.revision, lastEventId: found.lastEventId }];
    }),
  );
}
