import { defineRule } from "../../define-rule.js";
import { asksInWriting, asksToTalk, TALK_ASK_SETS, talkAsks } from "../../phrases/talk-ask.js";
import { isLacking } from "../../readings/weigh.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Clause } from "../../text/clauses.js";
import type { Hit } from "../../text/match-phrases.js";
import { classMask } from "../../text/vocabulary.js";
import { CLOSED, FREE_CHOICE, OPEN_DAYS, OPEN_TIME } from "./free-choice.js";
import { READING } from "./learned.js";
import { isFixed, namesTwoSlots } from "./slots.js";

const MODAL = classMask("modal");
/** Thanks, wishes and topics speak of time too. */
const NO_OFFER = classMask("thanks", "wh", "wishing");

/** The time of the talk is theirs to choose: slots, or their choice. */
export const rule = defineRule({
  id: "offer-flexibility",
  subject: "message",
  title: "Offer two slots, or leave the time to them.",
  why: "They do the favour, so it fits into their diary. One fixed time is easy to refuse; none at all leaves them to organize it.",
  severity: "warning",
  kinds: ["outreach", "reschedule"],
  sources: ["ILL"],
  phrases: [...TALK_ASK_SETS, FREE_CHOICE, OPEN_DAYS, OPEN_TIME, CLOSED],
  reading: READING,
  listensFor: "remedy",
  messages: {
    fixed:
      "You neither offer a choice of times nor fit in with theirs. They would have to ask back. Offer two slots, or say that you will work around their day.",
  },
  instead: ["Tuesday or Thursday after four, or whenever suits you better."],
  check: (message) => {
    const { body, kind } = message;
    const isMove = kind === "reschedule";
    const isFixedTime = isLacking(message, READING, () => {
      const from = isMove ? body.layout.bodyFrom : afterRequest(body);
      return body.clauses.some((clause) => leavesChoice(body, clause, clause.from >= from));
    });
    if (!isFixedTime || !(isMove || (asksToTalk(body) && !asksInWriting(body)))) return [];
    return [{ message: "fixed" }];
  },
});

/** The first token behind the sentence that asks to talk. */
function afterRequest(text: TextAnalysis): number {
  const asked = [...talkAsks(text), ...text.durations.filter(({ of }) => of === "talk")];
  return Math.min(...asked.map(({ from }) => text.sentenceAt(from)?.to ?? text.tokens.length));
}

function leavesChoice(text: TextAnalysis, clause: Clause, isAfter: boolean): boolean {
  const { bodyFrom, bodyTo, postscriptFrom } = text.layout;
  const isInMessage =
    (clause.to > bodyFrom && clause.from < bodyTo) ||
    (postscriptFrom >= 0 && clause.from >= postscriptFrom);
  const sentence = text.sentences[clause.sentence];
  if (!isInMessage || sentence === undefined) return false;
  const inClause = (hit: Hit) =>
    hit.from >= clause.from && hit.from < clause.to && hit.from >= bodyFrom;
  if (text.hits(CLOSED).some((hit) => hit.from >= sentence.from && hit.from < sentence.to))
    return false;
  const isOffer = clause.isRequest || clause.isConditional || sentence.isQuestion;
  const isStory = clause.isPast && !isOffer;
  if ((isAfter || !isStory) && text.hits(FREE_CHOICE).some(inClause)) return true;
  if (isStory) return false;
  if (namesTwoSlots(text, clause, sentence.to)) return true;
  const opening = text.tokens[clause.from]?.norm;
  const isNoOffer =
    clause.negatedFrom >= 0 || opening === "have" || text.includes(clause, NO_OFFER);
  if (isAfter && !isNoOffer && !isFixed(text, clause))
    return text.hits(OPEN_TIME).some(inClause) || text.hits(OPEN_DAYS).some(inClause);
  const canBe = isOffer || clause.subject !== "i" || text.includes(clause, MODAL);
  return canBe && text.hits(OPEN_DAYS).some(inClause);
}
