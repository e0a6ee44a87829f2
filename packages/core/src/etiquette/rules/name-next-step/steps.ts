import type { TextAnalysis } from "../../text/analysis.js";
import type { Clause } from "../../text/clauses.js";
import type { Hit } from "../../text/match-phrases.js";
import { phrases } from "../../text/phrases.js";
import type { Token } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";

/** What follows after the talk, in set phrases. */
export const NEXT_STEP = phrases(
  [
    "~stay|~keep|~remain|~get in? @contact",
    "~keep you|me|us posted|updated|informed|apprised|abreast|in",
    "!to|you|i|we talk|speak|chat|catch|write|see|meet soon|again|later|then|next|more|up",
    "!to|you|i|could|did|can see you|me !as|in|do|work|so",
    "~look forward to|for",
    "can not|hardly wait to|for|until",
    "until|till then|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|our|we",
    "<< next",
    "next ~step is|are|will|for|i|on|now",
    "as|for a|my|the|first next ~step",
    "hope|love|like to .. see you",
    "here is|are the|my|a|that|an",
    "attached|enclosed is|are|find|please|as|below",
    "link|article|photo|photos|notes|slides|draft|paper|book|list|picture|report|recipe is? below|attached|enclosed|here|above",
    "~introduce|connect|connecting|put|putting .. me|us .. to|with|in !job|boss",
    "return the favor|favour",
    "let me know if|when|how|whether|what i|we can|could|may",
    "let me know if there .. i|we",
    "hope .. ~path|~cross|~meet|~talk|~speak|meet",
    "on|onto my way|list|desk|calendar|agenda|plan|reading",
    "my plan|aim|goal|task|homework|job is|now",
    "~take you up",
    "~pay it forward",
    "door|offer|line|inbox .. open",
    "you will .. hear|have|get|see|receive|find|first",
    "anything .. i can do",
    "of help|service|use to you",
    "~plan|~insist on",
    "am|are off|halfway|midway|partway|already|now|on to|through|into|chapter|page|my",
    "as promised",
    "i|we ~attach|~enclose",
    "i|we owe you",
    "~add|~send|sent you .. linkedin|request|invitation|invite",
    "may|can|could|might|if i .. write|wrote|send|sent|come|return|contact|reach|call|share|visit|drop|check",
    "same time .. next|again|in",
    "on|onto|at its|the way to|home",
    "in case it|they .. ~help|useful|interest",
  ],
  {
    contact: "touch contact connected connect linkedin communication",
  },
);

const MODAL = classMask("modal");
const NEGATOR = classMask("negator");
const FUTURE = new Set(["will", "shall"]);
/** Followed by "to": "I plan to", "I hope to". */
const PLANNING = new Set(
  "going plan planning intend intending aim aiming hope hoping excited promise promised mean meaning resolved decided love like eager keen excited ready happy glad delighted pleased honored honoured set about determined propose commit tempted due".split(
    " ",
  ),
);
/** What is felt and not done: "I will never forget it", "I am still smiling". */
const FELT = new Set(
  "never waiting available forget remember cherish treasure thank express say extend be feel think benefit succeed enter pursue become need believe admit reiterate again convey acknowledge wish hoping feeling thinking wishing wondering smiling laughing glowing buzzing reeling digesting processing being getting amazed leaving forever always value appreciate understand see imagine writing sending reaching emailing messaging having enjoying carrying so sure learn glad happy grateful indebted delighted pleased honored thankful certain hope anything something nothing everything king asking inspiring interesting amazing encouraging outstanding seeing".split(
    " ",
  ),
);
const DONE = new Set(
  "ordered bought emailed called rang phoned signed enrolled enroled registered applied started begun began read downloaded subscribed booked scheduled written wrote contacted messaged connected added joined tried followed watched requested asked borrowed reserved sent attached shared brought visited shadowed practised practiced updated rewritten rewrote revised told arranged set put looked searched found made drafted planned talked spoken spoke submitted tested built changed printed pinned invited reached dug explored prepared listened passed thanked met reconsidered switched dropped volunteered cooked baked planted measured recorded filled moved checked reported kept cited forwarded posted pencilled penciled taped stuck taken copied got marked blocked noted installed cleared redone redid gone".split(
    " ",
  ),
);
/** Ties a deed to the days after the talk. */
const SINCE_THEN = new Set(
  "already since today yesterday tonight tomorrow morning evening afternoon night weekend straight immediately now just monday tuesday wednesday thursday friday saturday sunday week suggested recommended proposed advised suggestion advice home".split(
    " ",
  ),
);

/** Whether a thank-you tells what follows: a plan, a deed under way or done since, staying in touch. */
export function namesStep(text: TextAnalysis): boolean {
  const { bodyFrom } = text.layout;
  if (
    text
      .hits(NEXT_STEP)
      .some(
        (hit) =>
          hit.from >= bodyFrom &&
          !text.isQuoted(hit) &&
          !isDenied(text, hit.from) &&
          !isForWork(text, hit),
      )
  )
    return true;
  return text.clauses.some((clause) => clause.to > bodyFrom && isOwnStep(text, clause));
}

const ABOUT = new Set(["on", "about", "of", "by"]);
const WORK = new Set(
  "job jobs opening openings vacancy vacancies internship internships hire hiring position positions resume cv portfolio placement".split(
    " ",
  ),
);

/** A favor for a job is no next step: "introduce me to your hiring manager". */
function isForWork(text: TextAnalysis, hit: Hit): boolean {
  const sentence = text.sentenceAt(hit.from);
  if (sentence === undefined) return false;
  for (let at = hit.from; at < sentence.to; at += 1) {
    if (WORK.has(text.tokens[at]?.norm ?? "")) return true;
  }
  return false;
}

function isDenied(text: TextAnalysis, at: number): boolean {
  const before = text.tokens[at - 1];
  if (before === undefined) return false;
  // "your advice on staying in touch", "you said to keep in touch"
  const clause = text.clauseAt(at);
  if (clause?.isReported && clause.subject === "you") return true;
  return isIn(before.word, NEGATOR) || ABOUT.has(before.norm);
}

function isOwnStep(text: TextAnalysis, clause: Clause): boolean {
  const { tokens } = text;
  const from = Math.max(clause.from, text.layout.bodyFrom);
  let isOwn = true;
  let actor: string | null = null;
  let told = false;
  let ahead = false;
  for (let at = from; at < clause.to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const { norm } = token;
    // "I start it on Monday": an object takes no verb of its own.
    const isObject =
      actor === "i" && OTHERS.has(norm) && !isIn(tokens[at + 1]?.word ?? token.word, VERBAL);
    if (isIn(token.word, ACTOR) && !isObject) {
      actor = norm;
      isOwn = norm === "i" || norm === "we";
      continue;
    }
    const next = at + 1 < clause.to ? tokens[at + 1] : undefined;
    if (AHEAD.has(norm)) ahead = true;
    if (isOwn && DONE.has(norm) && isSinceThen(text, at, clause)) return true;
    if (next === undefined) break;
    if (FUTURE.has(norm)) {
      const mine =
        at <= from + 1 && actor === null ? !isIn(next.word, ACTOR) : actor !== null && isOwn;
      if (mine && isDeed(text, at + 1, clause.to)) return true;
    } else if (isOwn && PLANNING.has(norm) && next.norm === "to") {
      if ((actor !== null || at <= from + 1) && isDeed(text, at + 2, clause.to)) return true;
    } else if (isOwn && (norm === "am" || norm === "are") && actor !== null) {
      if (isUnderWay(text, at + 1, clause)) return true;
    } else if (isBareProgress(token, at, clause) && isUnderWay(text, at, clause)) return true;
    if (actor === "i" && !told && !isIn(token.word, MODAL) && !ADVERBS.has(norm))
      told = FELT.has(norm) || FEELS.has(norm);
  }
  // "I start the course on Monday", "my application goes off on Friday".
  const mine = actor === "i" || (actor === null && tokens[from]?.norm === "my");
  return ahead && mine && !told && !clause.isPast && !clause.isConditional;
}

const ACTOR = classMask("actor");
const VERBAL = classMask("modal", "be", "have", "past");
const OTHERS = new Set(["it", "this", "that", "these", "those"]);
const AHEAD = new Set(
  "tomorrow tonight next monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december spring summer autumn fall winter".split(
    " ",
  ),
);
const FEELS = new Set(
  "love enjoy like know learn thank hope trust wish appreciate feel guess suppose read".split(" "),
);

const ADVERBS = new Set(
  "also now then definitely certainly surely gladly happily already currently next soon first just really actually be to probably try still really most".split(
    " ",
  ),
);

function isDeed(text: TextAnalysis, from: number, to: number): boolean {
  let at = from;
  while (at < to && ADVERBS.has(text.tokens[at]?.norm ?? "")) at += 1;
  const verb = text.tokens[at];
  if (verb === undefined || at >= to || isIn(verb.word, NEGATOR)) return false;
  return !FELT.has(verb.norm) && !isForThem(text, at, to);
}

/** "I would love to work for your company", "I'm attaching my resume": a hint, no step. */
function isForThem(text: TextAnalysis, at: number, to: number): boolean {
  const verb = text.tokens[at]?.norm ?? "";
  const words = HIRED.has(verb) ? YOURS : PAPERED.has(verb) ? PAPERS : null;
  if (words === null) return false;
  for (let next = at + 1; next < Math.min(to, at + 6); next += 1) {
    if (words.has(text.tokens[next]?.norm ?? "")) return true;
  }
  return false;
}

const HIRED = new Set(["work", "working", "join", "intern", "contribute", "start"]);
const YOURS = new Set(["your", "you", "immediately", "asap", "away"]);
const PAPERED = new Set(
  "send sending attach attaching enclose enclosing share sharing forward forwarding include including submit".split(
    " ",
  ),
);
const PAPERS = new Set(["resume", "cv", "portfolio", "transcript", "vitae"]);

/** "Trying it on my hallway this weekend." without a subject. */
function isBareProgress(token: Token, at: number, clause: Clause): boolean {
  return (
    at === clause.from &&
    clause.subject === "none" &&
    /.{2}ing$/.test(token.norm) &&
    !GERUNDS.has(token.norm)
  );
}

/** First words of a sentence that has another verb: "Hearing how you began was worth the drive." */
const GERUNDS = new Set(
  "hearing speaking talking meeting learning knowing seeing listening during having being nothing everything anything something getting warning wishing thanking sending hoping spending understanding finding thinking".split(
    " ",
  ),
);

function isUnderWay(text: TextAnalysis, from: number, clause: Clause): boolean {
  let at = from;
  while (at < clause.to && ADVERBS.has(text.tokens[at]?.norm ?? "")) at += 1;
  const verb = text.tokens[at];
  if (verb === undefined || at >= clause.to) return false;
  if (!/.{2}ing$/.test(verb.norm) || verb.norm === "going")
    return verb.norm === "going" && goesSomewhere(text, at);
  if (MAILING.has(verb.norm)) {
    const [first, second] = [text.tokens[at + 1]?.norm ?? "", text.tokens[at + 2]?.norm ?? ""];
    return first !== "you" && !(first === "to" && (FELT.has(second) || second === "you"));
  }
  return !FELT.has(verb.norm) && !isForThem(text, at, clause.to);
}

/** "I am writing to Ravi", not "I am writing to thank you". */
const MAILING = new Set(["writing", "reaching", "emailing", "messaging", "sending"]);

/** "I'm going to the field day on the 8th"; "going to" with a verb is read as a plan. */
function goesSomewhere(text: TextAnalysis, at: number): boolean {
  return text.tokens[at + 1] !== undefined;
}

const HABIT = new Set(["never", "always", "often", "not", "long"]);

function isSinceThen(text: TextAnalysis, at: number, clause: Clause): boolean {
  for (let back = at - 1; back >= clause.from && back > at - 4; back -= 1) {
    const token = text.tokens[back];
    if (token !== undefined && HABIT.has(token.norm)) return false;
    if (token?.norm === "have" && !isIn(text.tokens[back - 1]?.word ?? token.word, MODAL))
      return true;
  }
  const sentence = text.sentences[clause.sentence];
  if (sentence === undefined) return false;
  for (let near = clause.from; near < sentence.to; near += 1) {
    if (SINCE_THEN.has(text.tokens[near]?.norm ?? "")) return true;
  }
  return false;
}
