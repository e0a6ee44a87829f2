import { MappedText, MappedTextBuilder } from "../../check/mapped-text.js";
import { readDirective } from "../directive.js";
import { type Facts, renamed, textOf } from "../facts.js";
import type { Read, ReadSettings } from "../format.js";
import type { Directive, Item, ReadProblem } from "../item.js";
import { planSettings } from "../plan-settings.js";
import {
  isProblem,
  type Kind,
  type RecordPlace,
  readKind,
  readMessage,
  readQuestionList,
} from "../read-message.js";
import { type FrontMatter, readFrontMatter } from "./front-matter.js";

const NOTHING: Facts = () => null;
/** A comment of Markdown, or a line of `# coffeechat-...` in plain text. */
const COMMENT = /<!--([\s\S]*?)-->|^[ \t]*#[ \t]*(coffeechat-[^\r\n]*)$/gm;
const SUBJECT_LINE = /^(?:[ \t]*\r?\n)*Subject:[ \t]*([^\r\n]*)(?:\r?\n)+/i;

/** How one dialect of drafts differs from plain text. */
export interface Dialect {
  /** Finds comments; the first group that matched holds their words. */
  readonly comment: RegExp;
  /** Gives slots their words; the text itself where there are none. */
  readonly fill: (text: MappedText, settings: ReadSettings) => MappedText;
  readonly encode: (text: string) => string | null;
  /** Templates often keep the subject in another file. */
  readonly mayLackSubject?: boolean;
}

/** A draft with an optional head (YAML between dashes), an optional `Subject:` line, and the body. */
export const readText: Read = (text, settings) =>
  readDraft(text, settings, {
    comment: COMMENT,
    fill: (filled) => filled,
    encode: (words) => words,
  });

/** Reads a draft of any dialect. A template that cannot be filled throws a {@link ReadProblem}. */
export function readDraft(
  text: string,
  settings: ReadSettings,
  dialect: Dialect,
): ReturnType<Read> {
  const head = readFrontMatter(text);
  if (head?.problem) return { items: [], directives: [], problems: [head.problem] };
  const facts = renamed(head?.facts ?? NOTHING, settings.fields);
  const directives = headDirectives(facts);
  const start = head?.end ?? 0;
  const body = withoutComments(text, start, dialect.comment, directives);
  const kind = readKind(facts, settings, 0);
  const item =
    typeof kind === "string" ? readAs(kind, body, facts, head, settings, dialect, start) : kind;
  return isProblem(item)
    ? { items: [], directives, problems: [item] }
    : { items: [item], directives, problems: [] };
}

function readAs(
  kind: Kind,
  whole: MappedText,
  facts: Facts,
  head: FrontMatter | null,
  settings: ReadSettings,
  dialect: Dialect,
  start: number,
): Item | ReadProblem {
  switch (kind) {
    case "questions": {
      const filled = dialect.fill(whole, settings);
      return readQuestionList(questionLines(filled), facts, { label: null, start });
    }
    case "plan":
      return planFrom(head?.value() ?? {}, facts, settings);
    case "history":
      return {
        message: "a history is read from JSON or JSON lines, not from a text.",
        offset: facts("kind")?.range[0] ?? 0,
      };
    default: {
      const place = messagePlace(whole, facts("subject")?.text ?? null, start);
      return readMessage(kind, withoutSubject(facts), settings, {
        ...place,
        ...(place.body === undefined ? {} : { body: dialect.fill(place.body, settings) }),
        subject: place.subject ? dialect.fill(place.subject, settings) : null,
        encode: dialect.encode,
        mayLackSubject: dialect.mayLackSubject === true,
      });
    }
  }
}

/** The body, and the subject: from the head, or as it stands above a printed mail. */
function messagePlace(whole: MappedText, subject: MappedText | null, start: number): RecordPlace {
  const line = subject === null ? SUBJECT_LINE.exec(whole.text) : null;
  if (line === null) return { label: null, start, body: whole, subject };
  const words = line[1] ?? "";
  const at = line[0].lastIndexOf(words);
  return {
    label: null,
    start,
    subject: whole.slice(at, at + words.length),
    body: whole.slice(line[0].length, whole.text.length),
  };
}

/** Its slots are filled already, in the place that is handed on. */
function withoutSubject(facts: Facts): Facts {
  return (path) => (path === "subject" ? null : facts(path));
}

function planFrom(value: unknown, facts: Facts, settings: ReadSettings): Item {
  return {
    judged: { subject: "plan", plan: planSettings(value, settings) },
    label: null,
    start: 0,
    fields: {},
    placeOf: (field) => facts(field)?.range ?? null,
  };
}

/** Each line that says something is a question; bullets, numbers and headings are no words of it. */
export function questionLines(whole: MappedText): MappedText[] {
  const questions: MappedText[] = [];
  for (const { index, 0: line } of whole.text.matchAll(/[^\r\n]+/g)) {
    if (/^\s*#{1,6}\s/.test(line)) continue;
    const lead = /^\s*(?:[-*+•]|\d{1,3}[.)])?\s*/.exec(line)?.[0].length ?? 0;
    const end = line.trimEnd().length;
    if (end > lead) questions.push(whole.slice(index + lead, index + end));
  }
  return questions;
}

/** Comments are not judged; those that are for us are noted. */
function withoutComments(
  text: string,
  from: number,
  comment: RegExp,
  directives: Directive[],
): MappedText {
  const builder = new MappedTextBuilder();
  let at = from;
  comment.lastIndex = from;
  for (let found = comment.exec(text); found !== null; found = comment.exec(text)) {
    const end = found.index + found[0].length;
    builder.copy(text, at, found.index);
    at = end;
    const words = found.slice(1).find((group) => group !== undefined) ?? "";
    const directive = readDirective(words, [found.index, end]);
    if (directive !== null) directives.push(directive);
  }
  return at === from
    ? MappedText.verbatim(text.slice(from), from)
    : builder.copy(text, at, text.length).build();
}

/** In the head: `disable: rule -- reason`, for the whole file. */
function headDirectives(facts: Facts): Directive[] {
  const fact = facts("disable");
  const words = textOf(fact);
  if (fact === null || words === null) return [];
  const directive = readDirective(`coffeechat-disable-file ${words}`, fact.range);
  return directive === null ? [] : [directive];
}
