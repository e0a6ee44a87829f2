import { defineRule } from "../../define-rule.js";
import { asksInWriting, asksToTalk, TALK_ASK_SETS } from "../../phrases/talk-ask.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { phrases } from "../../text/phrases.js";
import { Gap, Shape } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";

const CLASSES = {
  when: "time times day days date dates evening evenings morning mornings afternoon afternoons hour hours week weeks month slot slots moment moments weekday weekdays weekend weekends lunchtime lunch night nights noon midnight dawn shift shifts break breaks point season visits rounds office appointment monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays",
  ease: "~suit agreeable convenient comfortable quiet quieter light slack slow slower calm calmer easiest easier handy opportune doable",
};

/** Words that leave the time to the other person. */
const FREE_CHOICE = phrases(
  [
    "whatever|whenever|anytime|flexible|flexibility|flexibly|accommodate|whichever|~adapt|however|calendar|diary|@ease|availability",
    "any|every|whatever|whichever|either .. @when",
    "any|other|another|different|alternative|better @when|date|option|way !of",
    "at|on|around|to|by|during|after|before|outside|between|within|with|round your|the|an|a own? .. @when|convenience|leisure|choice|choosing|discretion|pace|preference|choose|say",
    "your .. convenience|leisure|choice|choosing|pick|call|preference|availability|shifts|roster|rota|timetable|commitments|timing",
    "@when .. you|your|yours ~choose|~pick|~prefer|~like|~say|~name|~set|~permit|~want|~decide|~fancy|~have|~allow|~can|wish",
    "@when of|is|at your|yours",
    "your @when or|and|is",
    "your time of|on|in|at",
    "~suit|~work|~fit|best|easiest|good|better|possible|ok|okay|fine|free for|with|at|around|round|into|in? you|your|yours",
    "~work|~fit|~plan|~arrange|~move|~adjust|~shift|~bend around|round|into|to|in .. your|you|yours|hours|@when",
    "you|your .. suits|prefer|choose|pick|like|say|name|decide|wish|convenient|propose|rather|fancy|call it",
    "when|if|once .. you|it|the|things|your .. free|available|light|quiet|allows|allow|suits|suit|can|off|spare|permits|eases|calms|settles|over|done|possible|find|get|have",
    "say|choose|pick|name|tell|propose|suggest|about|matter|decide|knows .. when|@when",
    "let me know when|what|which",
    "what|which @when .. ~work|~suit|best|good|convenient|you|for",
    "no|not in? rush|hurry|~urgency",
    "some|one|a|other @when this|next|in|after|before|soon|over|when|you",
    "sometime|someday",
    "in|over|within|during|at the|some coming|next|following @when|few|couple|two|month|point|days",
    "next|this week|month|fortnight",
    "week or .. next|after",
    "later|another|different|alternative @when|date|option",
    "happy|glad|able|easily|easy|can .. ~move|~adapt|~adjust|~fit|~come|~travel|~follow",
    "up|leave|left|entirely|all .. to you",
    "on|by|at your terms|side|end|place|day",
    "most|all|several|many .. @when",
    "either|both .. or|and",
    "evenings|weekends|mornings|afternoons|weekdays|nights|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays",
    "if .. not|another|other|neither .. ~work|~suit|good|convenient|possible|better",
    "between|before|after|during|around|round .. your|you",
    "easy|free|open|yours|bare about|otherwise|when|outside|then|from|most|all|every|any|on|after|until|whole",
    "i am easy|yours|free|around|flexible|open",
    "same to me",
    "in or out of",
    "calendar|diary .. is|bare|open|free",
    "when else|ever|you",
    "at what|which|whatever|whichever",
    "before .. after",
  ],
  CLASSES,
);

/** One time and no other. */
const ONLY_THEN = phrases([
  "only time|slot|day|chance|moment|date i|that|we",
  "can only be|do|make",
  "only free|available on|at",
]);

/** The ordinary request for "20 minutes of your time" says nothing of when. */
const OF_YOUR_TIME = phrases(["of|from|for|out|in your busy? time|day|week|schedule|hours"]);

const DAY = classMask("weekday");
const DAYPART = classMask("daypart", "month");

/** The time of the talk is theirs to choose: slots, or their choice. */
export const rule = defineRule({
  id: "offer-flexibility",
  subject: "message",
  title: "Offer two slots, or leave the time to them.",
  why: "They do the favour, so it fits into their diary. One fixed time is easy to refuse; none at all leaves them to organize it.",
  severity: "warning",
  kinds: ["outreach", "reschedule"],
  sources: ["ILL"],
  phrases: [...TALK_ASK_SETS, FREE_CHOICE, OF_YOUR_TIME, ONLY_THEN],
  messages: {
    fixed:
      "You neither offer a choice of times nor fit in with theirs. They would have to ask back. Offer two slots, or say that you will work around their day.",
  },
  instead: ["Tuesday or Thursday after four, or whenever suits you better."],
  check: ({ body, kind }) => {
    if (kind === "outreach" && (!asksToTalk(body) || asksInWriting(body))) return [];
    return leavesChoice(body) ? [] : [{ message: "fixed" }];
  },
});

function leavesChoice(text: TextAnalysis): boolean {
  const { bodyFrom, bodyTo, postscriptFrom } = text.layout;
  const inMessage = (token: number) =>
    (token >= bodyFrom && token < bodyTo) || (postscriptFrom >= 0 && token >= postscriptFrom);
  if (text.hits(ONLY_THEN).some((hit) => inMessage(hit.from))) return false;
  const spent = text.hits(OF_YOUR_TIME);
  const isFree = text.hits(FREE_CHOICE).some((hit) => {
    if (!inMessage(hit.from) || spent.some((other) => other.from <= hit.from && other.to >= hit.to))
      return false;
    // "the one thing I never had before, an open calendar": a single word stands for itself.
    if (hit.to - hit.from === 1) return true;
    const clause = text.clauseAt(hit.from);
    if (clause === undefined || text.isNegated(hit)) return false;
    return !clause.isPast || clause.isRequest || clause.isConditional || clause.isQuestion;
  });
  if (isFree) return true;
  return text.sentences.some((sentence) => {
    let slots = 0;
    let isChoice = false;
    for (let index = sentence.from; index < sentence.to; index += 1) {
      const token = text.tokens[index];
      if (token === undefined) break;
      if (isIn(token.word, DAY)) slots += 1;
      else if (isIn(token.word, DAYPART) && slots === 0) slots += 1;
      else if (token.shape & Shape.clock || token.shape & Shape.ordinal)
        slots += slots === 0 ? 1 : 0.5;
      if (
        slots > 0 &&
        (token.norm === "or" ||
          token.norm === "and" ||
          token.norm === "through" ||
          (token.before & (Gap.slash | Gap.comma)) !== 0)
      )
        isChoice = true;
    }
    return slots >= 2 && isChoice;
  });
}
