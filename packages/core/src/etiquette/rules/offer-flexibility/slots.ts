import type { TextAnalysis } from "../../text/analysis.js";
import type { Clause } from "../../text/clauses.js";
import { Gap, Shape, type Token } from "../../text/token.js";
import { classMask, isIn } from "../../text/vocabulary.js";

const DAY = classMask("weekday");
const PART = classMask("daypart", "month");
const UNIT = classMask("minute", "hour");
const NUMBER = classMask("number");
const AT = new Set("at around about by before after between from until till to or and".split(" "));
const NEAR = new Set(
  "today tomorrow tonight week weekend weekday dawn dusk gmt cet est pst ist utc".split(" "),
);
const NO_TIME = new Set(
  "minutes years year people things questions weeks days months of".split(" "),
);

type Kind = "day" | "part" | "clock";

const LIST = Gap.comma | Gap.dash;

/** Whether a clause names two times to choose from: "Tuesday at 3 or Thursday", "9 or 10", "Tue 4pm, Fri noon". */
export function namesTwoSlots(text: TextAnalysis, clause: Clause, to: number): boolean {
  const seen = new Set<Kind>();
  let isChoice = false;
  let isListed = false;
  for (let index = clause.from; index < to; index += 1) {
    const token = text.tokens[index];
    if (token === undefined) break;
    const { norm } = token;
    if (seen.size > 0) {
      isChoice ||= norm === "or" || (token.before & Gap.slash) !== 0;
      isListed ||= norm === "and" || norm === "through" || (token.before & LIST) !== 0;
    }
    const kind = slotKind(text, token, index);
    if (kind === null) continue;
    // "Tuesday, 4 March" is one day; "Tuesday, Friday" and "Tuesday and Friday" are two.
    if (isChoice || (isListed && seen.has(kind))) return true;
    isListed = false;
    seen.add(kind);
  }
  return false;
}

/** "Thursday at ten", "tomorrow at 8": a day and an hour. */
export function isFixed(text: TextAnalysis, clause: Clause): boolean {
  let day = false;
  let clock = false;
  for (let index = clause.from; index < clause.to; index += 1) {
    const token = text.tokens[index];
    const kind = token === undefined ? null : slotKind(text, token, index);
    day ||= kind === "day";
    clock ||= kind === "clock";
  }
  return day && clock;
}

function slotKind(text: TextAnalysis, token: Token, index: number): Kind | null {
  if (isIn(token.word, DAY) || NEAR.has(token.norm)) return "day";
  if (isIn(token.word, PART)) return "part";
  if (token.shape & Shape.ordinal) return "day";
  if (token.shape & Shape.clock) return "clock";
  if (!(token.shape & Shape.number) && !isIn(token.word, NUMBER)) return null;
  const next = text.tokens[index + 1];
  if (next !== undefined) {
    if (isIn(next.word, UNIT) || isIn(next.word, PART) || NO_TIME.has(next.norm)) return null;
    if (/^[ap]\.?m$/.test(next.norm)) return "clock";
  }
  return AT.has(text.tokens[index - 1]?.norm ?? "") ? "clock" : null;
}
