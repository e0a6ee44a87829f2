import { type ContactRewrite, rewrittenJson, searchTextOf } from "@coffeechat/core/store";
import type { Row } from "../sql/row.js";
import type { Tables } from "../sql/tables.js";
import type { Statement } from "../sql/work.js";
import { tagStatements } from "./commit.js";
import type { Batch } from "./database.js";
import { must, type Plan, write } from "./plan.js";
import { questionsFor } from "./questions.js";

/** Rewrites that were checked. What changes after it was read here has the plan made anew. */
export async function planRewrites(
  batch: Batch,
  tables: Tables,
  rewrites: readonly ContactRewrite[],
): Promise<Plan<number>> {
  const { prefix, scope } = tables;
  const questions = questionsFor(batch);
  const asked = rewrites.map((rewrite) => {
    const key = [scope.tenant, scope.owner, rewrite.contactId];
    const textsIn = (table: "event" | "follow_up") =>
      questions.ask(
        `SELECT id, ${table} AS json FROM ${prefix}${table}
         WHERE tenant = ? AND owner = ? AND contact_id = ?`,
        ...key,
      );
    const contact = questions.ask(
      `SELECT tags, snapshot FROM ${prefix}contact WHERE tenant = ? AND owner = ? AND id = ?`,
      ...key,
    );
    return { rewrite, contact, events: textsIn("event"), followUps: textsIn("follow_up") };
  });
  await questions.send();
  const replacements = asked.flatMap(({ rewrite, contact, events, followUps }) => [
    ...replaceContact(tables, rewrite, contact()[0]),
    ...replaceTexts(tables, "event", rewrite.contactId, rewrite.events, events()),
    ...replaceTexts(tables, "follow_up", rewrite.contactId, rewrite.followUps, followUps()),
  ]);
  return { statements: replacements.flat(), value: () => replacements.length };
}

/** The statements of each record that is replaced. */
function replaceContact(
  tables: Tables,
  { contactId, contact }: ContactRewrite,
  row: Row | undefined,
): Statement[][] {
  if (contact === null || row === undefined) return [];
  const before = row.text("snapshot");
  const json = rewrittenJson(before, contact);
  if (json === null) return [];
  const { prefix, scope } = tables;
  const { after } = contact;
  const tags = JSON.stringify(after.facts.tags);
  const where = "tenant = ? AND owner = ? AND id = ?";
  const key = [scope.tenant, scope.owner, contactId];
  return [
    [
      must(`(SELECT snapshot FROM ${prefix}contact WHERE ${where}) = ?`, ...key, before),
      write(
        `UPDATE ${prefix}contact SET tags = ?, search_text = ?, snapshot = ? WHERE ${where}`,
        tags,
        searchTextOf(after),
        json,
        ...key,
      ),
      ...(row.text("tags") === tags ? [] : tagStatements(tables, after, true)),
    ],
  ];
}

function replaceTexts(
  { prefix, scope }: Tables,
  table: "event" | "follow_up",
  contactId: string,
  rewritten: readonly { readonly before: { readonly id: string }; readonly after: object }[],
  rows: readonly Row[],
): Statement[][] {
  const stored = new Map(rows.map((row) => [row.text("id"), row.text("json")]));
  const where = "tenant = ? AND owner = ? AND contact_id = ? AND id = ?";
  return rewritten.flatMap(({ before, after }) => {
    const text = stored.get(before.id);
    const json = rewrittenJson<object>(text, { before, after });
    if (text === undefined || json === null) return [];
    const key = [scope.tenant, scope.owner, contactId, before.id];
    return [
      [
        must(`(SELECT ${table} FROM ${prefix}${table} WHERE ${where}) = ?`, ...key, text),
        write(`UPDATE ${prefix}${table} SET ${table} = ? WHERE ${where}`, json, ...key),
      ],
    ];
  });
}
