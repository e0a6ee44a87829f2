import {
  CoffeechatError,
  type Contact,
  type ContactEvent,
  type ContactId,
  contactIdSchema,
  type FollowUp,
  type InputIssue,
} from "../model/index.js";
import { canonicalInstant, dueSortOf } from "./stored-json.js";

/** A record as it was read, and with other texts. */
export interface Rewritten<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** Other texts for records of one contact: what happened stays, in which words changes. */
export interface ContactRewrite {
  readonly contactId: ContactId;
  readonly contact: Rewritten<Contact> | null;
  readonly events: readonly Rewritten<ContactEvent>[];
  readonly followUps: readonly Rewritten<FollowUp>[];
}

/**
 * Refuses rewrites that would change more than texts: what records are found, sorted and guarded by
 * stays as it is. Every store calls it first.
 *
 * @throws CoffeechatError `INVALID_INPUT`
 */
export function checkRewrites(rewrites: readonly ContactRewrite[]): void {
  const issues = rewrites.flatMap((rewrite, index) =>
    rewriteIssues(rewrite).map((issue) => ({ ...issue, path: `rewrites.${index}.${issue.path}` })),
  );
  if (issues.length === 0) return;
  const listed = issues.map(({ path, expected }) => `${path}: expected ${expected}`).join("; ");
  throw new CoffeechatError("INVALID_INPUT", `This rewrite changes more than texts. ${listed}.`, {
    issues,
  });
}

function rewriteIssues({ contactId, contact, events, followUps }: ContactRewrite): InputIssue[] {
  const issues: InputIssue[] = [];
  const expect = (fine: boolean, path: string, expected: string): void => {
    if (!fine) issues.push({ path, expected });
  };
  expect(contactIdSchema.safeParse(contactId).success, "contactId", "a contact id");
  if (contact !== null) {
    expect(contact.before.id === contactId, "contact.before.id", "the rewrite's contact");
    expect(
      isSame(contact, ({ id, revision, state, facts, addedAt, lastEventId }) => [
        ...[id, revision, state, facts.source, canonicalInstant(addedAt), lastEventId],
      ]),
      "contact.after",
      "the same id, revision, state, source, addedAt and lastEventId",
    );
  }
  for (const [index, event] of events.entries()) {
    const path = `events.${index}`;
    expect(event.before.contactId === contactId, `${path}.before`, "an event of this contact");
    expect(
      isSame(event, ({ id, contactId: of, type, at }) => [id, of, type, at]),
      `${path}.after`,
      "the same id, contactId, type and instant",
    );
  }
  for (const [index, followUp] of followUps.entries()) {
    const path = `followUps.${index}`;
    expect(followUp.before.contactId === contactId, `${path}.before`, "one of this contact");
    expect(
      isSame(followUp, (of) => [of.id, of.contactId, of.status, dueSortOf(of)]),
      `${path}.after`,
      "the same id, contactId, status and due instant",
    );
  }
  return issues;
}

function isSame<Value>(
  { before, after }: Rewritten<Value>,
  identity: (value: Value) => readonly unknown[],
): boolean {
  return JSON.stringify(identity(before)) === JSON.stringify(identity(after));
}

/** How many records rewrites speak of. */
export function recordsIn(rewrites: readonly ContactRewrite[]): number {
  return rewrites.reduce(
    (sum, { contact, events, followUps }) =>
      sum + (contact === null ? 0 : 1) + events.length + followUps.length,
    0,
  );
}

/**
 * The text that takes the place of a stored one, `null` where what is stored is no longer what was
 * read: whoever changed it meanwhile is right.
 */
export function rewrittenJson<Value>(
  stored: string | undefined,
  { before, after }: Rewritten<Value>,
): string | null {
  return stored === JSON.stringify(before) ? JSON.stringify(after) : null;
}
