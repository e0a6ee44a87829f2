import type { AgendaEntry } from "@coffeechat/core/coach";
import type { Contact, Interview } from "@coffeechat/core/model";
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import * as z from "zod";
import { findContact } from "../../coach/find-contact.js";
import type { Session } from "../../coach/session.js";
import { answer, answering, READS } from "./answer.js";
import { OUTPUTS } from "./outputs.js";
import { untrusted } from "./untrusted.js";

/** Tools that say how things stand. None of them changes anything. */
export function registerContactTools(server: McpServer, session: Session): void {
  const { coach, clock } = session;
  server.registerTool(
    "today",
    {
      title: "What to do today",
      description:
        "What is overdue or due until the end of the person's day, with the reason; `all` for everything planned.",
      inputSchema: { all: z.boolean().default(false) },
      outputSchema: OUTPUTS.today,
      annotations: READS,
    },
    ({ all }) =>
      answering(async () => {
        const agenda = all ? await coach.agenda() : await coach.today();
        return answer({ now: clock.now(), entries: agenda.map(entryOf) });
      }),
  );
  server.registerTool(
    "next_steps",
    {
      title: "How a contact stands and what may happen next",
      description:
        "A contact with talks, and every event that may be recorded now. Events about a talk need its interviewId.",
      inputSchema: {
        contact: z.string().max(500).describe("The id, or words of the name"),
      },
      outputSchema: OUTPUTS.nextSteps,
      annotations: READS,
    },
    ({ contact: words }) =>
      answering(async () => {
        const contact = await findContact(session, [words]);
        const planned = (await coach.agenda()).filter((entry) => entry.contact.id === contact.id);
        return answer({
          now: clock.now(),
          contact: contactOf(contact),
          planned: planned.map(entryOf),
          steps: await coach.nextSteps(contact.id),
        });
      }),
  );
}

function entryOf({ status, followUp, contact }: AgendaEntry) {
  const { id, kind, rule, templateId, channel, interviewId } = followUp;
  const due = followUp.status === "due" ? { due: followUp.window.due, zone: followUp.zone } : {};
  const reason = followUp.status === "held" ? followUp.held.message : followUp.reason;
  return {
    status,
    followUpId: id,
    kind,
    rule,
    ...due,
    templateId,
    channel,
    interviewId,
    contact: {
      id: contact.id,
      state: contact.state,
      // A reason may name somebody else, as they were written down.
      ...untrusted({ name: contact.name, organization: contact.organization, reason }),
    },
  };
}

function contactOf(contact: Contact) {
  const { id, state, since, facts, interviews, referrals } = contact;
  return {
    id,
    state,
    since,
    source: facts.source,
    zone: facts.zone ?? null,
    ...untrusted({
      name: facts.name,
      organization: facts.organization,
      role: facts.role,
      sourceDetail: facts.sourceDetail,
      referrer: facts.referrer?.name,
      reason: contact.reason,
      findings: contact.findings,
      tags: facts.tags,
      named: referrals.map(({ name }) => name),
    }),
    interviews: interviews.map(talkOf),
  };
}

function talkOf({ id, state, since, appointment, topic, notes, heldAt, thankedAt }: Interview) {
  return {
    id,
    state,
    since,
    heldAt,
    thankedAt,
    appointment:
      appointment === undefined
        ? undefined
        : {
            start: appointment.start,
            minutes: appointment.minutes,
            zone: appointment.zone,
            venue: appointment.venue,
          },
    ...untrusted({
      topic,
      place: appointment?.place,
      notes: notes?.text,
      mostValued: notes?.mostValued,
      offers: notes?.offers,
      nextSteps: notes?.nextSteps,
    }),
  };
}
