import type { ContactChange, Scope } from "@coffeechat/core/store";

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
    "UPDATE coffeechat_follow_up SET due = ?, follow_up = ? WHERE tenant = ? AND owner = ? AND id = ?",
  list: "SELECT id, revision, added_at, snapshot FROM coffeechat_contact WHERE tenant = ? AND owner = ? ORDER BY added_at, id LIMIT 51",
  due: "SELECT id, due, follow_up FROM coffeechat_follow_up WHERE tenant = ? AND owner = ? AND due <= ? ORDER BY due, id LIMIT 51",
  claimable:
    "SELECT owner, id, attempts, follow_up FROM coffeechat_follow_up WHERE tenant = ? AND claimable_at <= ? ORDER BY claimable_at, owner, id LIMIT 10",
  lease:
    "UPDATE coffeechat_follow_up SET claimable_at = ?, attempts = attempts + 1, token = ?, worker = ? WHERE tenant = ? AND owner = ? AND id = ?",
} as const;

export const LEASED_UNTIL = "2099-01-02T00:00:00.000Z";

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
    ...followUps.move.map((planned): [string, Value[]] => [
      RAW_SQL.followUp,
      [
        planned.status === "due" ? planned.window.due : "held",
        JSON.stringify(planned),
        tenant,
        owner,
        planned.id,
      ],
    ]),
  ];
}

/** Rows as an app reads them: every JSON text parsed. */
export function parseRows(rows: readonly unknown[], column: "snapshot" | "follow_up"): unknown[] {
  return rows.map((row) => JSON.parse(String(Reflect.get(Object(row), column))));
}
