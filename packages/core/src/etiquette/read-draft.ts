import { CHANNELS } from "../model/channel.js";
import type { Contact } from "../model/contact.js";
import { CoffeechatError } from "../model/errors.js";
import { MESSAGE_KINDS } from "../model/message-kind.js";
import type { CheckedMessage, Question } from "./checked-message.js";
import { contactShape, eventsShape } from "./conduct/history-shape.js";
import type { MessageDraft, QuestionList } from "./draft.js";
import type { Lexicon } from "./lexicon.js";
import { describeUnknown } from "./nearest-name.js";
import { type Listener, wordsOf } from "./readings/listener.js";
import { TextAnalysis } from "./text/analysis.js";

/** Analyses a draft once; throws INVALID_INPUT for a kind or channel that does not exist. */
export function readDraft(draft: MessageDraft, lexicon: Lexicon): CheckedMessage {
  requireOneOf("kind", draft.kind, MESSAGE_KINDS);
  const channel = draft.channel === "in-person-notes" ? "in-person" : draft.channel;
  requireOneOf("channel", channel, CHANNELS);
  if (typeof draft.body !== "string") throw notText("body");
  if (draft.subject !== undefined && draft.subject !== null && typeof draft.subject !== "string") {
    throw notText("subject");
  }
  const { vocabulary } = lexicon;
  const body = new TextAnalysis(draft.body, vocabulary);
  const history = draft.history ?? null;
  requireHistory(history, draft.events ?? null);
  const facts = history?.facts;
  const subject =
    typeof draft.subject === "string" ? new TextAnalysis(draft.subject, vocabulary) : null;
  const texts = subject === null ? [body] : [subject, body];
  const recipient = {
    name: nameOrNull(draft.recipient?.name) ?? nameOrNull(facts?.name),
    organization: nameOrNull(draft.recipient?.organization) ?? nameOrNull(facts?.organization),
  };
  const sender = { name: nameOrNull(draft.sender?.name) };
  return {
    kind: draft.kind,
    channel,
    body,
    subject,
    texts,
    questions: [],
    minutes: DEFAULT_MINUTES,
    recipient,
    sender,
    source: draft.source ?? facts?.source ?? null,
    referrer: nameOrNull(draft.referrer) ?? nameOrNull(facts?.referrer?.name),
    notes: nameOrNull(draft.notes) ?? (history === null ? null : latestNotes(history)),
    history,
    events: draft.events ?? null,
    now: draft.now ?? null,
    hear: hearing(lexicon, texts, { kind: draft.kind, recipient, sender }),
  };
}

const DEFAULT_MINUTES = 20;

/** Analyses a list of questions as one text, one line each. */
export function readQuestions(list: QuestionList, lexicon: Lexicon): CheckedMessage {
  if (
    !Array.isArray(list.questions) ||
    !list.questions.every((question) => typeof question === "string")
  ) {
    throw new CoffeechatError("INVALID_INPUT", "The questions must be a list of strings.", {
      issues: [{ path: "questions", expected: "a list of strings" }],
    });
  }
  const body = new TextAnalysis(list.questions.join("\n\n"), lexicon.vocabulary, {
    lineIsSentence: true,
  });
  const texts = [body];
  const recipient = {
    name: nameOrNull(list.recipient?.name),
    organization: nameOrNull(list.recipient?.organization),
  };
  const sender = { name: null };
  return {
    kind: "questions",
    channel: "in-person",
    body,
    subject: null,
    texts,
    questions: splitQuestions(list.questions, body),
    minutes: list.minutes ?? DEFAULT_MINUTES,
    recipient,
    sender,
    source: null,
    referrer: null,
    notes: null,
    history: null,
    events: null,
    now: null,
    hear: hearing(lexicon, texts, { kind: "questions", recipient, sender }),
  };
}

/** Sentences are listened to when the first rule asks, once for all readings. */
function hearing(
  { listener }: Lexicon,
  texts: readonly TextAnalysis[],
  { kind, recipient, sender }: Pick<CheckedMessage, "kind" | "recipient" | "sender">,
): CheckedMessage["hear"] {
  let heard: ReturnType<Listener["listen"]> | null = null;
  return (reading) => {
    heard ??= listener.listen(texts, {
      kind,
      organization: wordsOf(recipient.organization),
      recipient: wordsOf(recipient.name),
      sender: wordsOf(sender.name),
    });
    const found = heard(reading);
    if (found === null) {
      throw new CoffeechatError(
        "INVALID_CONFIG",
        "A rule asks for a reading that it does not declare: add it to the rule as `reading`.",
      );
    }
    return found;
  };
}

function requireHistory(history: unknown, events: unknown): void {
  if (history === null && events === null) return;
  const issues = [
    ...(history === null ? [] : contactShape(history, "history")),
    ...(events === null ? [] : eventsShape(events, "events")),
  ];
  if (issues.length === 0) return;
  const listed = issues.map(({ path, expected }) => `${path}: expected ${expected}`).join("; ");
  throw new CoffeechatError("INVALID_INPUT", `This history cannot be read. ${listed}.`, { issues });
}

/** Everything that was written down after the latest talk; null where nothing was. */
function latestNotes({ interviews }: Contact): string | null {
  const notes = interviews.findLast(({ heldAt }) => heldAt !== undefined)?.notes;
  if (notes === undefined) return null;
  const { text, mostValued, offers, hiringInsights, skillWords, nextSteps } = notes;
  const all = [text, ...mostValued, ...offers, ...hiringInsights, ...skillWords, ...nextSteps];
  return nameOrNull(all.join("\n"));
}

function splitQuestions(texts: readonly string[], body: TextAnalysis): Question[] {
  const questions: Question[] = [];
  let start = 0;
  let token = 0;
  for (const [index, text] of texts.entries()) {
    const from = token;
    const end = start + text.length;
    while (token < body.tokens.length && (body.tokens[token]?.start ?? end) < end) token += 1;
    questions.push({ index, from, to: token, start, text });
    start = end + 2;
  }
  return questions;
}

function requireOneOf(what: "kind" | "channel", value: string, allowed: readonly string[]): void {
  if (allowed.includes(value)) return;
  throw new CoffeechatError("INVALID_INPUT", describeUnknown(what, String(value), allowed), {
    issues: [{ path: what, expected: `one of ${allowed.join(", ")}` }],
  });
}

function notText(path: string): CoffeechatError {
  return new CoffeechatError("INVALID_INPUT", `The ${path} of a message must be a string.`, {
    issues: [{ path, expected: "a string" }],
  });
}

function nameOrNull(name: string | null | undefined): string | null {
  return typeof name === "string" && name.trim() !== "" ? name : null;
}
