import type { TextAnalysis } from "../../text/analysis.js";
import { type Bracket, Shape } from "../../text/token.js";

/** What the slots of templates are called. */
export const SLOT_WORDS = new Set(
  "name names firstname lastname fname lname surname fullname company companies organization organisation org employer firm role title position job jobtitle department date day time month year insert your recipient contact person industry field school university college major program programme degree topic subject link url city location place mutual cafe number amount event product project team skill skills reason detail details specific something placeholder sender signature phone email x xx xxx xxxx hobby interest professor course class author article blank fill add here value var field1 salutation referrer connection alumni".split(
    " ",
  ),
);
const NO_SLOT = new Set(
  "sic external ext edit edited redacted laughs laughing emphasis attached attachment image cid video gif encrypted spam urgent fwd fw re update resend secure confidential public internal".split(
    " ",
  ),
);
/** "<https://…>" is what mail programs make of a link; "[club page](https://…)" is one as well. */
const ADDRESS = /^(?:\S+: )?(?:https?:\/\/|www\.)/i;
const LINKED = /^\((?:https?:|mailto:|www\.)/i;
const LINK_OPENING = 8;
const PRONOUNS = new Set(
  "he him his she her hers they them theirs ze zir xe xem it its any all".split(" "),
);

/** "[she/her]" in a signature. */
function isPronouns(inner: string): boolean {
  const parts = inner.toLowerCase().split("/");
  return parts.length > 1 && parts.every((part) => PRONOUNS.has(part.trim()));
}

const BLANKS = /^[#_*?]{2,}$/;
const SLOT_TEXT = /^[\s_*.%$-]*[\p{L}][\p{L}\p{N}\s_'’./|,&%$+:;-]*$/u;

/** Whether text in brackets waits to be filled, and is no remark, code or box to tick. */
export function isSlot(text: TextAnalysis, { open, start, end }: Bracket): boolean {
  const source = text.text.slice(start + 1, end - 1);
  // "[ ]" is a box to tick.
  if (source === " ") return false;
  const inner = source.replace(/^[{<[%]+|[}>\]%]+$/g, "").trim();
  if (inner === "" || inner === "…" || inner === "...") return open === "[" || open === "{";
  if (open === "{" && source.startsWith("{") && source.length > 2) return true;
  if (ADDRESS.test(inner) || isPronouns(inner)) return false;
  if (LINKED.test(text.text.slice(end, end + LINK_OPENING))) return false;
  // "[###]" and "[__]".
  if (open === "[" && BLANKS.test(inner)) return true;
  if (!SLOT_TEXT.test(inner)) return false;
  const words = inner
    .toLowerCase()
    .split(/[\s_.|/,-]+/)
    .filter((word) => word !== "");
  const named = words.some((word) => SLOT_WORDS.has(word));
  if (open === "(") return isInstruction(words);
  // "{x, y}" is a set.
  if (open === "{") return words.length <= 5 && words.some((word) => word.length > 1);
  if (open === "<") {
    // "vector<int>" is code; "<3" never closes; an address in angle brackets has an @.
    const previous = start > 0 ? text.text.charAt(start - 1) : "";
    return !/[\p{L}\p{N}]/u.test(previous) && words.length <= 6 && !HTML.has(inner);
  }
  if (isInQuotes(text, start, end)) return false;
  // "[EXTERNAL EMAIL]" is a mail gateway's; "[TITLE OF VIDEO]" and "[cousin's name]" wait for somebody.
  const opensSlot = LEADING_SLOT.has(words[0] ?? "");
  if (!opensSlot && words.some((word) => NO_SLOT.has(word))) return false;
  const isShouted = inner === inner.toUpperCase() && inner !== inner.toLowerCase();
  if (isShouted && words.length > 1 && words.length <= 6) return true;
  if (words.length <= 3 && /['’]s names?$/.test(inner.toLowerCase())) return true;
  // "[student/teacher/nurse]" leaves the choice to the writer.
  if (/^[\p{L}\s]+(?:\/[\p{L}\s]+)+$/u.test(inner)) return true;
  // "[topic she mentioned]", "[new date/time option 1]".
  const lead = words.find((word) => !BEFORE_SLOT.has(word.replace(/['’]s$/, ""))) ?? "";
  if (LEADING_SLOT.has(lead)) return words.length <= 8;
  // "[specific thing they said]": nobody else than the writer is told that.
  if (TO_BE_SPECIFIC.has(words[0] ?? "") && !/[.!]$/.test(inner)) return words.length <= 10;
  // "[how I found them]" tells the writer what to say.
  if (ASKED_FOR.has(words[0] ?? "") && !/[.!]$/.test(inner)) return words.length <= 8;
  // "[I've set an alarm]" and "[M. Kiss, 1961]" are remarks.
  if (words.some((word) => REMARK.has(word) || /\d|['’]/.test(word))) return false;
  if (named) return words.length <= 8;
  return words.length <= 3 && start > 0;
}

/** Parentheses hold remarks; only an instruction to the writer makes a slot of them. */
function isInstruction(words: readonly string[]): boolean {
  const [first] = words;
  if (first !== undefined && WRITING.has(first) && words.some((word) => WRITTEN.has(word)))
    return words.length <= 12;
  // "(mention mutual interest)": nobody says that to the reader.
  if (first !== undefined && WRITING.has(first) && !words.some((word) => SPOKEN.has(word)))
    return words.length >= 2 && words.length <= 5;
  if (words.length > 6) return false;
  if (first === "insert" || (first === "fill" && words[1] === "in")) return true;
  // "at noon (your time)" tells the zone.
  if (first === "your" && words[1] === "time") return false;
  if (first === "your" && words.length <= 3)
    return words.slice(1).every((word) => SLOT_WORDS.has(word));
  return words.length <= 2 && words.every((word) => STRONG_SLOTS.has(word));
}

const BEFORE_SLOT = new Set("their the new a an recipient specific first last full".split(" "));
/** Words that open a slot whatever follows. */
export const LEADING_SLOT = new Set(
  "name company organization firm date time topic title position role industry event location option school university".split(
    " ",
  ),
);
const TO_BE_SPECIFIC = new Set("specific insert mention describe add fill".split(" "));
const HTML = new Set(
  "div span canvas table img script svg form input button html head body".split(" "),
);
const STRONG_SLOTS = new Set(
  "name company firstname organization event role recipient first last job title date time day place city topic school month number link location industry field".split(
    " ",
  ),
);

/** Instructions to the writer: "(say something specific about the interview here)". */
const WRITING = new Set(
  "say mention add insert include describe fill write put explain personalize personalise customize mention".split(
    " ",
  ),
);
const SPOKEN = new Set(
  "a an the my your of it that this these those them to me i you we and or no not in on at for".split(
    " ",
  ),
);
const WRITTEN = new Set("here something specific detail details name".split(" "));
const REMARK = new Set(
  "i we you he she they it my your-own our this that is are was were sorry".split(" "),
);

const ASKED_FOR = new Set("how what where when why which who".split(" "));

function isInQuotes(text: TextAnalysis, start: number, end: number): boolean {
  // Halving: a text of nothing but brackets must not be walked through for each.
  let low = 0;
  let high = text.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const first = text.tokens[low];
  return first !== undefined && first.end <= end && (first.shape & Shape.quoted) !== 0;
}
