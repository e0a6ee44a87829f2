import type { TextAnalysis } from "../text/analysis.js";
import type { Hit } from "../text/match-phrases.js";
import { phrases } from "../text/phrases.js";

const CLASSES = {
  talk: "~chat ~conversation ~call ~meeting ~discussion coffee coffees cuppa tea zoom facetime skype teams telephone lunch breakfast phonecall ~catchup interview interviews videocall drink espresso latte walk sandwich session",
  speak:
    "chat chatting talk talking speak speaking meet meeting discuss discussing ring call phone zoom converse conversing sit visit",
  can: "can could would will may might shall",
  wish: "love like appreciate grateful thankful hope hoping hoped welcome enjoy value wondering wonder wondered want wanted keen eager happy delighted thrilled glad honored honoured treasure cherish interested excited ask asking request requesting reaching writing treat",
  open: "open willing available free up able happy interested game keen comfortable amenable around inclined prepared ready",
  time: "time minute minutes min mins hour hours moment moments half quarter",
};

/** A request to talk: by phone, video, over coffee, or a few questions in writing. */
export const TALK_ASK = phrases(
  [
    "@can i|we|you ... @talk|@speak",
    "@can i|we|you ... ~ask|~answer .. question|questions",
    "@can i|we|you ... @time",
    "@can i|we ask you",
    "@can i|we pick your brain|brains",
    "@open for|to .. @talk|@speak|@time",
    "@open for|to ... question|questions|exchange",
    "@wish ... @talk|@speak !room",
    "@wish ... ~ask|~answer .. question|questions|you|few",
    "@wish ... @time .. of|with|from|to|for|on|over|by",
    "@wish to pick your brain",
    "~pick your brain|brains",
    "love|like|hope|wish|want|may|can|could .. ~come|~visit|~stop|~drop|~pop by|in|over|round|your|you",
    "~bend your ear",
    "~take|~buy|~treat|~invite you .. dinner|lunch|breakfast|coffee|drink|pint|tea|beer",
    "over a|an|your|some coffee|tea|lunch|pint|beer|drink|scone|cuppa|breakfast",
    "@can i|we .. ask|have .. for #",
    "~spare|~give|~have|~borrow|~steal|~offer|~lend|~grab|~find|~take|~carve|~set|~make|~free .. @time .. for|to|this|next|of|in|on|over|some|sometime|by|with|soon",
    "~spare .. @time",
    "@time of|from|in your|you time|day|week|schedule|morning|afternoon|diary|calendar",
    "~schedule|~arrange|~book|~set|~organize|~organise|~fix|~plan|~find .. @talk|time",
    "any|a|the|possible|possibility|chance .. @talk|@speak",
    "possible|chance|possibility|okay|ok to|we|of|for|i|that .. @talk|@speak|question|questions",
    "let me know if|when|whether|what you .. @talk|@speak|free|available|open|time|up",
    "let me know when|if|what .. works|suits|convenient|good|best",
    "let us @speak|grab|get|have",
    "~grab|~get|~buy|~have|~do|~share|~hop|~jump|~meet|~catch .. @talk",
    "question|questions|few|three|two|five by|over|via|through email|mail|text|message|phone|linkedin",
    "~send|~email|~ask|~message|~text you|over .. question|questions",
    "~answer|~take .. question|questions",
    "@talk sometime|soon|tomorrow|monday|tuesday|wednesday|thursday|friday|this|next",
    "<< ..  @talk|@speak >>",
    "@can i|we ring|phone|call|visit|stop|drop|come|meet|message",
    "~sit down with you",
    "@talk with|to you",
    "~hop|~jump|~get on|onto|in a|the .. @talk|@speak",
    "informational interview",
    "~invite you .. @talk",
    "@talk|@time .. would be|mean|help",
    "when .. good|best|convenient time|moment|day .. @talk|@speak",
    "~need|~want|~must|have to @speak with|to you",
    "tell|hear|explain .. by|over|on the? phone|telephone|zoom|video|skype|call",
    "your|the way of .. email .. answers|questions",
  ],
  CLASSES,
);

/** Words that only stand beside talk of talks that were or that others held. */
const WRITTEN = phrases([
  "question|questions .. by|over|via|through|in email|mail|text|message|writing|linkedin|here",
  "~email|~send|~write|~text|~message you .. question|questions",
  "~answer .. question|questions .. email|writing|mail|message",
  "by|over|via email|mail|message|text instead",
]);

export const TALK_ASK_SETS = [TALK_ASK, WRITTEN] as const;

/** The requests to talk of a text: not denied, not told of the past, not in quotation marks. */
export function talkAsks(text: TextAnalysis): readonly Hit[] {
  return text.hits(TALK_ASK).filter((hit) => {
    const clause = text.clauseAt(hit.from);
    const sentence = text.sentenceAt(hit.from);
    if (clause === undefined || sentence === undefined) return false;
    if (hit.to <= text.layout.bodyFrom || text.isNegated(hit) || text.isQuoted(hit)) return false;
    return !clause.isPast || clause.isRequest || clause.isConditional || sentence.isQuestion;
  });
}

/** Whether the text asks for a talk in any form, its length alone included: "Got 20 minutes some weekend?" */
export function asksToTalk(text: TextAnalysis): boolean {
  if (talkAsks(text).length > 0) return true;
  return text.durations.some((duration) => duration.of === "talk" && !text.isNegated(duration));
}

/** Whether the text offers to do it in writing, where no length of time is due. */
export function asksInWriting(text: TextAnalysis): boolean {
  return text.has(WRITTEN);
}
