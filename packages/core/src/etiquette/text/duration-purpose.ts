import type { Clause } from "./clauses.js";
import type { Duration } from "./durations.js";
import type { Sentence } from "./sentences.js";
import { Shape, type Token } from "./token.js";
import { classMask, isIn, UNKNOWN_WORD } from "./vocabulary.js";
import { WordList } from "./word-list.js";

const MODAL = classMask("modal");
const TALK = classMask("talkNoun", "talkVerb");
const HOUR = classMask("hour");
const UNIT = classMask("hour", "minute");

const AFTER_OTHER = new Set(
  "ago away drive commute flight train ride bus journey trip shift shifts week weeks behind ahead workweek workweeks day days late early north south east west from before notice per daily weekly monthly documentary film podcast episode exam night nights job rotation stretch overnight flight train test class lecture lab seminar webinar keynote panel presentation course recording delay wait run workout rehearsal surgery procedure bloc block blocks rule turnaround apart left warning difference grace head tour tours show shows workshop workshops lesson lessons classes lectures episodes films drives trips rides walks commutes flights exams performance match sermon marathon".split(
    " ",
  ),
);
const BEFORE_OTHER = new Set(
  "within every after per last past previous first each next until these at".split(" "),
);
const TIME_WORDS = new Set(
  "need needs time spare spend borrow give free available minutes set aside carve steal take grant share enough plenty slot promise keep longer max most tops clock suffice".split(
    " ",
  ),
);
const OWN_WORK = new Set(
  "work worked working volunteer volunteered volunteering study studied train trained practice practise practiced sleep commute drove drive travel spent logged shift waited".split(
    " ",
  ),
);

/** "the daily work in the trade" is nothing that the sender does. */
const OF_NOUN = new Set("the your daily this my of their how you its a his her our".split(" "));

/** Tells a talk that is asked for from work weeks, journeys, recordings and talks that are over. */
export function durationPurpose(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clauseOf: ArrayLike<number>,
): (from: number, to: number, sentence: Sentence) => Duration["of"] {
  return (from, to, sentence) => {
    const next = to < sentence.to ? tokens[to] : undefined;
    const second = to + 1 < sentence.to ? tokens[to + 1] : undefined;
    const previous = from > sentence.from ? tokens[from - 1] : undefined;
    // "a 20-minute call on claims work": whatever else the clause speaks of.
    if (
      next !== undefined &&
      (tokens[to - 1]?.shape ?? 0) & Shape.hyphenated &&
      isIn(next.word, TALK) &&
      clauses[clauseOf[from] ?? 0]?.isPast === false
    )
      return "talk";
    if (next !== undefined) {
      if ((next.norm === "on" || next.norm === "by") && TRAVEL.has(second?.norm ?? ""))
        return "other";
      if (AFTER_OTHER.has(next.norm) && !isPartOfAsk(next, second)) return "other";
      if ((next.norm === "a" || next.norm === "each") && PERIODS.has(second?.norm ?? ""))
        return "other";
      if (next.norm === "'s") {
        if (AFTER_OTHER.has(second?.norm ?? "")) return "other";
      } else if (second !== undefined && next.norm === "long" && AFTER_OTHER.has(second.norm))
        return "other";
    }
    if (previous !== undefined && BEFORE_OTHER.has(previous.norm)) return "other";
    // "a meeting of 60 minutes".
    const whole = tokens[from - 2];
    if (previous?.norm === "of" && whole !== undefined && isIn(whole.word, TALK)) return "talk";
    // "a drive of an hour", "I know an hour of yours is worth a lot".
    const isOfOther = previous?.norm === "of" && JOURNEYS.has(tokens[from - 2]?.norm ?? "");
    if (isOfOther || previous?.norm === "know") return "other";
    const clause = nearOf(clauses[clauseOf[from] ?? 0], from);
    const isRequest =
      clause?.isRequest === true || clause?.isConditional === true || sentence.isQuestion;
    // "an hour before your shift" is a point in time, "for an hour before your shift" a length.
    if (
      (next?.norm === "before" || next?.norm === "after") &&
      !isFor(tokens, from) &&
      isIn(tokens[to - 1]?.word ?? UNKNOWN_WORD, HOUR)
    )
      return "other";
    if (isOwnWindow(tokens, clause, from)) return "other";
    if (previous?.norm === "in" && !isRequest) return "other";
    if (isRequest || isAskedFor(tokens, clause, from)) return "talk";
    if (clause?.isPast === true && !isWished(tokens, clause, from))
      return isPlanned(tokens, clause) ? "talk" : "past";
    if (isOwnWork(tokens, clause) && !(clause !== undefined && isWished(tokens, clause, from)))
      return "other";
    const last = Math.min(sentence.to, from + REACH);
    for (let at = Math.max(sentence.from, from - REACH); at < last; at += 1) {
      const token = tokens[at];
      if (token === undefined || (at >= from && at < to)) continue;
      if (isIn(token.word, TALK) || TIME_WORDS.has(token.norm)) return "talk";
      // "an hour should do it".
      if (token.norm === "do" && isIn(tokens[at - 1]?.word ?? UNKNOWN_WORD, MODAL)) return "talk";
    }
    // Two clock times without an ask say when somebody is free, not for how long.
    const unit = tokens[to - 1];
    if (
      (tokens[from]?.shape ?? 0) & (Shape.clock | Shape.number) &&
      unit !== undefined &&
      !isIn(unit.word, UNIT)
    ) {
      return isShortTalk(unit) ? "talk" : "other";
    }
    return unit !== undefined &&
      isIn(unit.word, HOUR) &&
      !(unit.shape & Shape.hyphenated) &&
      !isPartOfHour(tokens, from, to)
      ? sentence.to - sentence.from < 9
        ? "talk"
        : "other"
      : "talk";
  };
}

/** So many words around a length are read, which keeps the cost linear in sentences without end. */
const REACH = 200;

/** A clause, or what of it is near. */
function nearOf(clause: Clause | undefined, at: number): Clause | undefined {
  if (clause === undefined || clause.to - clause.from <= REACH) return clause;
  return {
    ...clause,
    from: Math.max(clause.from, at - REACH),
    to: Math.min(clause.to, at + REACH),
  };
}

const TRAVEL = new Set(
  "foot bike bicycle bus car train tram metro boat ferry horseback".split(" "),
);
const ABOUT = new Set("about around roughly maybe perhaps say".split(" "));

/** "for an hour", "for about an hour". */
function isFor(tokens: readonly Token[], from: number): boolean {
  const at = ABOUT.has(tokens[from - 1]?.norm ?? "") ? from - 2 : from - 1;
  return tokens[at]?.norm === "for";
}

const PART_OF_HOUR = new Set(["half", "quarter", "quarters"]);

/** "half an hour", "a quarter of an hour". */
function isPartOfHour(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (PART_OF_HOUR.has(tokens[at]?.norm ?? "")) return true;
  return false;
}

/** "I would be thankful for 15 minutes to ask how you got into this". */
function isWished(tokens: readonly Token[], clause: Clause, to: number): boolean {
  for (let at = clause.from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && isIn(token.word, MODAL)) return tokens[at + 1]?.norm !== "have";
  }
  return false;
}

const ASKING_FOR = new Set("ask asking request requesting beg".split(" "));

/** "I want to ask you for 20 minutes by phone about how you work". */
function isAskedFor(tokens: readonly Token[], clause: Clause | undefined, to: number): boolean {
  if (clause === undefined || tokens[to - 1]?.norm !== "for") return false;
  for (let at = clause.from; at < to; at += 1) {
    if (ASKING_FOR.has(tokens[at]?.norm ?? "")) return true;
  }
  return false;
}

const PLANNING = new WordList(
  "thinking thought figured planned hoping hoped pictured imagined mind",
);
const OVER = classMask("you", "we", "they");

/** "I was thinking of 20 minutes", "half an hour was what I had in mind". */
function isPlanned(tokens: readonly Token[], { from, to }: Clause): boolean {
  let isOwn = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || isIn(token.word, OVER)) return false;
    if (PLANNING.has(token)) isOwn = true;
  }
  return isOwn;
}

const JOURNEYS = new Set(
  "drive journey commute ride trip walk flight delay shift film show wait week".split(" "),
);

/** "a quick 20" ends in its number; a span of clock times ends in one too, or in "pm". */
function isShortTalk(last: Token): boolean {
  return (
    (last.shape & Shape.number) !== 0 && (last.shape & Shape.clock) === 0 && last.norm.length === 2
  );
}

const PERIODS = new Set(["week", "day", "month", "night", "year", "shift", "semester", "term"]);

/** "20 minutes from your day", "20 minutes early next week" are asks all the same. */
function isPartOfAsk(next: Token, second: Token | undefined): boolean {
  if (next.norm === "from") return second?.norm === "your" || second?.norm === "you";
  if (next.norm === "early" || next.norm === "late")
    return second?.norm === "next" || second?.norm === "this" || second?.norm === "in";
  if (next.norm === "before" || next.norm === "run" || next.norm === "day") return true;
  return false;
}

/** "I am free for an hour on Tuesday" tells when, not how long. */
function isOwnWindow(tokens: readonly Token[], clause: Clause | undefined, to: number): boolean {
  if (clause === undefined || clause.subject !== "i" || clause.isRequest) return false;
  let isWindow = false;
  for (let at = clause.from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.norm === "free" || token?.norm === "available") isWindow = true;
    // "free to talk for 20 minutes".
    else if (isWindow && token !== undefined && isIn(token.word, TALK)) return false;
  }
  return isWindow;
}

function isOwnWork(tokens: readonly Token[], clause: Clause | undefined): boolean {
  if (clause === undefined || clause.subject !== "i") return false;
  for (let at = clause.from; at < clause.to; at += 1) {
    if (OWN_WORK.has(tokens[at]?.norm ?? "") && !OF_NOUN.has(tokens[at - 1]?.norm ?? ""))
      return true;
  }
  return false;
}
