import type { TextAnalysis } from "../text/analysis.js";
import type { Hit } from "../text/match-phrases.js";
import { phrases } from "../text/phrases.js";
import { classMask } from "../text/vocabulary.js";

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
    "@wish ... @talk|@speak !room|less|people|others|someone",
    "@wish ... ~ask|~answer .. question|questions|you|few",
    "@wish ... @time .. of|with|from|to|for|on|over|by",
    "@wish to pick your brain",
    "~pick your brain|brains",
    "love|like|hope|wish|want|may|can|could .. ~come|~visit|~stop|~drop|~pop by|in|over|round|your|you",
    "~bend your ear",
    "~take|~buy|~treat|~invite you ... dinner|lunch|breakfast|coffee|drink|pint|tea|beer",
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
    "@can i|we ring|phone|call|visit|stop|drop|come|meet|message|shadow",
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

/** Questions to be answered in writing. */
const WRITTEN = phrases([
  "question|questions ... by|over|via|through|in|on email|mail|text|message|messages|writing|linkedin|whatsapp|here",
  "~email|~send|~write|~text|~message|~mail|~jot .. you|to|down|me? ... question|questions|answers",
  "~send|~email|~text|~message you|over|across? .. question|questions|few",
  "question|questions .. ~send|~email|~write|~message|~text .. you|down|here",
  "~answer .. question|questions ... email|writing|mail|message",
  "~swap|~exchange|~trade .. email|emails|messages|mails|letters|notes",
  "back and forth by|over|via|on",
  "by|over|via email|mail|message|text instead",
]);

/** "Would you answer two questions?": in writing, unless a talk is named beside it. */
const ANSWERS = phrases(["~answer|answers .. #|few|couple|short .. question|questions"]);
const TALK = classMask("talkNoun");

export const TALK_ASK_SETS = [TALK_ASK, WRITTEN, ANSWERS] as const;

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
  if (talkAsks(text).length > 0 || asksInWriting(text)) return true;
  return text.durations.some((duration) => duration.of === "talk" && !text.isNegated(duration));
}

/** Whether the text offers to do it in writing, where no length of time is due. */
export function asksInWriting(text: TextAnalysis): boolean {
  return (
    text.hits(WRITTEN).some((hit) => isAsked(text, hit)) ||
    text.hits(ANSWERS).some((hit) => {
      const sentence = text.sentenceAt(hit.from);
      return sentence !== undefined && isAsked(text, hit) && !text.includes(sentence, TALK);
    })
  );
}

function isAsked(text: TextAnalysis, hit: Hit): boolean {
  const clause = text.clauseAt(hit.from);
  const isAsk =
    clause?.isRequest === true ||
    clause?.isConditional === true ||
    text.sentenceAt(hit.from)?.isQuestion === true;
  return isAsk && !text.isNegated(hit);
}
