import type { TextAnalysis } from "../../text/analysis.js";
import type { Clause } from "../../text/clauses.js";
import type { Hit } from "../../text/match-phrases.js";
import { phrases } from "../../text/phrases.js";
import { Shape, type Token } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";

const CLASSES = {
  /** How one comes upon somebody. */
  came: "saw read heard found came stumbled watched listened attended met noticed discovered learned learnt enjoyed loved admired liked spotted caught visited remembered recognized recognised toured browsed searched looked worked sat talked spoke chatted walked studied trained played stood overlapped seen tasted tried wore bought ate cried laughed printed quoted cited bookmarked",
  tell: "says said suggested suggests named names recommended recommends mentioned mentions told tells thinks thought say urged encouraged encourages advised insisted insists reckons swears speaks spoke talks talked raves raved connected introduced referred pointed directed steered sent passed shared showed shown gave put describes described forwarded assured knows knew supervises supervised lists listed quotes quoted calls called brought led",
  place:
    "alumni alumnus alumna alum directory database linkedin handshake fair booth panel conference event workshop webinar seminar lecture class podcast magazine newsletter newspaper reunion meetup wedding church club group network website site page pages blog video youtube instagram tiktok interview article profile paper journal talk radio tv television keynote open exhibition show concert match game training office hours meeting screening premiere choir gym festival market",
  tie: "fellow both share shared same mutual alum alumna alumnus alumni classmate classmates teammate hometown neighbor neighbour colleague common",
};

/** The sender came upon the person or their work. */
const CAME_UPON = phrases(
  [
    "i|we .. @came",
    "i|we .. ~follow|~subscribe|~read|~watch|~use|~listen|~admire|~see|~hear|~teach|~quote|~love|~enjoy|~like|know|remember|recall|understand|notice ... you|your|^|@place",
    "@came .. you|your|about|across|on|of|at|in|that|this|^",
    "through|via|from|on|in|under|at|by .. @place",
    "thank|thanks|thankful|grateful .. for ... @place|speaking|visiting|coming|sharing|posting|writing|putting|telling|being|teaching|not|letting",
    "~impress|~inspire|~fascinate|~intrigue|~move|~strike|struck|~interest|fan|follower|reader|admirer|listener ~by|of|with|in|that|how .. you|your",
    "fan|follower|reader|admirer|listener|student|user of ^",
    "your .. @place|name|work|career|path|story|experience|team|research .. ~catch|caught|~stand|stood|~is|was|~make|made|~resonate|~inspire|~impress|~intrigue|~interest|~fascinate|came|~appear|~show|~bring|~lead|~remind|~give|gave|~help|has|have|~mirror|~sound|~match",
  ],
  CLASSES,
);
/** Somebody else led to them, or the two are tied. */
const SENT_BY = phrases(
  [
    "^|he|she|they|who|~friend|~professor|prof|dr|~tutor|~teacher|~advisor|~adviser|~boss|~manager|~colleague|~neighbor|~neighbour|~cousin|~uncle|~aunt|~mother|mom|mum|dad|~father|~brother|~sister|~wife|~husband|~roommate|~flatmate|~classmate|~supervisor|~coach|~mentor|~lecturer|~counselor|~client|~customer|buddy|mate|~pastor|~vicar|~doctor|~nurse|~centre|~center|~office|~guide|group|site|page|profile|bio|program|programme|someone|somebody|everyone|people ... @tell",
    "~recommend|~refer|~introduce|~suggest|~tell|told|given|shown|sent|~point|~direct .. by|to|me|your|you ^|my|a|your|you|the|our",
    "at the suggestion|recommendation|urging|request",
    "name|number|email|contact|address|details|card|profile from|through|via|off|by|in|on",
    "^|my|a|our .. 's .. ~friend|~student|~cousin|~sister|~brother|~flatmate|~roommate|~daughter|~son|~niece|~nephew|~partner|~colleague|~classmate",
    "friend|cousin|daughter|son|sister|brother|student|niece|nephew|classmate|colleague|roommate of ^",
    "your old|former|ex|fellow|neighbor|neighbour|student|intern|cousin|niece|nephew|patient|tenant|customer|classmate|teammate|colleague|trainee|apprentice",
    "in|from your class|course|section|seminar|group|lab|team|lecture|workshop|lectures|parish|church|building|department|squad",
    "@tie",
    "you and my|i|our",
    "your .. and mine|my|ours",
    "like|as you|yourself >",
    "just like you",
    "good|great|nice|lovely|pleasure|fun|enjoyed|glad|delighted|honour|honor to? meet|meeting|met|speak|speaking|chat|chatting|talk|talking|see|seeing|hear|hearing you|with",
    "my|our .. wrote|spoke|talked|met|knows|works|worked|studied|plays|rows|sings|goes|trained with|for|to|under you|your",
    "we both|all|share|shared|met|spoke|talked|sat|stood|worked|overlapped|used|rowed|were",
    "you .. taught|hired|trained|coached|supervised|answered|treated|helped|interviewed me|us|my|our",
    "^ ^? from|in at? the|^|my|our",
  ],
  CLASSES,
);
/** What the sender knows of them: their steps, their posts, what they made. */
const KNOWN_OF_THEM = phrases([
  "i|who|myself am? also|too !like|love|want|appreciate|happy|free",
  "remember|recall me|us",
  "you are|were the !same|boss",
  "kind|good enough to give|share|pass|let",
  "mention|mentions|thanks|names|shows|quotes|cites|credits|features|lists|praises|interviewed you",
  "photo|picture|portrait|story|article|piece|video|chapter of|about|on you",
  "from you in",
  "that|the|this|'s|last|what talk|lecture|webinar|podcast|panel|workshop|seminar|keynote|episode !to|about|on",
  "that|the|this|'s|last talk|lecture|webinar|podcast|panel|workshop|seminar|keynote|episode about|on !how|what",
  "told|hear|gather|heard that? you !have|can",
  "watching|seeing|hearing|reading you|your",
  "because|since|as|that|where|who|see|know|understand|gather|hear|noticed|believe|given you !like|prefer|can|could|would|will|may|might|choose|want|have|are|may|think|wish|suggest|say|find",
  "because|since|as|that|see|know|understand|gather|hear|noticed|saw|given you are|have !busy|well|time|free|available|very|many|a lot|open|able|willing",
  "your .. ~move|~switch|~transition|~jump|~change|~shift|~leap|~step|~decision|~choice|~climb|~path|~route|~journey|~years|~time|~days|~work|~research|~team|~study from|to|into|as|at|on|with|in|out|of|between|after ^|the|a|#|both|being|nursing|teaching|law",
  "your .. experience|role|career|job at|with|for ^",
  "how you ~move|~switch|~go|went|~get|got|~change|~come|came|~turn|~combine|~leave|left|~make|made .. from|out|after|away|both",
  "the|a|an .. you wrote|gave|made|built|did|shared|posted|restored|designed|run|ran|taught|described|led|published|played|painted|baked|grew|recorded|won|mentioned|spoke",
  "expert|expertise|specialist|authority|pioneer|leader|only|first|one|few in|on|of|who|people .. ^|field|area|who|do|did|have|know",
]);

export const CONNECTION_SETS = [CAME_UPON, SENT_BY, KNOWN_OF_THEM] as const;

const YOUR = classMask("your");
const MODAL = classMask("modal");
const WISH = new Set(
  "love like hope hoping want wanted wanting wish wondering wonder appreciate keen eager happy glad grateful honored honoured please let".split(
    " ",
  ),
);
/** Inside a remark they make it a wish, or talk of a full diary. */
const UNREAL = new Set(
  "hope hoping want wanting wish wondering keen eager busy schedule swamped inbox hectic calendar".split(
    " ",
  ),
);
/** How far words are read around a remark; it keeps the cost linear in sentences without end. */
const WINDOW = 40;
/** What everybody has: it names nobody's work. */
const ANYBODYS = new Set(
  "time schedule convenience consideration day days week email inbox calendar diary help response reply attention advice guidance insight insights opinion thoughts thought expertise wisdom knowledge perspective view views understanding kindness patience support assistance field industry job occupation profession line success number earliest brain name own leisure side availability preference choice busy valuable precious kind network company position professional experience experiences free spare best soonest hectic super very so really full packed demanding precious esteemed respected honest generous great amazing impressive expert current personal daily working end part mind experiences tips feedback input answer permission sector area trade business life lunch shift shifts break hours choosing health family weekend".split(
    " ",
  ),
);

/** Whether a text tells how the sender found the person, or why it goes to them. */
export function tellsWhyThem(text: TextAnalysis): boolean {
  return (
    text
      .hits(SENT_BY)
      .some(
        (hit) => text.tokens[hit.from]?.norm !== "i" && isTold(text, hit) && sendsThem(text, hit),
      ) ||
    text.hits(CAME_UPON).some((hit) => isTold(text, hit) && leadsToThem(text, hit)) ||
    text
      .hits(KNOWN_OF_THEM)
      .some(
        (hit) => hit.to > text.layout.bodyFrom && !isHoped(text, hit.from) && !isUnknown(text, hit),
      ) ||
    text.clauses.some((clause) => speaksOfTheirs(text, clause))
  );
}

/** Told as it was: not wished, asked or supposed. */
function isTold(text: TextAnalysis, hit: Hit): boolean {
  if (hit.to <= text.layout.bodyFrom || hit.from >= text.layout.bodyTo) return false;
  const clause = text.clauseAt(hit.to - 1);
  if (clause === undefined || clause.isConditional || isWished(text, clause.from, hit.from))
    return false;
  const to = Math.min(clause.to, hit.to + 3);
  for (let at = hit.from; at < to; at += 1) {
    const token = text.tokens[at];
    if (token === undefined) break;
    if ((at < hit.to && isModal(token)) || UNREAL.has(token.norm)) return false;
  }
  return true;
}

const THEM = classMask("you", "your");

/** "I read your column", "I saw the film on LinkedIn"; not "I read a lot", "interested in your field". */
function leadsToThem(text: TextAnalysis, hit: Hit): boolean {
  if (isUnknown(text, hit)) return false;
  const last = text.tokens[hit.to - 1];
  if (last !== undefined && isIn(last.word, YOUR))
    return ownsSomethingNamed(text, hit.to, text.sentenceAt(hit.from)?.to ?? hit.to);
  const to = Math.min(text.sentenceAt(hit.from)?.to ?? hit.to, hit.to + 10);
  for (let at = hit.from; at < to; at += 1) {
    const token = text.tokens[at];
    if (token === undefined) break;
    if (isIn(token.word, THEM) || token.shape & (Shape.quoted | Shape.url)) return true;
    if (token.shape & Shape.capitalised && token.norm !== "i") return true;
    if (POINTS_BACK.has(token.norm)) return true;
  }
  return false;
}

const TELLING = new Set(CLASSES.tell.split(" "));
const TO_THEM = new Set(
  "you your yours hello hi regards contact write ring reach his her him name number drop meet visit".split(
    " ",
  ),
);

/** "Jo said to write to you", not "my advisor told me to do interviews". */
function sendsThem(text: TextAnalysis, hit: Hit): boolean {
  if (!TELLING.has(text.tokens[hit.to - 1]?.norm ?? "")) return true;
  const sentence = text.sentenceAt(hit.from);
  const to = Math.min(sentence?.to ?? hit.to, hit.to + WINDOW);
  for (let at = hit.from; at < to; at += 1) {
    if (TO_THEM.has(text.tokens[at]?.norm ?? "")) return true;
  }
  return false;
}

const POINTS_BACK = new Set(
  "alumni directory database profile podcast panel talk lecture webinar newsletter article film interview exhibition fair concert workshop show site video magazine paper linkedin handshake booth".split(
    " ",
  ),
);

/** "May" with a capital is the month. */
function isModal(token: Token): boolean {
  return isIn(token.word, MODAL) && !(token.norm === "may" && token.shape & Shape.capitalised);
}

/** "I would love to hear", "could you tell": a wish stands before it in its clause. */
function isWished(text: TextAnalysis, from: number, to: number): boolean {
  for (let at = to - 1; at >= from && at > to - WINDOW; at -= 1) {
    const token = text.tokens[at];
    // "I hope you don't mind that Jo passed on your number."
    if (token?.norm === "that" && at > from + 1) return false;
    if (token !== undefined && (isModal(token) || WISH.has(token.norm))) return true;
  }
  return false;
}

/** "I don't know you", "we have not met". */
function isUnknown(text: TextAnalysis, hit: Hit): boolean {
  if (!text.isNegated(hit)) return false;
  for (let at = hit.from; at < hit.to; at += 1) {
    const norm = text.tokens[at]?.norm;
    if (norm === "know" || norm === "met") return true;
  }
  return false;
}

/** "I hope you had a good week." */
function isHoped(text: TextAnalysis, to: number): boolean {
  const from = Math.max(text.sentenceAt(to)?.from ?? to, to - WINDOW);
  for (let at = from; at < to; at += 1) {
    const norm = text.tokens[at]?.norm;
    if (norm === "hope" || norm === "trust" || norm === "hoping") return true;
  }
  return false;
}

/** "Your chapter on silence is the one I copied", "you went from law to baking". */
function speaksOfTheirs(text: TextAnalysis, clause: Clause): boolean {
  const { tokens, layout } = text;
  if (clause.isConditional || clause.to <= layout.bodyFrom || clause.from >= layout.bodyTo)
    return false;
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const isTheirs =
      token.norm === "yours"
        ? !clause.isRequest
        : isIn(token.word, YOUR)
          ? ownsSomethingNamed(text, at + 1, clause.to)
          : token.norm === "you" && !clause.isQuestion && didSomething(text, at, clause);
    if (isTheirs && !isWished(text, clause.from, at) && !isHoped(text, at)) return true;
  }
  return false;
}

const ADVERBS = new Set(
  "once also just really always first recently even kindly both clearly obviously still already actually".split(
    " ",
  ),
);
const OPENERS = new Set(
  "that because since as and but so though although know see understand gather hear say says said told noticed read saw heard believe remember seeing".split(
    " ",
  ),
);
/** What "you" does in any message: have time, prefer, choose. */
const ANYONES_DEEDS = new Set(
  "have need want like prefer choose wish think feel see say know mind find get receive would could can may might will should must do are seem seemed appear look sound suggest name decide pick tell please enjoy help give share consider make take spare agree accept allow happen call set guys too all and so very well ever".split(
    " ",
  ),
);

/** "You told our class", "the chapter you contributed", "you run the lab"; not "you have time". */
function didSomething(text: TextAnalysis, at: number, clause: Clause): boolean {
  const { tokens, layout } = text;
  const from = Math.max(clause.from, layout.bodyFrom);
  if (TIME_WORDS.has(tokens[from]?.norm ?? "") && at > from + 1) return false;
  const before = tokens[at - 1]?.norm ?? "";
  if (at > from && TIME_WORDS.has(before) && at - 1 > from) return false;
  let next = at + 1;
  while (ADVERBS.has(tokens[next]?.norm ?? "")) next += 1;
  if (tokens[next]?.norm === "have") next += 1;
  const verb = tokens[next];
  if (verb === undefined || next >= clause.to || verb.before !== 0) return false;
  const isPast = isIn(verb.word, PAST) || /[^e]ed$/.test(verb.norm) || verb.norm === "built";
  if (ANYONES_DEEDS.has(verb.norm) || (isIn(verb.word, STOPS) && !isPast)) return false;
  if (tokens[next - 1]?.norm === "have") return isPast || verb.norm === "been";
  // "At the open day you drew the lens" opens with a place, "any day you like" does not.
  return isPast || at === from || OPENERS.has(before) || PLACE_WORDS.has(tokens[from]?.norm ?? "");
}

const PLACE_WORDS = new Set(["at", "on", "last", "during", "after", "yesterday", "back"]);
const TIME_WORDS = new Set(
  "when whenever while until unless if whether what how where which whatever wherever however whichever".split(
    " ",
  ),
);

const PAST = classMask("past");

/** "your salt kiln diary", "your answer on grid storage"; not "your busy schedule". */
function ownsSomethingNamed(text: TextAnalysis, from: number, to: number): boolean {
  let noun: string | null = null;
  for (let at = from; at < Math.min(to, from + 5); at += 1) {
    const token = text.tokens[at];
    if (token === undefined) break;
    if (at > from && token.before !== 0 && !(token.shape & Shape.hyphenated)) break;
    if (at > from && noun !== null && isIn(token.word, STOPS)) {
      return !ANYBODYS.has(noun) || (TOPIC.has(token.norm) && at + 1 < to && token.norm !== "for");
    }
    if (token.shape & Shape.capitalised && !ANYBODYS.has(token.norm)) return true;
    if (noun !== null && !ANYBODYS.has(noun)) return true;
    noun = token.norm;
  }
  return noun !== null && !ANYBODYS.has(noun);
}

const TOPIC = new Set(["on", "about", "at", "with", "from", "as"]);
const STOPS = classMask("prep", "function", "modal", "wh", "coordinator", "subordinator");
