import type { CheckedMessage } from "../../checked-message.js";
import { defineRule } from "../../define-rule.js";
import { weighProblems } from "../../readings/weigh.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import type { PhraseSet } from "../../text/phrases.js";
import { READING } from "./learned.js";
import {
  isAskedOfThem,
  isOwnWish,
  isRaised,
  isSaidNow,
  isTalkOfWork,
  type Place,
} from "./reading.js";
import { isWorkWord, weigh } from "./weigh.js";
import { DIRECT, HIRING, INNOCENT, LEARNING, WISH } from "./words.js";

/** Asks for information, never for work: one finding, at the first words that ask. */
export const rule = defineRule({
  id: "no-job-ask",
  subject: "message",
  title: "Ask for information, not for a job.",
  why: "People say yes to a conversation because nothing is at stake. An ask or a hint for work makes them feel used, and most can only say no.",
  severity: "error",
  sources: ["S6", "S52"],
  phrases: [DIRECT, WISH, HIRING, LEARNING, INNOCENT],
  reading: READING,
  messages: {
    asks: 'You ask for work here ("{words}"). That turns a conversation into an application, and most people can only say no to it. Ask about their path or their work instead.',
  },
  instead: [
    "Ask how they came to their work, what it asks of them, or what they would do first in your place.",
  ],
  check: (message) => {
    // "any openings?" is an ask whatever a reading makes of so few words.
    const direct = knownAsks(message, (text) => askIn(text, DIRECT, isAskedOfThem, message));
    if (direct.length > 0) return direct;
    const hints = () => knownAsks(message, (text) => hintIn(text, message));
    if (message.kind !== "questions" && message.texts.some(asksBriefly)) {
      const hinted = hints();
      if (hinted.some(isBlunt)) return hinted;
    }
    return weighProblems(message, READING, hints, "asks").slice(0, 1);
  },
});

function knownAsks(message: CheckedMessage, firstIn: (text: TextAnalysis) => Hit | null) {
  for (const text of message.texts) {
    const at = firstIn(text);
    if (at === null) continue;
    const words = text.textOf(at).replace(/\s+/g, " ");
    return [{ message: "asks" as const, in: text, at, data: { words } }];
  }
  return [];
}

/** So few words that a reading has nothing to go by. */
const FEW_WORDS = 8;

/** Whether a question stands there that could be {@link isBlunt}. */
function asksBriefly({ sentences, layout }: TextAnalysis): boolean {
  return sentences.some(
    ({ isQuestion, from, to }) => isQuestion && to - Math.max(from, layout.bodyFrom) <= FEW_WORDS,
  );
}

function isBlunt({ in: text, at }: { in: TextAnalysis; at: Hit }): boolean {
  const sentence = text.sentenceAt(at.from);
  if (sentence?.isQuestion !== true) return false;
  const from = Math.max(sentence.from, text.layout.bodyFrom);
  return at.from >= from && sentence.to - from <= FEW_WORDS;
}

type Judge = (place: Place, message: CheckedMessage) => boolean;

/** What a sentence must bring together before a word for work in it is an ask. */
const ENOUGH = 4;

function askIn(
  text: TextAnalysis,
  frame: PhraseSet,
  isAsk: Judge,
  message: CheckedMessage,
): Hit | null {
  for (const hit of text.hits(frame)) {
    const place = placeOf(text, hit);
    if (place !== null && isSaidNow(place) && isAsk(place, message)) return hit;
  }
  return null;
}

function hintIn(text: TextAnalysis, message: CheckedMessage): Hit | null {
  const framed = askIn(text, WISH, isOwnWish, message) ?? askIn(text, HIRING, isRaised, message);
  if (framed !== null) return framed;
  let organization: ReadonlySet<string> | null = null;
  for (let at = 0; at < text.tokens.length; at += 1) {
    if (!isWorkWord(text.tokens[at])) continue;
    const place = placeOf(text, { from: at, to: at + 1 });
    if (place === null || !isSaidNow(place) || isTalkOfWork(place)) continue;
    organization ??= namesIn(message.recipient.organization);
    if (weigh(place, organization) >= ENOUGH) return place.hit;
  }
  return null;
}

function placeOf(text: TextAnalysis, hit: Hit): Place | null {
  const clause = text.clauseAt(hit.from);
  const sentence = text.sentenceAt(hit.from);
  return clause === undefined || sentence === undefined ? null : { text, hit, clause, sentence };
}

function namesIn(organization: string | null): ReadonlySet<string> {
  const names = (organization ?? "").toLowerCase().split(/[^\p{L}\d]+/u);
  return new Set(names.filter((name) => name.length > 3));
}
