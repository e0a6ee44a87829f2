import type { Contact } from "../../../model/contact.js";
import type { CheckedMessage } from "../../checked-message.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import { classMask, isIn } from "../../text/vocabulary.js";
import { mentionAt } from "./mentions.js";
import { isPlaceOfMeeting, mayMeetElsewhere } from "./met.js";
import { AGREED_ON, CALLS, MEETS, SEE_YOU } from "./phrases.js";
import { isOpenChoice, saidOf } from "./said-of-talk.js";
import { wordsAround } from "./words-around.js";

const MODAL = classMask("modal");
const UNABLE = new Set("unable miss cancel impossible clash clashes conflict conflicts".split(" "));
/** With these a new time is offered, or an old one told. */
const OTHER_TIME = new Set(
  "new propose suggest offer prefer move moved reschedule rescheduled rearrange shift push postpone postponed hope would could might may should last was were another free available".split(
    " ",
  ),
);

/** Where a confirmation speaks of the talk that it confirms. */
export function confirmingCues(text: TextAnalysis, isRemote: boolean): Hit[] {
  const hits = [...text.hits(MEETS), ...(isRemote ? text.hits(CALLS) : [])];
  const cues = hits.filter((hit) => {
    const clause = text.clauseAt(hit.from);
    if (clause === undefined || clause.isConditional || text.isQuoted(hit)) return false;
    if (hasInvertedShould(text, hit)) return false;
    // "It was good meeting you on Monday" looks back; "we agreed on Monday" does not.
    if (clause.isPast && text.tokens[hit.from]?.norm !== "we") return false;
    return !text.isNegated(hit) && !isOpenChoice(text, hit) && !isOffered(text, clause.from, hit);
  });
  // "Tuesday 17 March at 14:00, at the café": a line of its own.
  const bare = text.clauses.flatMap(({ from, subject, isConditional }) => {
    const isDay = mentionAt(text, from, "ahead") !== null;
    const hit = { from, to: from };
    return isDay && subject === "none" && !isConditional && !isOpenChoice(text, hit) ? [hit] : [];
  });
  return [...cues, ...bare].sort((left, right) => left.from - right.from);
}

/** What follows "should" where it stands for "if". */
const INVERTED = new Set(
  "the a an my your our any anything anyone something there it you i we they this that".split(" "),
);

/** "I will call you at noon should the train be late." */
function hasInvertedShould(text: TextAnalysis, hit: Hit): boolean {
  const sentence = text.sentenceAt(hit.from);
  if (sentence === undefined) return false;
  const words = wordsAround(text, hit, sentence);
  return words.some((word, at) => word === "should" && INVERTED.has(words[at + 1] ?? ""));
}

/** A modal stands near its verb. */
const OFFERED = 12;

/** "Could we meet", "I might call you": no time that is agreed. */
function isOffered({ tokens }: TextAnalysis, from: number, hit: Hit): boolean {
  for (let at = Math.max(from, hit.from - OFFERED); at < hit.from; at += 1) {
    const token = tokens[at];
    if (token !== undefined && isIn(token.word, MODAL) && token.norm !== "will") return true;
  }
  return false;
}

/** Where a letter that may also propose times says which one is agreed. */
export function agreedCues(text: TextAnalysis, message: CheckedMessage, history: Contact): Hit[] {
  const { kind } = message;
  const cues = text.hits(AGREED_ON).filter((hit) => isOfAgreed(text, hit, kind === "reschedule"));
  if (kind !== "reply" || mayMeetElsewhere(history)) return cues;
  return [
    ...cues,
    ...text.hits(SEE_YOU).filter((hit) => isOfAgreed(text, hit, false) && namesClock(text, hit)),
  ];
}

function isOfAgreed(text: TextAnalysis, hit: Hit, mustFail: boolean): boolean {
  const clause = text.clauseAt(hit.from);
  if (clause === undefined || clause.isConditional || clause.isQuestion) return false;
  // "See you" itself reads like something asked for.
  if (clause.isRequest && hit.from > clause.from) return false;
  if (text.isQuoted(hit) || isOpenChoice(text, hit)) return false;
  let fails = clause.negatedFrom >= 0;
  for (const word of wordsAround(text, hit, clause)) {
    if (OTHER_TIME.has(word) || isPlaceOfMeeting(word)) return false;
    if (UNABLE.has(word)) fails = true;
  }
  return fails || !mustFail;
}

/** "See you on Thursday" may be anywhere; "on Thursday at 3 pm" is an appointment. */
function namesClock(text: TextAnalysis, hit: Hit): boolean {
  return saidOf(text, [hit], "ahead", []).times.length > 0;
}
