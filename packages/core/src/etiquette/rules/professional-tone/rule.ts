import type { Channel } from "../../../model/channel.js";
import { defineRule, type Problem } from "../../define-rule.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import type { PhraseSet } from "../../text/phrases.js";
import { Gap, Shape, type Token } from "../../text/token.js";
import { emojiProblem, exclamationProblem } from "./marks.js";
import { isElongated, RESPELT, shoutingWeight, spokenSpelling } from "./spelling.js";
import { FAMILIAR, MATEY, PROFANITY, SHORTHAND, SLANG } from "./words.js";

type ToneProblem =
  | "slang"
  | "shouting"
  | "exclamations"
  | "questionMarks"
  | "emoji"
  | "profanity"
  | "familiar";

/** A message sounds like one between people at work. */
export const rule = defineRule({
  id: "professional-tone",
  subject: "message",
  title: "Write as you would speak at their place of work.",
  why: "You may be warm and plain. Slang, shouting and rows of marks make a stranger wonder how you would speak to their clients.",
  severity: "warning",
  sources: ["CAR"],
  anyLanguage: true,
  phrases: [SLANG, MATEY, SHORTHAND, PROFANITY, FAMILIAR],
  messages: {
    slang:
      '"{words}" is for friends and group chats; somebody at work may not know it or not like it. Write it out in plain words.',
    shouting: 'Capitals shout ("{words}"). Write it small; the words are strong enough.',
    exclamations:
      "Several exclamation marks sound breathless and lose their force. Keep one at most, and let a full stop do the rest.",
    questionMarks: "Several question marks sound impatient. One is enough.",
    emoji: "A row of emoji belongs among friends. Leave them out, or keep one where you know them.",
    profanity:
      '"{words}" may offend somebody whom you hardly know. Leave it out or find a milder word.',
    familiar:
      '"{words}" is closer than you are to them, and can make them uncomfortable. Keep to a friendly greeting and thanks.',
  },
  instead: ["I really enjoyed your talk."],
  check: ({ texts, channel, kind, source }) => {
    const isClose = source === "friend" || source === "family";
    const found: Problem<ToneProblem>[] = [];
    const report = (problem: Problem<ToneProblem> | undefined) => {
      if (problem === undefined || found.some(({ message }) => message === problem.message)) return;
      found.push(problem);
    };
    for (const text of texts) {
      if (text.isEnglish) {
        report(slangProblem(text, channel, isClose));
        report(phraseProblem(text, PROFANITY, "profanity"));
        if (!isClose) report(phraseProblem(text, FAMILIAR, "familiar"));
        report(shoutingProblem(text));
      }
      if (text.marks.length === 0) continue;
      report(exclamationProblem(text, channel));
      report(emojiProblem(text, channel));
      const marks = text.marks.find((mark) => mark.kind === "question" && mark.count > 1);
      if (marks !== undefined && kind !== "questions") {
        const range = [marks.start, marks.end] as const;
        const edits = [{ message: "Keep one question mark.", range, replacement: "?" }];
        report({ message: "questionMarks", in: text, range, edits });
      }
    }
    return found;
  },
});

function phraseProblem(
  text: TextAnalysis,
  set: PhraseSet,
  message: ToneProblem,
): Problem<ToneProblem> | undefined {
  const hits = text.hits(set);
  if (hits.length === 0) return undefined;
  const at = hits.find((hit) => isPlain(text, hit));
  return at === undefined ? undefined : { message, in: text, at, data: { words: text.textOf(at) } };
}

/** Slang is reported from this weight on: once in a letter, not for one "lol" in a text. */
const TOO_MUCH = 3;
const DUTCH = new Set(["dank", "bedank", "dankt", "wens", "groet"]);
const STRONG = { text: 2, other: 3 } as const;

function slangProblem(
  text: TextAnalysis,
  channel: Channel,
  isClose: boolean,
): Problem<ToneProblem> | undefined {
  const strong = channel === "text" ? STRONG.text : STRONG.other;
  let weight = 0;
  let first: Hit | undefined;
  const add = (hit: Hit, points: number) => {
    weight += points;
    first ??= hit;
  };
  const { greeting } = text.layout;
  if (greeting?.opener === "yo") add({ from: 0, to: 1 }, TOO_MUCH);
  for (const hit of text.hits(SLANG)) if (isPlain(text, hit)) add(hit, strong);
  if (channel !== "text" && !isClose) {
    for (const hit of text.hits(MATEY)) if (isPlain(text, hit)) add(hit, strong);
  }
  for (const hit of text.hits(SHORTHAND)) if (isPlain(text, hit)) add(hit, 1);
  const short = channel === "email" ? strong : 1;
  for (const token of text.tokens) {
    if (weight >= TOO_MUCH) break;
    const { word } = token;
    // The words of the classes are spelt as they should be, but for these.
    if ((word.low !== 0 || word.high !== 0) && !RESPELT.has(token)) continue;
    // "Dank u wel": a word of theirs.
    if (token.norm === "you" && DUTCH.has(text.tokens[token.index - 1]?.norm ?? "")) continue;
    const spelling = spokenSpelling(token, text.tokens[token.index + 1]);
    const points =
      spelling === "chat"
        ? strong
        : spelling === "short"
          ? short
          : spelling === "spoken"
            ? 1
            : isElongated(token)
              ? strong
              : 0;
    if (points > 0) add({ from: token.index, to: token.index + 1 }, points);
  }
  return first === undefined || weight < TOO_MUCH ? undefined : slangAt(text, first);
}

function slangAt(text: TextAnalysis, at: Hit): Problem<ToneProblem> {
  return { message: "slang", in: text, at, data: { words: text.textOf(at) } };
}

/** Words of these lists that are also names when capitalised: "Hi Bud", "Thanks, Ty". */
const NAMES = new Set(
  "ty bud stan king queen love darling honey champ chief boss lady man beau chase dear sis babe pal rad legend".split(
    " ",
  ),
);

/** Neither a name nor somebody else's words. */
function isPlain(text: TextAnalysis, hit: Hit): boolean {
  if (text.isQuoted(hit)) return false;
  let allCapitalised = true;
  for (let at = hit.from; at < hit.to; at += 1) {
    const token = text.tokens[at];
    if (token === undefined) continue;
    const capitalised = (token.shape & Shape.capitalised) !== 0;
    if (capitalised && NAMES.has(token.norm)) return false;
    if (!capitalised) allCapitalised = false;
  }
  const first = text.tokens[hit.from];
  if (!allCapitalised || first === undefined) return true;
  return text.sentenceAt(hit.from)?.from === hit.from || (first.shape & Shape.allCaps) !== 0;
}

function shoutingProblem(text: TextAnalysis): Problem<ToneProblem> | undefined {
  let weight = 0;
  let first: Hit | undefined;
  for (const token of text.tokens) {
    if ((token.shape & Shape.allCaps) === 0) continue;
    const own = shoutingWeight(token);
    if (own === 0 || token.shape & (Shape.quoted | Shape.hyphenated)) continue;
    const next = text.tokens[token.index + 1];
    const joined = next !== undefined && (next.shape & Shape.hyphenated) !== 0;
    if (joined || token.before & Gap.slash || insideBracket(text, token)) continue;
    const at = { from: token.index, to: endOfShout(text, token.index) };
    if (isSlot(text, at)) continue;
    first ??= at;
    weight += own;
    if (weight > 1)
      return { message: "shouting", in: text, at: first, data: { words: text.textOf(first) } };
  }
  return undefined;
}

function endOfShout(text: TextAnalysis, from: number): number {
  let to = from + 1;
  while (to < text.tokens.length && to < from + 6) {
    const token = text.tokens[to];
    if (token === undefined || (token.shape & Shape.allCaps) === 0 || token.before & Gap.stop)
      break;
    to += 1;
  }
  return to;
}

const SLOT = new Set(
  "insert name company date title school major topic detail details role position field organization organisation place event here xxx fill placeholder project university industry".split(
    " ",
  ),
);

/** "INSERT YOUR TOPIC" was never meant to be read: another rule reports it. */
function isSlot(text: TextAnalysis, run: Hit): boolean {
  const before = text.tokens[run.from - 1];
  const from = before !== undefined && before.shape & Shape.allCaps ? run.from - 1 : run.from;
  if (run.to - from < 2) return false;
  return text.tokens.slice(from, run.to).some((token) => SLOT.has(token.norm));
}

/** A slot such as [YOUR SCHOOL] is another rule's. */
function insideBracket(text: TextAnalysis, token: Token): boolean {
  return text.brackets.some((bracket) => bracket.start < token.start && bracket.end > token.end);
}
