import type { TextAnalysis } from "../../text/analysis.js";
import type { Clause } from "../../text/clauses.js";
import type { Hit } from "../../text/match-phrases.js";
import { phrases } from "../../text/phrases.js";
import { Gap, Shape, type Token } from "../../text/token.js";
import { classMask, isIn, UNKNOWN_WORD } from "../../text/vocabulary.js";

const CLASSES = {
  student:
    "student soph frosh sophomore freshman fresher undergrad undergraduate postgrad postgraduate grad apprentice trainee alum alumna alumnus phd postdoc intern resident veteran valedictorian pupil",
  live: "~study ~work ~teach ~run ran ~farm ~sell ~drive drove driven ~manage ~own ~coach ~tutor ~attend ~graduate ~finish ~leave ~serve ~train ~major ~minor ~complete ~practise ~practice ~hold ~earn ~quit ~retire ~separate ~volunteer ~intern ~apprentice ~transfer ~switch moved ~emigrate ~immigrate returned ~raise stayed did pursuing ~lead head ~code ~develop ~design engineer ~play ~sing sang ~research ~nurse ~weld ~repair ~cook ~bake ~clean ~translate ~edit report enlisted commute ~lecture ~supervise ~oversee ~operate handle matriculated sit sitting sat taking reading ~retrain ~freelance qualified ~fix ~fish ~paint ~dance ~care ~act ~perform ~tend ~wait ~deliver ~assist passed",
  studies:
    "degree major majors minor studies thesis dissertation diploma masters master bachelors bachelor phd programme program apprenticeship internship placement practicum residency job shift shifts employer classroom unit business shop company university college nursing training semester term bench lab concentration coursework capstone trade enlistment deployment",
  kin: "friend cousin sister brother roommate flatmate housemate daughter son niece nephew classmate teammate colleague coworker neighbor neighbour student intern partner wife husband girlfriend boyfriend assistant mentee tenant patient godson goddaughter grandson granddaughter mate kid",
};

/** Where a sentence starts to tell who somebody is. */
const I_AM = phrases(["am|was !i", "name is|'s", "this|it is ^"]);
const I_DO = phrases(
  [
    "i @adv? @adv? @live !your|you|hard|with",
    "i have .. been in !awe|touch|love|contact|your|search",
    "i have .. @adv? been !in|following|reading|listening|watching|thinking|wondering|meaning|looking|a|trying|wanting|inspired|impressed|so|told",
    "i have been a|an !fan|admirer|follower|reader|huge|big|long|avid",
    "i have @adv? @live !your|you|reading|listening|watching|this|that",
    "i have a|an|my|# .. degree|diploma|bachelor|bachelors|master|masters|background|job|business|shop|years|experience|certificate|practice|farm",
    "i grew up",
    "we @adv? @live !your|you|with|this",
    "took|taken|take|joined your|the|a|an .. ~class|course|seminar|workshop|elective|module|team|firm|group|staff|squad|department",
    "i joined|left !your|you|a|comment|message|it|feeling|the|my",
    "i joined|left the|my @studies|army|navy|marines|military|air|force|forces|police|service|team|bank|church|convent",
    "i started|began at|as|in ^|the|a|an|your|my",
    "i ... be ~start|~join|~attend|~graduate|~finish|~enter|~study|~begin|~major",
    "i am part of",
    "i was in|at|on .. mail|kitchen|team|crew|ward|front|same|next",
    "we were|overlapped|both|all in|on|at|from .. same|cohort|shift|class|team|together",
    "i was # year|years|admitted|born|raised",
    "i was raised|admitted|called|discharged|promoted|hired",
    "i get|got|received|have .. degree|diploma|licence|license|certificate|ba|bsc|msc|rn|school|college|university|year|semester|years|semesters|family|shop|bakery|business|farm|stall",
    "i come|came|hail from",
    "i inherited|founded|opened|co|started a|an|my|the",
    "where|when i @live|answer|stand|do",
    "with a|an|my|# ... behind|from|under",
    "as ^? president|captain|treasurer|secretary|chair|vp|head|leader|founder|editor",
    "to|me|i|of go|going|move|moving|leave|leaving|went|moved|left from|out ... into|to",
    "~leave .. accounting|teaching|nursing|law|banking|retail|hospitality|finance|sales|academia|consulting|engineering|army|navy|military|medicine|tech|marketing|journalism",
    "am|as someone|somebody who !is|wants|would|could|admires|loves|can|has|just|really|might|will|needs|likes|you",
    "my|our .. inherited",
    "our .. ~club|~team|~class|~lab|~shop|~school|~course|~ward at|in",
    "that is me",
    "here the|a|from|your|now|exploring|considering|thinking|looking|wondering|curious|interested|hoping|with",
    "and|but work|study|teach in|at|for|as",
    "we shared|share ^|a|the|an",
    "<< been @live|a|an|in|designing|making|doing|building",
    "<< having @live|had|been !your|you",
    "<< being a|an",
    "remember me from|as",
    "i|me a|an !few|lot|bit|little|big|huge|fan",
    "off to college|university|uni|school",
    "you|who ~hire|~interview|~teach|~coach|~train|~manage|~supervise|told|tell me|us|my|our !how|about|if|what|more",
    "you were my|our",
    "in|from your|our .. ~class|workshop|audience|group|seminar|section|cohort|team|course|lecture|squad|choir|parish|church",
    "i spent|did|served|worked|sold|ran|taught|drove ... years|year|decade|decades|months",
    "i ... for|since|these|past|last # .. years|months|decades",
    "<< grew up",
    "<< just|recently|currently|presently|now @live|in|at",
    "<< currently|presently|now a|an",
    "<< @live at|as|for|in",
  ],
  {
    ...CLASSES,
    adv: "currently now just recently also still have am used to really actually presently both mainly mostly started start began previously once only originally then first have had was",
  },
);
const MY_LIFE = phrases(
  [
    "my|our .. @studies",
    "'s .. @kin",
    "friend|student|cousin|colleague|classmate|neighbor|neighbour|daughter|son|roommate of ^",
    "your|an? former|old|ex|fellow|new|one|future .. @kin|ward|clerk|crew|employee|member",
    "fellow !professionals",
    "former|aspiring|retired|ex|recent|prospective|current|incoming|laid ... here|who|turned|in|at|from|with|considering|thinking|looking",
    "my own",
    "my .. background|work|job|trade|profession|post|role|line is|was|has|takes|involves",
    "my|our whole|entire? career|life",
    "the same .. church|choir|gym|club|school|class|team|town|street|village|course|college|university|year|lab|floor|building|company|firm|league",
    "our .. ~daughter|~son|~kid|~child|children|~mother|~father|~parent|~husband|~wife|~family",
    "as part of the|my|our|a",
    "# from ^",
    "# years|yrs old",
    "after a|an decade|lifetime|career|year|degree|divorce|layoff|stint|spell",
    "my @kin|uncle|aunt|mother|father|mum|mom|dad ^",
    "writing from !you",
    "fresh|newly|recently|just|straight from|out|laid|graduated|retired|qualified|off of|from|off|in|as|at",
    "while|between|during|since|from my @studies|discharge|redundancy|shifts|lectures|degree",
    "while @live",
    "to be a|an ~teacher|~nurse|~engineer|~cook|~chef|~driver|~accountant|~lawyer",
    "after # years|months|decades",
    "class of #",
    "~move|~switch|~change|~transition|~jump|~leap|~pivot|~shift|out from|of !that|this",
    "i ... for a living",
    "by trade|profession|training|day",
    "~career ~change|~changer|~switcher|~break",
    "here from|at|in !you",
  ],
  CLASSES,
);
const STUDENT = phrases(
  [
    "@student",
    "junior|senior|major|minor|finalist|candidate here|in|at|from|majoring|studying|with|interested|curious|on|asking|exploring|looking|who",
    "economics|history|math|maths|physics|biology|chemistry|english|psychology|nursing|law|business|engineering|cs|biz|econ|finance|accounting|linguistics|geology|marketing junior|senior|major|here",
    "first|second|third|fourth|fifth|final|last|1st|2nd|3rd|4th|master|masters|honours|phd year|semester|student",
    "year # ",
    "as a|an|someone|somebody|your !fan|big|huge|admirer|reader|follower|professional|result|person|means|way|favor|favour|thank|long|starting|side|small",
    "<< ^ ^? from|in|at|of !you",
    "with a|an|my degree|background|diploma",
  ],
  CLASSES,
);

export const SELF_SETS = [I_AM, I_DO, MY_LIFE, STUDENT] as const;

const PREPOSITION = classMask("prep");
const NEGATOR = classMask("negator");
const ACTOR = classMask("actor");
const YOURS = classMask("you", "your");
const TIME_CLAUSE = classMask("wh", "subordinator");
const NO_HABIT = classMask(
  "modal",
  "be",
  "have",
  "negator",
  "past",
  "wh",
  "thanks",
  "polite",
  "prep",
  "actor",
  "det",
);
/** Verbs of asking, wishing, finding and thinking, and pasts without "ed": none tells of a trade. */
const NOT_A_LIFE = new Set(
  "hope wonder think know believe understand feel guess see hear watch love like enjoy admire value want need wish request ask find come write reach look follow notice remember learn realize realise get use promise assume suppose agree mean say mention respect apologize apologise seek plan try laugh would recommend quote expect suspect imagine dream trust intend aim prefer hate regret wait recall recognize recognise consider send beg really very truly too owe both share dare stumble appreciate also figure bet confess admit doubt do care count still even never always often once simply just only first so sincerely especially turn thus mainly genuinely stand fear smile sat stood began brought bought lost won drew fell hope stumble understood chose grew forgot".split(
    " ",
  ),
);
const ARTICLES = new Set(["a", "an", "the", "my", "two", "three"]);
const NO_POSSESSION = new Set(
  "few couple lot question questions request favor favour great deep strong keen genuine huge real big interest passion bit feeling hunch meeting call chance look time idea copy dream plan goal love soft growing high favorite chat conversation long short quick opportunity pleasure privilege honor honour link sense hope wish crush problem thing reason suggestion proposal crush free clear window slot day week hour".split(
    " ",
  ),
);
const GRAMMAR = classMask("function", "verb", "modal", "wh", "polite", "thanks", "greeting");

const ADVERBS = new Set(
  "currently now still also just actually presently recently only both myself originally already basically technically simply in-between essentially mainly proudly nearly almost halfway midway partway usually sometimes mostly".split(
    " ",
  ),
);
/** Nouns that name nobody: "a big fan", "someone curious", "a nobody". */
const NOBODY = new Set(
  "fan admirer person someone somebody nobody bit little lot believer follower reader lover enthusiast stranger human professional individual learner worker player candidate fit tad one beginner being huge mess while name message note subscriber listener".split(
    " ",
  ),
);
/** What "I am ...ing" tells of the message, not of the sender. */
const ERRAND = new Set(
  "reaching writing contacting emailing messaging hoping wondering looking seeking searching trying considering thinking exploring planning asking following getting requesting wishing interested speaking talking dying going checking being enjoying sending aiming wanting loving calling willing amazing connecting gathering".split(
    " ",
  ),
);
const NOWHERE = new Set(
  "awe need love touch town agreement hopes search process middle market area hunt linkedin campus break holiday lookout fence road home crossroads loss your you any around up it all fire your this that hopes point these advance high full good complete contact mission board me".split(
    " ",
  ),
);
const STATES = new Set(
  "done enrolled retired based employed trained licensed certified self unemployed originally laid mid pre fresh responsible eighteen nineteen seventeen sixteen twenty thirty forty fifty year stationed first second third fourth final last".split(
    " ",
  ),
);

/** Whether the sender tells who they are: a role, a school, a past, a relation. */
export function saysWho(text: TextAnalysis, ownNames: readonly string[]): boolean {
  return (
    opensWithName(text, ownNames) ||
    opensWithRole(text) ||
    text.hits(I_DO).some((hit) => isOwnDoing(text, hit)) ||
    text.hits(MY_LIFE).some((hit) => !isTheirs(text, hit)) ||
    text.hits(I_AM).some((hit) => namesRole(text, hit, ownNames)) ||
    text.hits(STUDENT).some((hit) => isOwnRole(text, hit)) ||
    text.clauses.some((clause) => tellsHabit(text, clause))
  );
}

/** "I have taught for ten years", not "I have followed your work for ten years". */
function isOwnDoing(text: TextAnalysis, hit: Hit): boolean {
  if (text.isNegated(hit) || text.isQuoted(hit)) return false;
  return text.tokens[hit.from]?.norm !== "i" || !text.includes(hit, YOURS);
}

/** "I fix tractors", "I keep bees": what somebody does all year, in the plain present. */
function tellsHabit(text: TextAnalysis, clause: Clause): boolean {
  if (clause.subject !== "i" || clause.isConditional || clause.isRequest) return false;
  const { tokens } = text;
  let at = clause.from;
  const limit = Math.min(clause.to, clause.from + 3);
  while (at < limit && tokens[at]?.norm !== "i") {
    if (isIn(tokens[at]?.word ?? UNKNOWN_WORD, TIME_CLAUSE)) return false;
    at += 1;
  }
  if (at >= limit) return false;
  at += 1;
  while (at < clause.to && ADVERBS.has(tokens[at]?.norm ?? "")) at += 1;
  const next = tokens[at + 1]?.norm ?? "";
  if (tokens[at]?.norm === "have")
    return ARTICLES.has(next) && ownsSomething(text, at + 2, clause.to);
  if (tokens[at]?.norm === "do")
    return ARTICLES.has(next) || (!NOT_A_LIFE.has(next) && next.length > 4 && at + 2 < clause.to);
  if (tokens[at]?.norm === "look" && next === "after") return true;
  const verb = tokens[at];
  if (verb === undefined || at + 1 >= clause.to || verb.norm.length < 2) return false;
  if (isIn(verb.word, NO_HABIT) || verb.shape !== 0) return false;
  if (NOT_A_LIFE.has(verb.norm) || /(?:ed|ing|ly|id)$/.test(verb.norm)) return false;
  for (let next = at + 1; next < Math.min(clause.to, at + 6); next += 1) {
    const token = tokens[next];
    if (token === undefined || token.norm === "and") break;
    if (isIn(token.word, YOURS)) return false;
  }
  return true;
}

/** "I have a small pottery", not "I have a few questions". */
function ownsSomething(text: TextAnalysis, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at += 1) {
    const token = text.tokens[at];
    if (token === undefined || isIn(token.word, PREPOSITION)) break;
    if (NO_POSSESSION.has(token.norm) || isIn(token.word, YOURS)) return false;
  }
  return from < to;
}

/** "Line cook in Tulsa, thinking of farming." as the first words. */
function opensWithRole(text: TextAnalysis): boolean {
  const from = text.layout.bodyFrom;
  if (text.layout.greeting === null) return false;
  const first = text.tokens[from];
  if (
    first === undefined ||
    isIn(first.word, OPENING) ||
    REMARKS.has(first.norm) ||
    /(?:ed|ing)$/.test(first.norm)
  )
    return false;
  for (let at = from + 1; at < from + 5; at += 1) {
    const token = text.tokens[at];
    if (token === undefined || isIn(token.word, OPENING)) return false;
    if (PLACED.has(token.norm)) return true;
  }
  return false;
}

const OPENING = classMask(
  "actor",
  "modal",
  "verb",
  "thanks",
  "polite",
  "wh",
  "my",
  "your",
  "be",
  "past",
  "greeting",
  "have",
  "do",
  "subordinator",
);
const REMARKS = new Set(
  "good great nice quick long short big huge happy merry just so very wonderful lovely terrific super amazing fantastic question hope congratulations congrats warm best all season new first here real sorry no not".split(
    " ",
  ),
);
const PLACED = new Set(["at", "in", "from", "with", "here"]);

/** "Kofi from thermo", "Beth again, Kemi's friend" right after the greeting. */
function opensWithName(text: TextAnalysis, ownNames: readonly string[]): boolean {
  const from = text.layout.bodyFrom;
  if (text.layout.greeting === null) return false;
  const token = text.tokens[from];
  const sentence = text.sentenceAt(from);
  return (
    token !== undefined &&
    sentence !== undefined &&
    isName(token, ownNames) &&
    tellsAfterName(text, from, sentence.to, ownNames)
  );
}

function isTheirs(text: TextAnalysis, hit: Hit): boolean {
  if (text.isQuoted(hit)) return true;
  const clause = text.clauseAt(hit.from);
  return clause?.subject === "you" && !clause.isRequest;
}

const THEIRS = classMask("you", "your", "they", "wh");
const EVERY = new Set(["every", "each", "any", "most", "another"]);

function isOwnRole(text: TextAnalysis, hit: Hit): boolean {
  if (isTheirs(text, hit)) return false;
  const first = text.tokens[hit.from];
  if (first === undefined) return false;
  if (first.shape & Shape.capitalised && isIn(first.word, GRAMMAR) && first.norm !== "as")
    return false;
  // "your first intern", "when you were a student", "every student"
  for (let at = Math.max(0, hit.from - 3); at < hit.from; at += 1) {
    const token = text.tokens[at];
    if (token !== undefined && (isIn(token.word, THEIRS) || EVERY.has(token.norm))) return false;
  }
  return true;
}

/** Reads on from "I am", "my name is", "this is": a role, a place or only a name? */
function namesRole(text: TextAnalysis, hit: Hit, ownNames: readonly string[]): boolean {
  const { tokens } = text;
  const verb = tokens[hit.from];
  const before = tokens[hit.from - 1];
  const clause = text.clauseAt(hit.from);
  const sentence = text.sentenceAt(hit.from);
  if (verb === undefined || sentence === undefined || clause === undefined) return false;
  const opensClause = hit.from === sentence.from || hit.from === clause.from;
  const isPlainBe = verb.norm === "am" || verb.norm === "was";
  if (isPlainBe && before?.norm !== "i" && !(opensClause && verb.norm === "am")) return false;
  if (text.isQuoted(hit)) return false;
  let at = isPlainBe ? hit.from + 1 : hit.from + 2;
  while (at < sentence.to && ADVERBS.has(tokens[at]?.norm ?? "")) at += 1;
  const token = tokens[at];
  if (token === undefined || at >= sentence.to || isIn(token.word, NEGATOR)) return false;
  if (isName(token, ownNames)) return tellsAfterName(text, at, sentence.to, ownNames);
  if (!isPlainBe) return false;
  return startsRole(text, at, sentence.to);
}

function startsRole(text: TextAnalysis, at: number, to: number): boolean {
  const token = text.tokens[at];
  if (token === undefined) return false;
  const { norm } = token;
  if (norm === "about") return text.tokens[at + 1]?.norm === "to";
  if (norm === "the" && text.tokens[at + 1]?.norm === "one")
    return text.tokens[at + 2]?.norm !== "to";
  if (norm === "the" && text.includes({ from: at, to: Math.min(to, at + 4) }, WHO)) return true;
  if (DETERMINERS.has(norm)) return namesSomebody(text, at + 1, to);
  if (isIn(token.word, PREPOSITION)) {
    if (norm === "in" && text.tokens[at + 1]?.norm === "your")
      return !YOUR_WORLD.has(text.tokens[at + 2]?.norm ?? "");
    // "I was at your talk" is a visit, "I am at Carrow" a place in life.
    if (text.tokens[at - 1]?.norm === "was") return false;
    for (let next = at + 1; next < Math.min(to, at + 4); next += 1) {
      if (NOWHERE.has(text.tokens[next]?.norm ?? "")) return false;
    }
    return at + 1 < to && norm !== "for" && norm !== "of" && norm !== "like" && norm !== "after";
  }
  if (norm === "doing") return !WELL.has(text.tokens[at + 1]?.norm ?? "");
  if (norm.endsWith("ing") && norm.length > 4) return !ERRAND.has(norm);
  if (TRADE.test(norm) && !NO_TRADE.has(norm) && !isIn(token.word, GRAMMAR)) return true;
  if (STATES.has(norm) || token.shape & Shape.number) return true;
  return false;
}

const WHO = classMask("wh");
const WELL = new Set(["well", "great", "good", "fine", "ok", "okay"]);
/** "I was bookkeeper in Kharkiv": a trade without an article. */
const TRADE = /(?:er|or|ist|ian|ant|ent|eer|ess|man|smith)$/;
const NO_TRADE = new Set(
  "eager clever sober under over after never ever for or content confident competent reluctant hesitant independent patient different persistent fluent recent present reverent less more better other rather either neither silent diligent".split(
    " ",
  ),
);

const YOUR_WORLD = new Set(
  "field industry city area town network shoes position hands debt sector line inbox".split(" "),
);
const DETERMINERS = new Set([
  "a",
  "an",
  "the",
  "one",
  "your",
  "his",
  "her",
  "my",
  "our",
  "another",
]);

/** "a third-year student" yes, "a huge fan", "the person who" no. */
function namesSomebody(text: TextAnalysis, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 4); at += 1) {
    const token = text.tokens[at];
    if (token === undefined) break;
    if (at > from && (token.before !== 0 || isIn(token.word, PREPOSITION))) break;
    if (NOBODY.has(token.norm)) return false;
  }
  return from < to;
}

function isName(token: Token, ownNames: readonly string[]): boolean {
  if (ownNames.includes(token.norm)) return true;
  return (token.shape & Shape.capitalised) !== 0 && !isIn(token.word, GRAMMAR);
}

const NO_APPOSITION = classMask(
  "actor",
  "coordinator",
  "modal",
  "thanks",
  "polite",
  "wh",
  "subordinator",
);

/** "I'm Finn, weaving student in Borås", "it's Jess, Tom's flatmate", "Zoe from your seminar". */
function tellsAfterName(
  text: TextAnalysis,
  from: number,
  to: number,
  ownNames: readonly string[],
): boolean {
  const { tokens } = text;
  let at = from + 1;
  while (at < to) {
    const token = tokens[at];
    if (token === undefined || token.before & (Gap.comma | Gap.open) || !isName(token, ownNames))
      break;
    at += 1;
  }
  const next = tokens[at];
  if (next === undefined || at >= to) return false;
  if (next.norm === "'s") return true;
  if (next.before & (Gap.comma | Gap.open | Gap.dash | Gap.slash)) {
    if (isIn(next.word, NO_APPOSITION) && !DETERMINERS.has(next.norm)) return false;
    if (DETERMINERS.has(next.norm)) return namesSomebody(text, at + 1, to);
    return !isIn(next.word, ACTOR) && !ERRAND.has(next.norm);
  }
  if (next.shape & Shape.number) return true;
  return isIn(next.word, PREPOSITION) && !NOWHERE.has(tokens[at + 1]?.norm ?? "");
}
