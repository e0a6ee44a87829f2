import type { ContactChange, Scope } from "@coffeechat/core/store";
import { LATER, TENANT } from "./contacts.js";
import type { RawCalls } from "./subject.js";

export type Value = string | number;

/** What an app would write by hand for the same rows: SQL, values, JSON, and nothing around it. */
export const RAW_SQL = {
  load: "SELECT revision, snapshot FROM coffeechat_contact WHERE tenant = ? AND owner = ? AND id = ?",
  guard: "SELECT revision FROM coffeechat_contact WHERE tenant = ? AND owner = ? AND id = ?",
  update:
    "UPDATE coffeechat_contact SET revision = ?, state = ?, search_text = ?, snapshot = ? WHERE tenant = ? AND owner = ? AND id = ?",
  event:
    "INSERT INTO coffeechat_event (tenant, owner, contact_id, revision, id, event) VALUES (?, ?, ?, ?, ?, ?)",
  followUp:
    "UPDATE coffeechat_follow_up SET due = ?, claimable_at = ?, follow_up = ? WHERE tenant = ? AND owner = ? AND id = ?",
  list: "SELECT id, revision, added_at, snapshot FROM coffeechat_contact WHERE tenant = ? AND owner = ? ORDER BY added_at, id LIMIT 51",
  due: "SELECT id, due, follow_up FROM coffeechat_follow_up WHERE tenant = ? AND owner = ? AND due <= ? ORDER BY due, id LIMIT 51",
  claimable:
    "SELECT owner, id, attempts, follow_up FROM coffeechat_follow_up WHERE tenant = ? AND claimable_at <= ? ORDER BY claimable_at, owner, id LIMIT 10",
  lease:
    "UPDATE coffeechat_follow_up SET claimable_at = ?, attempts = attempts + 1, token = ?, worker = ? WHERE tenant = ? AND owner = ? AND id = ?",
} as const;

/** The statements of one commit with their values, in order. */
export function commitStatements(
  { tenant, owner }: Scope,
  { contact, events, followUps }: ContactChange,
): readonly (readonly [sql: string, values: Value[]])[] {
  return [
    [
      RAW_SQL.update,
      [
        contact.revision,
        contact.state,
        `${contact.facts.name} ${contact.facts.organization} ${contact.facts.role}`.toLowerCase(),
        JSON.stringify(contact),
        tenant,
        owner,
        contact.id,
      ],
    ],
    ...events.map((event): [string, Value[]] => [
      RAW_SQL.event,
      [tenant, owner, contact.id, contact.revision, event.id, JSON.stringify(event)],
    ]),
    ...followUps.move.map((planned): [string, Value[]] => {
      const due = planned.status === "due" ? planned.window.due : "held";
      const values = [due, due, JSON.stringify(planned), tenant, owner, planned.id];
      return [RAW_SQL.followUp, values];
    }),
  ];
}

/** Rows as an app reads them: every JSON text parsed. */
export function parseRows(rows: readonly unknown[], column: "snapshot" | "follow_up"): unknown[] {
  return rows.map((row) => JSON.parse(String(Reflect.get(Object(row), column))));
}

export type Ask = (sql: string, values: Value[]) => Promise<readonly unknown[]>;

/** The calls by hand over a connection that is awaited. */
export function awaitedCalls(
  ask: Ask,
  inTransaction: (body: (ask: Ask) => Promise<void>) => Promise<void>,
): RawCalls {
  return {
    load: async ({ tenant, owner }, id) =>
      parseRows(await ask(RAW_SQL.load, [tenant, owner, id]), "snapshot"),
    commit: ({ tenant, owner }, change) =>
      inTransaction(async (on) => {
        await on(`${RAW_SQL.guard} FOR UPDATE`, [tenant, owner, change.contactId]);
        for (const [sql, values] of commitStatements({ tenant, owner }, change)) {
          await on(sql, values);
        }
      }),
    list: async ({ tenant, owner }) =>
      parseRows(await ask(RAW_SQL.list, [tenant, owner]), "snapshot"),
    due: async ({ tenant, owner }) =>
      parseRows(await ask(RAW_SQL.due, [tenant, owner, LATER]), "follow_up"),
    claim: (token, now, until) =>
      inTransaction(async (on) => {
        const ready = await on(`${RAW_SQL.claimable} FOR UPDATE SKIP LOCKED`, [TENANT, now]);
        for (const row of ready) {
          await on(RAW_SQL.lease, [until, token, "raw", TENANT, ...ownerAndId(row)]);
        }
        parseRows(ready, "follow_up");
      }),
  };
}

export function ownerAndId(row: unknown): [owner: string, id: string] {
  const { owner, id }: { owner?: unknown; id?: unknown } = Object(row);
  return [String(owner), String(id)];
}
