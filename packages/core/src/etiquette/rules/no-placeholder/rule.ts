import { defineRule } from "../../define-rule.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { type Bracket, Gap, Shape, type Token } from "../../text/token.js";
import { classMask, isIn, UNKNOWN_WORD } from "../../text/vocabulary.js";
import { WordList } from "../../text/word-list.js";
import { isSlot, LEADING_SLOT, SLOT_WORDS } from "./bracket-slots.js";
import { fillGreeting, fillSlot } from "./fill-slot.js";
import { leftoverAt, TO_COME } from "./leftovers.js";

const NUMBERED_BEFORE = new Set(
  "bowl wrestlemania chapter olympiad olympics part volume book article title act scene louis pius world edition schedule annex appendix type".split(
    " ",
  ),
);
const FUNCTION_WORD = classMask("function");
/** In capitals among small letters, these are slots without brackets. */
const SHOUTED = new Set(
  "name company topic employer organization recipient referrer firstname lastname position".split(
    " ",
  ),
);

const UNFILLED = new Set([
  "undefined",
  "null",
  "nan",
  "firstname",
  "fname",
  "lastname",
  "lname",
  "recipient",
]);

/** Finds slots of a template that nobody filled. */
export const rule = defineRule({
  id: "no-placeholder",
  subject: "message",
  title: "Leave no slot of a template unfilled.",
  why: "One forgotten [Name] tells the reader that a hundred others got the same message.",
  severity: "error",
  sources: ["†"],
  anyLanguage: true,
  options: {
    allow: {
      type: "strings",
      default: [],
      description: "Texts, brackets included, that are no placeholder: [ACM-42].",
    },
  },
  messages: {
    unfilled:
      'A slot is still empty: "{slot}". It shows the reader a template instead of a message to them. Fill it in or cut the sentence.',
    unnamed:
      'The greeting stops before the name ("{slot}"). It looks like a mail merge gone wrong. Write their name.',
  },
  instead: ["Read the message aloud once before you send it."],
  check: ({ texts, recipient, sender }, { allow }) => {
    const problems = [];
    for (const text of texts) {
      for (const [start, end] of findSlots(text)) {
        const slot = text.text.slice(start, end);
        const inner = slot.slice(1, -1);
        const isTheirs = [recipient.organization, recipient.name, sender.name].includes(inner);
        if (allow.includes(slot) || slot === recipient.organization || isTheirs) continue;
        const edit = fillSlot(text, [start, end], { recipient, sender });
        problems.push({
          message: "unfilled" as const,
          in: text,
          range: [start, end] as const,
          data: { slot },
          ...(edit === null ? {} : { edits: [edit] }),
        });
      }
      const unnamed = unnamedGreeting(text);
      if (unnamed !== null) {
        const edit = fillGreeting(text, unnamed, { recipient, sender });
        problems.push({
          message: "unnamed" as const,
          in: text,
          range: unnamed,
          data: { slot: text.text.slice(...unnamed) },
          ...(edit === null ? {} : { edits: [edit] }),
        });
      }
    }
    return problems;
  },
});

function findSlots(text: TextAnalysis): (readonly [number, number])[] {
  const slots: (readonly [number, number])[] = [];
  for (const bracket of text.brackets) {
    if (isSlot(text, bracket)) slots.push(widen(text.text, bracket));
  }
  for (const mark of text.marks) {
    if (mark.kind === "blank-line" && isInLine(text.text, mark.start, mark.end)) {
      slots.push([mark.start, mark.end]);
    }
    if (mark.kind === "question" && isGap(text.text, mark.start, mark.end)) {
      slots.push([mark.start, mark.end]);
    }
  }
  const { bodyFrom } = text.layout;
  for (const token of text.tokens) {
    const isPaired = (token.before & Gap.slash) !== 0;
    if (!isPaired && !MAY_BE_SLOT.has(token)) continue;
    const mark = text.text.charCodeAt(token.start - 1);
    const isPlain =
      !isPaired &&
      (token.shape & Shape.capitalised) === 0 &&
      token.index >= bodyFrom &&
      !MARKS.has(mark);
    if (isPlain && token.norm.charCodeAt(0) !== 120 && !PLAIN_SLOT.has(token)) continue;
    const range = slotAtToken(text, token, mark) ?? leftoverAt(text, token);
    if (range !== null) slots.push(range);
  }
  return withoutNested(slots);
}

/** `{{name}}` and `<<name>>` are one slot, not two. */
function widen(source: string, { start, end }: Bracket): readonly [number, number] {
  let from = start;
  let to = end;
  while (from > 0 && source[from - 1] === source[start] && source[to] === source[end - 1]) {
    from -= 1;
    to += 1;
  }
  return [from, to];
}

function withoutNested(slots: (readonly [number, number])[]): (readonly [number, number])[] {
  if (slots.length < 2) return slots;
  slots.sort((left, right) => left[0] - right[0] || right[1] - left[1]);
  const kept: (readonly [number, number])[] = [];
  for (const slot of slots) {
    const last = kept.at(-1);
    if (last === undefined || slot[0] >= last[1]) kept.push(slot);
  }
  return kept;
}

/** A run of underscores between words is a gap to fill; alone on its line it is a rule. */
function isInLine(source: string, start: number, end: number): boolean {
  const lineStart = source.lastIndexOf("\n", start - 1) + 1;
  const newline = source.indexOf("\n", end);
  const before = source.slice(Math.max(lineStart, start - 40), start);
  const after = source.slice(end, newline < 0 ? end + 40 : Math.min(newline, end + 40));
  return /[\p{L}\p{N}]/u.test(before + after);
}

/** "your view on ??? and more": a word to come. */
function isGap(source: string, start: number, end: number): boolean {
  return end - start >= 3 && source[start - 1] === " " && source[end] === " ";
}

/**
 * Slots without brackets are crossed out, in capitals, marked, in the greeting, or one of these;
 * leftovers have capitals, a mark or a slash as well. All other words are passed over quickly.
 */
const PLAIN_SLOT = new WordList("insert lorem name");
const MOST_CROSSES = 12;
/** Every word that {@link slotAtToken} or `leftoverAt` looks for without a slash before it. */
const MAY_BE_SLOT = new WordList(
  [
    ...SLOT_WORDS,
    ...SHOUTED,
    ...UNFILLED,
    ...TO_COME,
    ..."xyz abc todo insert lorem name".split(" "),
    ...Array.from({ length: MOST_CROSSES }, (_, index) => "x".repeat(index + 1)),
  ].join(" "),
);
/** `%`, `$`, `|` and `#` of a mail merge, and the opening guillemet. */
const MARKS = new Set([37, 36, 124, 35, 0xab]);

function slotAtToken(
  text: TextAnalysis,
  token: Token,
  mark: number,
): readonly [number, number] | null {
  const { norm, shape, index } = token;
  const isMarked = mark === 37 || mark === 36 || mark === 124 || mark === 35;
  const previous = text.tokens[index - 1];
  const next = text.tokens[index + 1];
  if (norm.startsWith("xx") && /^x{2,12}$/.test(norm) && isCrossedOut(text, token, previous))
    return [token.start, token.end];
  const isCapitals = (shape & Shape.allCaps) !== 0;
  if (norm === "xyz" && isCapitals) {
    const isTerm = next !== undefined && next.before === 0 && next.word === UNKNOWN_WORD;
    return isTerm && !(next.shape & Shape.capitalised) ? null : [token.start, token.end];
  }
  if (isCapitals && SHOUTED.has(norm)) {
    const isAlone =
      !((previous?.shape ?? 0) & Shape.allCaps) &&
      (next === undefined || next.before !== 0 || isIn(next.word, FUNCTION_WORD)) &&
      !((next?.shape ?? 0) & Shape.allCaps);
    if (isAlone) return [token.start, token.end];
  }
  if (norm === "lorem" && next?.norm === "ipsum") return [token.start, next.end];
  if (norm === "todo" && shape & Shape.allCaps) return [token.start, token.end];
  if (norm === "insert" && next !== undefined && SLOT_WORDS.has(next.norm)) {
    const isShouted = (shape & next.shape & Shape.allCaps) !== 0;
    const isCommand = text.tokens[index + 2]?.norm === "here";
    if (isShouted || isCommand) return [token.start, next.end];
  }
  if (next !== undefined && SLOT_WORDS.has(norm) && SLOT_WORDS.has(next.norm)) {
    const isShouted = (shape & next.shape & Shape.allCaps) !== 0;
    const isSlotHere =
      next.norm === "here" &&
      norm !== "time" &&
      norm !== "day" &&
      norm !== "contact" &&
      (shape & Shape.capitalised) !== 0;
    if (isShouted || isSlotHere) return [token.start, next.end];
  }
  if (norm === "name" && next?.norm === "here" && LEADING_SLOT.has(previous?.norm ?? ""))
    return [previous?.start ?? token.start, next.end];
  if (isMarked && SLOT_WORDS.has(norm)) {
    const end = endOfMergeField(text.text, token.end);
    if (end > 0) return [token.start - 1, end];
  }
  const greeting = text.layout.greeting;
  if (greeting !== null && index < greeting.to && greeting.opener !== null) {
    if (UNFILLED.has(norm) || (norm === "name" && index > 0)) return [token.start, token.end];
  }
  return null;
}

/** "%NAME%", "*|FNAME|*", "$name": the end of a field of a mail merge, or -1. */
function endOfMergeField(source: string, from: number): number {
  let cursor = from;
  while (cursor < source.length && cursor - from < 30 && /[A-Za-z_]/.test(source.charAt(cursor)))
    cursor += 1;
  return /[%|#$]/.test(source.charAt(cursor)) ? cursor + 1 : -1;
}

/** "XXX" for a word to come; not Super Bowl XXX, an XX chromosome, or kisses under a note. */
function isCrossedOut(text: TextAnalysis, token: Token, previous: Token | undefined): boolean {
  if (token.shape & Shape.hyphenated) return false;
  const isCapital = (token.shape & Shape.allCaps) !== 0;
  if (previous !== undefined && NUMBERED_BEFORE.has(previous.norm)) return false;
  if (token.norm.length === 2) {
    const next = text.tokens[token.index + 1];
    if (
      next?.norm === "chromosome" ||
      text.tokens[token.index + 2]?.norm === "xy" ||
      next?.norm === "chromosomes" ||
      next?.norm === "century"
    )
      return false;
    if (
      isCapital &&
      next !== undefined &&
      /^(?:years?|minutes?|hours?|people|days?)$/.test(next.norm)
    )
      return true;
    return (
      isCapital &&
      previous !== undefined &&
      /^(?:at|for|with|in|on|from|of|to|dear|hi|hello|about|the)$/.test(previous.norm)
    );
  }
  if (isCapital) {
    const isRoman =
      previous !== undefined &&
      (previous.shape & Shape.capitalised) !== 0 &&
      previous.word.low === 0 &&
      previous.word.high === 0 &&
      previous.index > 0 &&
      (token.before & ~Gap.wrap) === 0;
    return !isRoman;
  }
  return token.index < text.layout.bodyTo - 3 || token.index < text.layout.bodyFrom;
}

/** "Hi ," with the name missing. */
function unnamedGreeting(text: TextAnalysis): readonly [number, number] | null {
  const greeting = text.layout.greeting;
  if (greeting === null || greeting.opener === null) return null;
  if (greeting.names.length > 0 || greeting.generic.length > 0 || greeting.to > 2) return null;
  const tail = text.text.slice(greeting.end, greeting.end + 3);
  return /^ [,:]/.test(tail) ? [greeting.start, greeting.end + 2] : null;
}
