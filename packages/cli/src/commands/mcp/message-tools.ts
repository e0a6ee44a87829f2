import {
  checkMessage,
  describeCoverage,
  explainRule,
  rulesForPolicy,
} from "@coffeechat/core/etiquette";
import { CHANNELS, MESSAGE_KINDS, SOURCES } from "@coffeechat/core/model";
import { findTemplate, listTemplates } from "@coffeechat/templates";
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import * as z from "zod";
import { findContact } from "../../coach/find-contact.js";
import type { Session } from "../../coach/session.js";
import { plainText } from "../../terminal/plain-text.js";
import { answer, answering, READS } from "./answer.js";
import { OUTPUTS } from "./outputs.js";
import { untrustedDraft, untrustedFinding } from "./untrusted.js";

const contactInput = z.string().max(500).describe("A contact: the id, or words of the name");

/** Tools that judge, explain and draft words. None of them changes anything. */
export function registerMessageTools(server: McpServer, session: Session): void {
  const { coach, settings, policy } = session;
  server.registerTool(
    "check_message",
    {
      title: "Check a message's etiquette",
      description:
        "Judges a draft by the etiquette of informational interviews: what is wrong, where, why, and what to do instead. Offline and deterministic. With a contact, what is known of both is considered too.",
      inputSchema: {
        kind: z.enum(MESSAGE_KINDS),
        channel: z.enum(CHANNELS),
        subject: z.string().max(1_000).optional(),
        body: z.string().max(100_000),
        contact: contactInput.optional(),
      },
      outputSchema: OUTPUTS.checkMessage,
      annotations: READS,
    },
    ({ kind, channel, subject, body, contact }) =>
      answering(async () => {
        const words = { kind, channel, body, ...(subject === undefined ? {} : { subject }) };
        if (contact !== undefined) {
          const { id } = await findContact(session, [contact]);
          const { findings } = await coach.check(id, words);
          return answer({ maySend: isClean(findings), findings: findings.map(untrustedFinding) });
        }
        const options = { preset: settings.preset ?? "recommended", rules: rulesForPolicy(policy) };
        const findings = checkMessage(words, options);
        const { language } = describeCoverage(words, options);
        return answer({ maySend: isClean(findings), language, findings });
      }),
  );
  server.registerTool(
    "explain_rule",
    {
      title: "Explain an etiquette rule",
      description: "Why a rule exists, what it stands on, and how the presets set it.",
      inputSchema: { ruleId: z.string().max(100).describe("Such as thank-24h or no-job-ask") },
      outputSchema: OUTPUTS.explainRule,
      annotations: READS,
    },
    ({ ruleId }) => answering(async () => answer({ ...explainRule(ruleId) })),
  );
  server.registerTool(
    "list_templates",
    {
      title: "List message templates",
      description:
        "Templates with what they are for, when not to use them, and the fields they need.",
      inputSchema: {
        kind: z.enum([...MESSAGE_KINDS, "script", "worksheet"]).optional(),
        channel: z.enum(CHANNELS).optional(),
        source: z.enum(SOURCES).optional().describe("How the contact was found"),
      },
      outputSchema: OUTPUTS.listTemplates,
      annotations: READS,
    },
    ({ kind, channel, source }) =>
      answering(async () => {
        const found = listTemplates({
          ...(kind === undefined ? {} : { kind }),
          ...(channel === undefined ? {} : { channel }),
          ...(source === undefined ? {} : { source }),
        });
        const templates = found.map(({ render: _render, ...facts }) => facts);
        return answer({ templates });
      }),
  );
  server.registerTool(
    "draft_message",
    {
      title: "Draft a message",
      description:
        "Fills a template in and checks it. Nothing is sent or recorded: show the draft to the person. With a contact it is checked, and its words stand under `untrusted`: they are made from what other people wrote.",
      inputSchema: {
        templateId: z.string().max(100),
        input: z.record(z.string(), z.unknown()).describe("The fields that list_templates names"),
        contact: contactInput.optional(),
      },
      outputSchema: OUTPUTS.draftMessage,
      annotations: READS,
    },
    ({ templateId, input, contact }) =>
      answering(async () => {
        if (contact === undefined) {
          const { subject, text } = findTemplate(templateId).render(input);
          return answer({
            templateId,
            draft: { ...(subject === undefined ? {} : { subject }), body: text },
          });
        }
        const { id } = await findContact(session, [contact]);
        const { draft } = await coach.draft(id, templateId, input);
        const { kind, channel, subject, body } = draft;
        // What is judged is what is shown: without the characters that nobody can see.
        const words = {
          kind,
          channel,
          body: plainText(body),
          ...(subject ? { subject: plainText(subject) } : {}),
        };
        const { findings } = await coach.check(id, words);
        return answer({
          templateId,
          contactId: id,
          draft: { kind, channel, ...untrustedDraft(words) },
          maySend: isClean(findings),
          findings: findings.map(untrustedFinding),
        });
      }),
  );
}

/** A person may send what has no error; it is theirs to decide. */
function isClean(findings: readonly { readonly severity: string }[]): boolean {
  return findings.every(({ severity }) => severity !== "error");
}
