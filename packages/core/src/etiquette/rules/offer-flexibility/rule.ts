import { defineRule } from "../../define-rule.js";
import { asksInWriting, asksToTalk, TALK_ASK_SETS } from "../../phrases/talk-ask.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { phrases } from "../../text/phrases.js";
import { Gap, Shape } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";

const CLASSES = {
  when: "time times day days date dates evening evenings morning mornings afternoon afternoons hour week weeks slot slots moment weekday weekdays weekend weekends lunchtime lunch night nights monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays shift shifts break breaks point date",
};

/** Words that leave the time to the other person. */
const FREE_CHOICE = phrases(
  [
    "whenever|anytime|flexible|flexibility|flexibly|accommodate|whichever|~adapt|wherever|however|convenience",
    "any .. @when|other|convenient|suitable|free",
    "at|per|your own? convenience|leisure|availability|preference|choice|choosing|discretion|pace",
    "your|you .. schedule|diary|calendar|availability|shifts|convenience|roster|rota|timetable|free time|agenda|commitments|timing",
    "~suit|~work|~fit|convenient|best|easiest|good|better|possible|ok|okay|fine|comfortable|handy|easier|free|quieter|quiet .. you|your|yours",
    "you|your .. suits|prefer|choose|pick|like|say|name|set|decide|wish|want|convenient|propose|rather|please",
    "~choose|~pick|name|set|tell|propose|suggest .. @when|when",
    "~work|~fit|~plan|~arrange|~move|~adapt|~adjust|~shift|~bend around|into|in|to your|you|yours",
    "when|if you .. free|time|available|have|can|are|get|find|on|off|spare",
    "let me know when|what|which",
    "what|which @when .. ~work|~suit|best|good|convenient|you",
    "~work|~suit|best for|with you",
    "no|not in? rush|hurry|~urgency",
    "some|one|a|other @when this|next|in|after|before|soon|over|when|you",
    "sometime|someday",
    "in|over|within|during|at the|some coming|next|following @when|few|couple|two|month|point|days",
    "next|this week|month|fortnight",
    "week or .. next|after",
    "later|another|different|alternative @when|date|option",
    "~adapt|~adjust|happy|glad|able|easily .. ~move|~adapt|~adjust|~fit|~come|~travel|~meet|~work",
    "up to you",
    "whatever @when|~suit|~work|~fit|is|you",
    "other @when are|is|work|possible",
    "anywhere|everything|anything .. calendar|schedule|diary|you",
    "when else|ever|you",
    "your|you .. calendar|office hours|hours|list|route|side|end|rhythm|rounds|season|tides|train|holidays|harvest|lunch|breaks|break|practice",
    "my .. ~be|own|free|open .. so|any|all|name|choose|pick",
    "i am free|available|around|open|easy|off most|all|every|any|on|after|in|from|until|at",
    "free|open|off most|all|every|any",
    "on|by|at your terms|side|end|place",
    "most|all|every|several .. @when",
    "either|both .. or|and",
    "open .. @when|all",
    "evenings|weekends|mornings|afternoons|weekdays|nights",
    "if .. not|another|other|neither .. ~work|~suit|good|convenient|possible|better",
    "when .. quiet|quieter|slow|slower|over|settles|settled|calm|calmer|back|done",
    "between|before|after|during .. your|you",
  ],
  CLASSES,
);

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
  phrases: [...TALK_ASK_SETS, FREE_CHOICE],
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
  if (text.hits(FREE_CHOICE).some((hit) => inMessage(hit.from) && !text.isNegated(hit)))
    return true;
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
