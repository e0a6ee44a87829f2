import type { MessageDraft } from "@coffeechat/core/etiquette";
import type { MappedText } from "../check/mapped-text.js";
import { CHANNELS, KINDS, SOURCES } from "../config/config-schema.gen.js";
import { nearestName } from "../config/nearest-name.js";
import { type Fact, type Facts, textOf } from "./facts.js";
import type { ReadSettings } from "./format.js";
import type { Item, ReadProblem } from "./item.js";

/** What a format knows of a record before its facts are read. */
export interface RecordPlace {
  readonly label: string | null;
  readonly start: number;
  /** Where the record has no `body` of its own: the rest of the file. */
  readonly body?: MappedText;
  readonly subject?: MappedText | null;
  /** Files of this format often hold the body alone. */
  readonly mayLackSubject?: boolean;
  readonly encode?: (text: string) => string | null;
}

export type Kind = (typeof KINDS)[number];

/** What a record is: by its own `kind`, else by the settings of the file; a problem for what is unknown. */
export function readKind(facts: Facts, settings: ReadSettings, start: number): Kind | ReadProblem {
  const own = facts("kind");
  const name = textOf(own) ?? settings.kind;
  if (name === null) {
    return {
      message: `it is not said what kind of text this is. Write \`kind: outreach\` at its head, or give --kind. Allowed: ${KINDS.join(", ")}.`,
      offset: start,
    };
  }
  const known = KINDS.find((kind) => kind === name);
  return known ?? unknown("kind", name, KINDS, own?.range[0] ?? start);
}

/** A message from the facts of a record; a problem where it cannot be judged. */
export function readMessage(
  kind: Exclude<Kind, "questions" | "plan" | "history">,
  facts: Facts,
  settings: ReadSettings,
  place: RecordPlace,
): Item | ReadProblem {
  const channelName = textOf(facts("channel")) ?? settings.channel ?? "email";
  const channel = CHANNELS.find((candidate) => candidate === channelName);
  if (channel === undefined) {
    return unknown("channel", channelName, CHANNELS, facts("channel")?.range[0] ?? place.start);
  }
  const sourceName = textOf(facts("source"));
  const source = SOURCES.find((candidate) => candidate === sourceName) ?? null;
  if (sourceName !== null && source === null) {
    return unknown("source", sourceName, SOURCES, facts("source")?.range[0] ?? place.start);
  }
  const body = facts("body")?.text ?? place.body;
  if (body === undefined) {
    return { message: "the message has no body.", offset: place.start };
  }
  const subject = subjectOf(facts("subject"), place);
  const draft: MessageDraft = {
    kind,
    channel,
    subject: channel === "email" ? (subject?.text ?? null) : null,
    body: body.text,
    recipient: {
      name: textOf(facts("recipient.name")) ?? textOf(facts("recipient")),
      organization: textOf(facts("recipient.organization")),
    },
    sender: { name: textOf(facts("sender.name")) ?? textOf(facts("sender")) ?? settings.sender },
    source,
    referrer: textOf(facts("referrer")),
    notes: textOf(facts("notes")),
  };
  return {
    judged: { subject: "message", draft },
    label: place.label,
    start: startOf(body, place.start),
    fields: subject === null ? { body } : { body, subject },
    isBodyAlone: subject === null && place.mayLackSubject === true,
    ...(place.encode === undefined ? {} : { encode: place.encode }),
  };
}

/** A list of questions from the facts of a record, or from the lines of its body. */
export function readQuestionList(
  questions: readonly MappedText[],
  facts: Facts,
  place: RecordPlace,
): Item {
  const minutes = Number(textOf(facts("minutes")) ?? Number.NaN);
  return {
    judged: {
      subject: "questions",
      list: {
        questions: questions.map(({ text }) => text),
        ...(Number.isFinite(minutes) ? { minutes } : {}),
        recipient: { name: textOf(facts("recipient.name")) ?? textOf(facts("recipient")) },
      },
    },
    label: place.label,
    start: questions[0] === undefined ? place.start : startOf(questions[0], place.start),
    fields: Object.fromEntries(questions.map((text, index) => [`questions.${index}`, text])),
    ...(place.encode === undefined ? {} : { encode: place.encode }),
  };
}

export function isProblem(value: object): value is ReadProblem {
  return "message" in value && "offset" in value;
}

function subjectOf(own: Fact | null, place: RecordPlace): MappedText | null {
  if (own === null) return place.subject ?? null;
  return own.text ?? null;
}

/** The first words of a text, so that a finding about the whole stands beside them. */
function startOf(text: MappedText, otherwise: number): number {
  const first = text.text.search(/\S/);
  return first < 0 ? otherwise : text.toSource([first, first + 1])[0];
}

function unknown(
  what: string,
  name: string,
  allowed: readonly string[],
  offset: number,
): ReadProblem {
  const nearest = nearestName(name, allowed);
  const hint = nearest === null ? "" : ` Did you mean "${nearest}"?`;
  return {
    message: `there is no ${what} "${name.slice(0, 60)}".${hint} Allowed: ${allowed.join(", ")}.`,
    offset,
  };
}
