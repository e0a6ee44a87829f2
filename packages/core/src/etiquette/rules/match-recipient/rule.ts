import type { CheckedMessage } from "../../checked-message.js";
import { defineRule, type Problem } from "../../define-rule.js";
import type { Mention } from "../../readings/mention.js";
import { heardMention } from "../../readings/weigh-mentions.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { READING } from "./learned.js";
import { otherNames } from "./organization.js";
import { greetsByName, type Mismatch, mismatchOf, readPerson } from "./person.js";

type MessageId = "name" | "spelling" | "title" | "organization";

/** Greets the person and speaks of the organization that the draft is for. */
export const rule = defineRule({
  id: "match-recipient",
  subject: "message",
  title: "Use their right name and organization.",
  why: "Somebody else's name in the greeting, or another firm in the text, says that the message was copied. It is the one slip that people show their colleagues.",
  severity: "error",
  sources: ["MID"],
  anyLanguage: true,
  reading: READING,
  // Where the greeting is wrong already, a message tells nothing of the firms it names.
  mentions: (message) => (greetingProblems(message).length > 0 ? [] : namesBesideTheirs(message)),
  messages: {
    name: 'You greet "{given}", but this goes to {name}. A wrong name ends the reading there. Check whom it is for.',
    spelling:
      'You write "{given}" where their name is {name}. A misspelt name is read first. Copy it from their profile.',
    title:
      'You write "{given}" to {name}. A wrong title hurts more than none. Use their title, or their full name without one.',
    organization:
      'You speak of "{given}" as theirs, but they are at {organization}. It shows a text that was copied. Name their organization, or say how the other one belongs here.',
  },
  instead: ["Compare name and organization with their profile before you send."],
  check: (message): Problem<MessageId>[] => {
    const problems = greetingProblems(message);
    const found = heardMention(READING, message.kind, namesBesideTheirs(message));
    const { organization } = message.recipient;
    if (found !== null && organization !== null) {
      const given = found.in.textOf(found);
      problems.push({
        message: "organization",
        in: found.in,
        at: found,
        data: { given, organization },
      });
    }
    return problems;
  },
});

function namesBesideTheirs(message: CheckedMessage): readonly Mention[] {
  const { organization, name } = message.recipient;
  if (organization === null || !message.body.isEnglish) return [];
  return otherNames(message.texts, organization, [name, message.sender.name, message.referrer]);
}

function greetingProblems({ kind, body, recipient }: CheckedMessage): Problem<MessageId>[] {
  const { greeting } = body.layout;
  // A list of questions greets nobody, though its first one may begin like a greeting.
  if (kind === "questions" || greeting === null || recipient.name === null) return [];
  if (greetsByName(greeting, recipient.name)) return [];
  const mismatch: Mismatch = mismatchOf(greeting, readPerson(recipient.name));
  if (mismatch === null) return [];
  return [
    {
      message: mismatch,
      at: greeting,
      data: { given: addressOf(body), name: recipient.name },
    },
  ];
}

function addressOf(body: TextAnalysis): string {
  const { greeting } = body.layout;
  return greeting === null ? "" : body.textOf(greeting);
}
