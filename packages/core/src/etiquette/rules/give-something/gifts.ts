import { THANKS } from "../../phrases/gratitude.js";
import { talkAsks } from "../../phrases/talk-ask.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Clause } from "../../text/clauses.js";
import type { Hit } from "../../text/match-phrases.js";
import { phrases } from "../../text/phrases.js";
import { classMask, isIn, UNKNOWN_WORD } from "../../text/vocabulary.js";

/** Good wishes, things shared, help offered, signs that their words were used. */
const GIFTS = phrases([
  "congratulations|congrats|kudos|bravo|hooray|hurrah",
  "greetings|wishes from",
  "guess who|what",
  "come|join if you|us",
  "happy|merry|blessed|joyous|warmest|season new|birthday|diwali|eid|christmas|holidays|holi|hanukkah|easter|thanksgiving|anniversary|retirement|greetings|wishes|month|year|lunar",
  "~think|thought|~remind|reminded|~remember|remembered of|me you|your",
  "saw|read|heard|noticed|caught|watched|listened|spotted|came|see|hear .. you|your !have|had|are|need|would|may|might|can|will|have",
  "loved|enjoyed|liked|love your",
  "attached|enclosed is|are|the|a|you|our !my",
  "here is|are|be !my",
  "~send|sending you the|a|some|our",
  "shall|should i ~put|~send|~bring|~keep|~save",
  "link|photo|picture|film|slides below|attached|enclosed",
  "there is a|an|the|some .. article|paper|talk|fair|post|opening|sale|grant|show|exhibition|film|book|course|event",
  "call for papers|proposals|artists",
  "article|paper|podcast|book|report|talk|film|episode|piece|study|link|webinar|grant|fair|conference|event|call|picture|photo|photos|slides .. you|your",
  "~might|may|could|would|will|perhaps ~interest|amuse|useful|help you|your|to|be|with",
  "in case it|they|that .. ~help|useful|interest|interesting|handy",
  "happy|glad|delighted|pleased to help|return|share|introduce|send|show|lend|bring|give|volunteer|offer",
  "let me know if you|there .. need|like|want|help|do|use|useful|for you",
  "anything i can do",
  "return the favor|favour",
  "feel free to",
  "~introduce you to",
  "i|we can|could|will|would|shall ~bring|~send|~show|~lend|~introduce|~put|~share|~volunteer|~help you|it|them|your|some|the",
  "because|thanks|based of|to|on you|your",
  "your ~advice|~tip|~suggestion|~idea|~trick|~rule|~line|~method|~warning|~recommendation|~question|~story|~words|~template|~checklist|~notes|~book|~diary|~trap|~habit|~point ... ~help|helped|worked|works|work|paid|got|made|saved|was|were|did|had|has|stayed|stuck|came|changed|turned|kept|led|proved|still",
  "took|followed|used|tried|applied|use|followed|heeded|remembered|quoted|credited|tested|shared .. you|your",
  "as you said|suggested|advised|recommended|told|taught|predicted|warned|proposed|promised|asked|requested|thought",
  "you were right",
  "thought you would|might .. know",
  "you told|said|taught|warned|showed|made|advised|suggested|helped|encouraged|recommended|asked me|us|to|that|it",
]);

export const GIFT_SETS = [GIFTS] as const;

/** Thanks that only close a request. */
const CLOSING = new Set(
  "advance anticipation time help consideration considering reading understanding reply response attention any patience support assistance".split(
    " ",
  ),
);
/** Talk of the asking itself, of a search, of the earlier meeting: no news. */
const NO_NEWS = new Set(
  "wondering wondered wanted hoped hoping thought met spoke spoken talked chatted connected emailed wrote messaged asked mentioned discussed remember forgot looking searching seeking applying applied application applications job jobs opening openings position positions internship internships role roles questions question checking following reaching writing touching circling available free interested interest need needed hope wish forward missed meant planned planning exploring considering trying resume cv touch contact conversation call chat assignment noticed sorry while ages talk talking speak meaning deadline due urgent want wants reply replied answer answered semester weather flies minutes meet meeting see catch brain mind sure certain confident believe list need needs search hunt write writing student sophomore junior senior received heard hearing counting relying waiting expecting schedule calendar busy letter recommendation advice network networking pick wonder know recall".split(
    " ",
  ),
);
const ASKING = new Set([
  "question",
  "questions",
  "ask",
  "favor",
  "favour",
  "help",
  "free",
  "minutes",
]);
const LANDED = new Set(
  "got accepted landed won hired passed started took works worked works helped saved paid joined begin began start received secured finished".split(
    " ",
  ),
);
const THANKING = classMask("thanks");
const HIRING = new Set(
  "hiring recruiting opening openings posting vacancy vacancies job jobs internship role position posted apply resume cv portfolio".split(
    " ",
  ),
);

/** Whether a later message brings news, thanks for advice, good wishes or anything of use. */
export function givesSomething(text: TextAnalysis): boolean {
  return (
    text.hits(THANKS).some((hit) => isRealThanks(text, hit)) ||
    text.hits(GIFTS).some((hit) => isGift(text, hit)) ||
    text.clauses.some((clause) => isNews(text, clause))
  );
}

/** Whether it ends in an ask: another talk, work, a question. */
export function asksForMore(text: TextAnalysis): boolean {
  return talkAsks(text).length > 0 || text.sentences.some((sentence) => sentence.isQuestion);
}

function isRealThanks(text: TextAnalysis, hit: Hit): boolean {
  const sentence = text.sentenceAt(hit.from);
  const clause = text.clauseAt(hit.from);
  const { bodyFrom, bodyTo } = text.layout;
  if (sentence === undefined || clause === undefined || hit.from < bodyFrom || hit.from >= bodyTo)
    return false;
  // "I would appreciate", "I'd be grateful" thank for what is asked.
  for (let at = Math.max(clause.from, hit.from - WINDOW); at < hit.to; at += 1) {
    const norm = text.tokens[at]?.norm;
    if (norm === "would" || norm === "will" || norm === "if" || norm === "could") return false;
  }
  // "I passed with the cards you lent me, so thank you."
  if (hit.from - sentence.from > 4 && !clause.isRequest && !sentence.isQuestion) return true;
  let words = 0;
  let again = false;
  for (let at = hit.from; at < Math.min(sentence.to, hit.from + WINDOW); at += 1) {
    const token = text.tokens[at];
    if (token === undefined) break;
    if (token.norm === "again" || token.norm === "once") again = true;
    if (CLOSING.has(token.norm)) return again;
    words += 1;
  }
  return again || words > 4;
}

function isGift(text: TextAnalysis, hit: Hit): boolean {
  const clause = text.clauseAt(hit.from);
  const sentence = text.sentenceAt(hit.from);
  if (clause === undefined || sentence === undefined || hit.from < text.layout.bodyFrom)
    return false;
  if (
    clause.isConditional &&
    text.tokens[hit.from]?.norm !== "let" &&
    text.tokens[hit.from]?.norm !== "anything"
  )
    return false;
  if (sentence.isQuestion && clause.isQuestion) return false;
  // "I saw that you are hiring", "attached is my resume": nothing is given.
  const first = text.tokens[hit.from]?.norm ?? "";
  const refused = SEEING.has(first) ? HIRING : HANDING.has(first) ? PAPERS : null;
  if (refused === null) return true;
  const from = Math.max(sentence.from, hit.from - WINDOW);
  const to = Math.min(sentence.to, hit.to + WINDOW);
  for (let at = from; at < to; at += 1) {
    if (refused.has(text.tokens[at]?.norm ?? "")) return false;
  }
  return true;
}

/** How far words are read around a hit; it keeps the cost linear in sentences without end. */
const WINDOW = 40;
const SEEING = new Set(
  "saw read heard noticed caught watched listened spotted came see hear".split(" "),
);
const HANDING = new Set("attached enclosed here send sending".split(" "));
const PAPERS = new Set("resume cv portfolio letter letters essay essays application".split(" "));

/** A plain statement that is not of the asking: "I passed", "Dad signed", "the trap works". */
function isNews(text: TextAnalysis, clause: Clause): boolean {
  const { tokens, layout } = text;
  const from = Math.max(clause.from, layout.bodyFrom);
  const to = Math.min(clause.to, layout.bodyTo);
  const { subject } = clause;
  if (to - from < 2 || clause.isConditional || clause.isQuestion) return false;
  if ((subject === "you" && !hasOwnTurn(text, from, to)) || (clause.isRequest && !clause.isPast))
    return false;
  const opening = tokens[from]?.norm ?? "";
  const second = tokens[from + 1]?.norm;
  if (opening === "you") return hasOwnTurn(text, from, to);
  if (REASON.has(opening) && second !== "then") return false;
  if (opening === "my" && second === "name") return false;
  let landed = false;
  let empty = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const { norm } = token;
    if (isIn(token.word, THANKING) && at - from < 4) return false;
    if (ASKING.has(norm)) return false;
    if (LANDED.has(norm) && clause.negatedFrom < 0) landed = true;
    if (NO_NEWS.has(norm) || HIRING.has(norm)) empty = true;
  }
  if (empty || to - from < 3 || subject === "it") return landed || hasOwnTurn(text, from, to);
  // A fragment needs a verb of its own to be news: "Got the licence", not "Any day next week".
  if (subject === "none") return clause.isPast || landed || isVerbFirst(text, from);
  return clause.negatedFrom < 0 || includesResult(text, from, to);
}

/** "A year ago you wrote the reference, and today I was made permanent." */
function hasOwnTurn(text: TextAnalysis, from: number, to: number): boolean {
  for (let at = from + 3; at + 1 < to; at += 1) {
    const next = text.tokens[at + 1];
    if (text.tokens[at]?.norm === "i" && next !== undefined && isIn(next.word, PAST))
      return !NO_NEWS.has(text.tokens[at + 2]?.norm ?? "");
  }
  return false;
}

/** "I did not get the place" is news, "I never saw the forms" is none. */
function includesResult(text: TextAnalysis, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (RESULTS.has(text.tokens[at]?.norm ?? "")) return true;
  return false;
}

const RESULTS = new Set(
  "get got pass win make land regret regretted fail die died failed looked forget quit stop stopped".split(
    " ",
  ),
);
const PAST = classMask("past");
const VERB = classMask("verb");
const REASON = new Set(["because", "as", "so", "since", "before", "until", "when"]);

function isVerbFirst(text: TextAnalysis, from: number): boolean {
  const norm = text.tokens[from]?.norm ?? "";
  return norm.endsWith("ing") && isIn(text.tokens[from]?.word ?? UNKNOWN_WORD, VERB);
}
