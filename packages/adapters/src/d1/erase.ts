import type { ContactId, Instant } from "@coffeechat/core/model";
import {
  contactWithoutMention,
  type Erased,
  eventWithoutMention,
  parseContactId,
  readStoredContact,
  readStoredEvent,
} from "@coffeechat/core/store";
import { writeTombstone } from "../sql/erase.js";
import type { Row } from "../sql/row.js";
import { EVERYTHING, type Tables } from "../sql/tables.js";
import type { Answer, SqlValue, Statement } from "../sql/work.js";
import type { Batch } from "./database.js";
import { must, type Plan, statementsOf, write } from "./plan.js";
import { questionsFor } from "./questions.js";
import { closeRequests } from "./recipients.js";

const NOTHING: Erased = { contacts: 0, events: 0, followUps: 0, mentions: 0 };

/** The tables whose rows are counted, in the order in which `Erased` names them. */
const COUNTED = ["contact", "event", "follow_up"] as const;

export function planErasingAll(tables: Tables, at: Instant): Plan<Erased> {
  const { prefix, scope } = tables;
  const empty = (table: string) =>
    write(
      `DELETE FROM ${prefix}${table} WHERE tenant = ? AND owner = ?`,
      scope.tenant,
      scope.owner,
    );
  return {
    statements: [
      ...COUNTED.map(empty),
      empty("tag"),
      empty("tombstone"),
      ...closeRequests(tables, "everything"),
      ...statementsOf(writeTombstone(tables, EVERYTHING, at)),
    ],
    value: (answers) => countsOf(answers, 0),
  };
}

export async function planErasing(
  batch: Batch,
  tables: Tables,
  contactId: ContactId,
  at: Instant,
): Promise<Plan<Erased>> {
  const { dialect, prefix, scope } = tables;
  const inScope = [scope.tenant, scope.owner];
  const mention = JSON.stringify(contactId);
  const there = `FROM ${prefix}contact WHERE tenant = ? AND owner = ? AND id = ?`;
  const questions = questionsFor(batch);
  const contact = questions.ask(`SELECT 1 AS there ${there}`, ...inScope, contactId);
  const contacts = questions.ask(
    `SELECT id, revision, snapshot FROM ${prefix}contact
     WHERE tenant = ? AND owner = ? AND id <> ? AND ${dialect.contains("snapshot")}`,
    ...inScope,
    contactId,
    mention,
  );
  const events = questions.ask(
    `SELECT contact_id, revision, event FROM ${prefix}event
     WHERE tenant = ? AND owner = ? AND contact_id <> ? AND ${dialect.contains("event")}`,
    ...inScope,
    contactId,
    mention,
  );
  await questions.send();
  if (contact().length === 0) return { statements: [], value: () => NOTHING };

  const remove = (table: string, column = "contact_id") =>
    write(
      `DELETE FROM ${prefix}${table} WHERE tenant = ? AND owner = ? AND ${column} = ?`,
      ...inScope,
      contactId,
    );
  const as = (table: string, column: string, mentions: readonly Row[]) =>
    must(
      `(SELECT count(*) FROM ${prefix}${table} WHERE tenant = ? AND owner = ? AND ${dialect.contains(column)}) = ?`,
      ...inScope,
      mention,
      mentions.length,
    );
  const mended = [
    ...contacts().map((row) => mendContact(tables, row, contactId)),
    ...events().map((row) => mendEvent(tables, row, contactId)),
  ];
  return {
    statements: [
      must(`EXISTS (SELECT 1 ${there})`, ...inScope, contactId),
      remove("contact", "id"),
      remove("event"),
      remove("follow_up"),
      remove("tag"),
      ...closeRequests(tables, contactId),
      ...statementsOf(writeTombstone(tables, contactId, at)),
      as("contact", "snapshot", contacts()),
      as("event", "event", events()),
      ...mended.flatMap(({ statements }) => statements),
    ],
    value: ([, ...answers]) =>
      countsOf(answers, mended.filter(({ mentioned }) => mentioned).length),
  };
}

function countsOf([contacts, events, followUps]: readonly Answer[], mentions: number): Erased {
  return {
    contacts: contacts?.changes ?? 0,
    events: events?.changes ?? 0,
    followUps: followUps?.changes ?? 0,
    mentions,
  };
}

interface Mended {
  readonly mentioned: boolean;
  readonly statements: readonly Statement[];
}

function mendContact({ prefix, scope }: Tables, row: Row, erased: ContactId): Mended {
  const id = parseContactId(row.text("id"));
  const contact = readStoredContact(row.text("snapshot"), id, row.integer("revision"));
  return mend(row.text("snapshot"), contactWithoutMention(contact, erased), {
    table: `${prefix}contact`,
    column: "snapshot",
    where: "tenant = ? AND owner = ? AND id = ?",
    key: [scope.tenant, scope.owner, id],
  });
}

function mendEvent({ prefix, scope }: Tables, row: Row, erased: ContactId): Mended {
  const contactId = parseContactId(row.text("contact_id"));
  const event = readStoredEvent(row.text("event"), contactId);
  return mend(row.text("event"), eventWithoutMention(event, erased), {
    table: `${prefix}event`,
    column: "event",
    where: "tenant = ? AND owner = ? AND contact_id = ? AND revision = ?",
    key: [scope.tenant, scope.owner, contactId, row.integer("revision")],
  });
}

interface Place {
  readonly table: string;
  readonly column: string;
  readonly where: string;
  readonly key: readonly SqlValue[];
}

/** The text is compared whole: another erasure mends a row without a new revision. */
function mend(before: string, value: unknown, { table, column, where, key }: Place): Mended {
  const after = JSON.stringify(value);
  const same = must(`(SELECT ${column} FROM ${table} WHERE ${where}) = ?`, ...key, before);
  if (after === before) return { mentioned: false, statements: [same] };
  const mended = write(`UPDATE ${table} SET ${column} = ? WHERE ${where}`, after, ...key);
  return { mentioned: true, statements: [same, mended] };
}
