import { MESSAGE_KINDS } from "../../../model/message-kind.js";
import type { CheckedMessage } from "../../checked-message.js";
import { defineRule } from "../../define-rule.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { fold } from "../../text/characters.js";
import { Gap, Shape, type Token } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";

const TITLE = classMask("title");
const KNOWN = classMask("function", "verb", "prep", "det", "modal", "thanks", "weekday", "month");

/** Titles that any stranger has; the others ("Professor", "Coach") single somebody out. */
const COMMON_TITLE = new Set("mr mrs ms miss mx sir madam maam".split(" "));
/** Forms of address before a name that are no titles of the vocabulary. */
const KIN = new Set(
  "aunt auntie uncle coach aunty grandma grandpa sister brother father pastor engr barrister chief sensei nurse cousin".split(
    " ",
  ),
);
/** Groups and offices: what a mass mailing greets. */
const ANYONE = new Set(
  "team teams all everyone everybody folks department dept staff office hr recruiter recruiters recruitment recruiting hiring talent manager managers committee alumni alumnus alumna alum alums professionals professional members member community network connections connection customer user guys friends friend colleague colleagues owner director representative employee employees employer coordinator administrator whom sir sirs madam madame maam gentlemen ladies there concern mentor mentors stranger expert experts leader leaders group company university linkedin engineers scientists lawyers nurses teachers graduates attention attn day morning afternoon evening season week weekend".split(
    " ",
  ),
);
/** A trade in the place of a name: "Dear Hydrologist". */
const TRADE = /(?:ologists?|ographers?|icians?|ineers?|ccountants?)$/;
/** Words that open a message before a comma and are no names. */
const NO_NAME = new Set(
  "unfortunately sorry apologies regrets confirmed confirming perfect great sure yes no ok okay today tomorrow yesterday tonight noted update reminder congratulations congrats following further regarding re subject thanks cheers hope hoping wow omg finally lately recently first again hello quick question news".split(
    " ",
  ),
);
/** How far into the first words a name still greets: "Thanks so much for last night, Aunt Ruth!" */
const OPENING_TOKENS = 16;

/** A message greets one person. */
export const rule = defineRule({
  id: "personal-greeting",
  subject: "message",
  title: "Greet the person by name.",
  why: "A message that greets nobody, or anybody, reads like a mass mailing and is treated like one.",
  severity: "error",
  kinds: MESSAGE_KINDS,
  sources: ["UCLA"],
  messages: {
    missing:
      "You start without a greeting, which reads like a mass mailing or an order. Begin with their name.",
    anyone: '"{words}" could go to anyone, so it reads like a mass mailing. Greet them by name.',
  },
  instead: ["Dear Dr. Osei,", "Hi Priya,"],
  check: (message) => {
    const { body } = message;
    const { greeting } = body.layout;
    if (body.tokens.length === 0 || hasSlot(body)) return [];
    const own = recipientNames(message);
    let toGroup = false;
    if (greeting !== null) {
      const called = body.tokens.slice(greeting.from, greeting.to);
      if (called.some((token) => own.has(token.norm))) return [];
      const last = called[called.length - 1];
      const names = greeting.names.filter((name) => isOfPerson(name, greeting.opener !== null));
      toGroup = last !== undefined && ANYONE.has(last.norm) && greeting.titles.length === 0;
      if (names.length > 0 && !toGroup) return [];
      if (greeting.titles.length > 0 && greeting.names.length > 0) return [];
      if (greeting.titles.some((title) => !COMMON_TITLE.has(title))) return [];
    }
    // "Dear Hiring Manager, I saw Ana Ruiz's photos" names her and greets an office.
    if (!toGroup && opensWithName(body, greeting?.to ?? 0, own)) return [];
    if (greeting !== null) {
      const at = { from: greeting.from, to: greeting.to };
      return [{ message: "anyone", at, data: { words: body.textOf(at) } }];
    }
    const at = anyoneAddressed(body);
    return at === null
      ? [{ message: "missing" }]
      : [{ message: "anyone", at, data: { words: body.textOf(at) } }];
  },
});

/** Any name will do here, nickname or slip; what is no name at all will not. */
function isOfPerson({ norm }: Token, afterOpener: boolean): boolean {
  return !ANYONE.has(norm) && !TRADE.test(norm) && (afterOpener || !NO_NAME.has(norm));
}

function recipientNames({ recipient }: CheckedMessage): ReadonlySet<string> {
  const parts = recipient.name === null ? [] : fold(recipient.name).split(/[^\p{L}\p{N}]+/u);
  return new Set(parts.filter((part) => part.length > 1 && !COMMON_TITLE.has(part)));
}

/** A slot in the greeting is a name forgotten, not a greeting to anyone: another rule reports it. */
function hasSlot(text: TextAnalysis): boolean {
  const firstEnd = text.tokens[Math.min(text.tokens.length, 6) - 1]?.end ?? 0;
  return (
    text.brackets.some((bracket) => bracket.open !== "(" && bracket.start <= firstEnd) ||
    text.marks.some((mark) => mark.kind === "blank-line" && mark.start <= firstEnd) ||
    /^[^\n]{0,30}(?:%\w+%|\bX{3,}\b)/.test(text.text.slice(0, 60))
  );
}

/** "Thanks for the chat Adrian", "Mick so sorry", "omg Maya": the name stands in the first words. */
function opensWithName(text: TextAnalysis, from: number, own: ReadonlySet<string>): boolean {
  const { tokens } = text;
  const limit = Math.min(tokens.length, from + OPENING_TOKENS, openingEnd(text, from));
  for (let at = from; at < limit; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = tokens[at + 1];
    if (next?.norm === "'s") continue;
    if (own.has(token.norm) && !isSpokenOf(tokens, at)) return true;
    if (next === undefined || (next.shape & Shape.capitalised) === 0) continue;
    const isTitle = isIn(token.word, TITLE) || KIN.has(token.norm);
    if (isTitle && (token.shape & Shape.capitalised) !== 0 && !isSpokenOf(tokens, at)) return true;
  }
  return own.size === 0 && isVocative(tokens, from);
}

/** The end of the first sentence that holds more than an interjection. */
function openingEnd(text: TextAnalysis, from: number): number {
  const first = text.sentenceAt(from);
  if (first === undefined) return text.tokens.length;
  if (first.to - from > 3) return first.to;
  return text.sentences[first.index + 1]?.to ?? first.to;
}

const ABOUT = classMask("prep");

/** "I read about Ana", "the talk by Dr. Osei": said of the person, not to the person. */
function isSpokenOf(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  const token = tokens[at];
  if (previous === undefined || token === undefined) return false;
  if (token.before & (Gap.comma | Gap.exclamation | Gap.stop | Gap.line)) return false;
  return isIn(previous.word, ABOUT) && previous.norm !== "to";
}

/** Without a known name: one or two capitalised words that are no English, then a mark. */
function isVocative(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first === undefined || from > 0 || !(first.shape & Shape.capitalised)) return false;
  if (isIn(first.word, KNOWN)) return false;
  const next = tokens[1];
  const ends = Gap.comma | Gap.exclamation | Gap.dash | Gap.line | Gap.blank | Gap.colon;
  return next !== undefined && (next.before & ends) !== 0;
}

/** "Respected Sir", "To the Hiring Manager", "Ladies and Gentlemen" at the very start. */
function anyoneAddressed(text: TextAnalysis): { from: number; to: number } | null {
  const { tokens } = text;
  for (let at = 0; at < Math.min(tokens.length, 7); at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at > 0 && token.before & (Gap.comma | Gap.colon | Gap.line | Gap.stop)) break;
    const next = tokens[at + 1];
    const isEnd =
      next === undefined || (next.before & (Gap.comma | Gap.colon | Gap.line | Gap.stop)) !== 0;
    if (isEnd && ANYONE.has(token.norm)) return { from: 0, to: at + 1 };
  }
  return null;
}
