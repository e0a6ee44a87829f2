import { createHash, randomBytes } from "node:crypto";
import { randomId } from "@coffeechat/core/coach";
import { CoffeechatError } from "@coffeechat/core/errors";
import { type Contact, type ContactEvent, EVENT_TYPES, parseEvent } from "@coffeechat/core/model";
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import * as z from "zod";
import { findContact } from "../../coach/find-contact.js";
import type { Session } from "../../coach/session.js";
import { answer, answering } from "./answer.js";
import { OUTPUTS } from "./outputs.js";

const RECORDED = EVENT_TYPES.filter((type) => type !== "add");

/**
 * The one tool that changes something, in two calls: the first shows what would be recorded, the
 * second must bring its confirmation back, for the same event and an unchanged contact. Text that
 * talks an agent into recording something cannot do it unseen.
 */
export function registerRecordTool(server: McpServer, session: Session): void {
  const secret = randomBytes(32);
  const confirmationOf = (contact: Contact, event: unknown): string =>
    createHash("sha256")
      .update(secret)
      .update(JSON.stringify([contact.id, contact.revision, event]))
      .digest("hex")
      .slice(0, 16);
  server.registerTool(
    "record_event",
    {
      title: "Record what happened",
      description:
        "Records that something has happened with a contact. Nothing is sent. Call it without `confirm` first: it says what would be recorded and gives a `confirmation`. Show that to the person; only when they agree, call again with the same event, `confirm: true` and the confirmation. `despite` additionally needs `confirmDespite: true`.",
      inputSchema: {
        contact: z.string().max(500).describe("The id, or words of the name"),
        event: z
          .looseObject({ type: z.enum(RECORDED) })
          .describe(
            "The event as next_steps names it: type, interviewId where it has one, its fields",
          ),
        confirm: z.boolean().default(false),
        confirmation: z.string().max(100).optional(),
        confirmDespite: z.boolean().default(false),
      },
      outputSchema: OUTPUTS.recordEvent,
      annotations: {
        readOnlyHint: false,
        destructiveHint: false,
        idempotentHint: false,
        openWorldHint: false,
      },
    },
    ({ contact: words, event: given, confirm, confirmation, confirmDespite }) =>
      answering(async () => {
        const contact = await findContact(session, [words]);
        const event = readEvent(session, contact, given);
        const expected = confirmationOf(contact, given);
        if (!confirm || confirmation === undefined) {
          const verdict = await session.coach.explain(contact.id, event.type);
          return answer({
            recorded: false,
            needsConfirmation: true,
            confirmation: expected,
            wouldRecord: given,
            contactId: contact.id,
            verdict,
          });
        }
        if (confirmation !== expected) throw notConfirmed("confirmation", CHANGED);
        if ((event.despite?.length ?? 0) > 0 && !confirmDespite) {
          throw notConfirmed(
            "confirmDespite",
            "true, once the person has agreed to go against manners",
          );
        }
        const result = await session.coach.record(event);
        if (!result.ok) return answer({ recorded: false, refusal: result.refusal });
        const { contact: after, followUps } = result.value;
        return answer({
          recorded: true,
          contact: { id: after.id, state: after.state, revision: after.revision },
          planned: followUps.create.map(({ id, kind }) => ({ followUpId: id, kind })),
        });
      }),
  );
}

const CHANGED =
  "the confirmation of a first call with this very event; what was shown has changed since, or it was for another event";

/** The event with what the agent need not know: an id, the present moment, the id of a new contact. */
function readEvent(
  session: Session,
  contact: Contact,
  given: Readonly<Record<string, unknown>>,
): ContactEvent {
  return parseEvent({
    id: `event_${randomId()}`,
    at: session.clock.now(),
    ...(given.type === "refer" ? { referredId: `contact_${randomId()}` } : {}),
    ...given,
    contactId: contact.id,
  });
}

function notConfirmed(path: string, expected: string): CoffeechatError {
  return new CoffeechatError("INVALID_INPUT", "This is not confirmed. Nothing was recorded.", {
    issues: [{ path, expected }],
  });
}
