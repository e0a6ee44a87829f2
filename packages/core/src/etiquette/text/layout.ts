import type { Sentence } from "./sentences.js";
import { findSignOff, isKnownWord } from "./sign-off.js";
import { Gap, Shape, type Token } from "./token.js";
import { classMask, isIn } from "./vocabulary.js";

/** The opening of a message: "Dear Dr. Osei," or the bare name of a text. */
export interface Greeting {
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** The greeting word ("dear", "good morning"), or null where the message opens with a bare name. */
  readonly opener: string | null;
  /** Titles without names: "dr", "ms". */
  readonly titles: readonly string[];
  /** Name tokens, in order; empty where nobody is named. */
  readonly names: readonly Token[];
  /** The words that could address anyone: "there", "sir", "team", "to whom it may concern". */
  readonly generic: readonly string[];
}

export interface Layout {
  readonly greeting: Greeting | null;
  /** Tokens of the message proper: after the greeting, before the sign-off. */
  readonly bodyFrom: number;
  readonly bodyTo: number;
  /** First token of "Best regards," or -1. */
  readonly signOffFrom: number;
  /** First token of the name and contact lines below the sign-off, or -1. */
  readonly signatureFrom: number;
  /** First token of a postscript below the signature, or -1; it ends with the text. */
  readonly postscriptFrom: number;
}

const GREETING = classMask("greeting");
const TITLE = classMask("title");
const SPEAKING = classMask("actor", "modal", "thanks", "asking", "my");
const DAYPARTS = new Set(["morning", "afternoon", "evening", "day"]);
const GENERIC = new Set(
  "there sir sirs madam madame maam all everyone everybody team folks whom friend friends recruiter recruiters hiring manager colleague colleagues professional professionals alum alumni alumnus alumna stranger whoever guys gentlemen ladies esteemed valued member members contact mentor person sirmadam human admin staff department office people connection connections concerns concerned".split(
    " ",
  ),
);
const GREETING_FILLER = new Set([
  "my",
  "dearest",
  "dear",
  "the",
  "again",
  "and",
  "or",
  "to",
  "it",
  "may",
  "concern",
  "of",
  "hr",
  "talent",
]);
const MAX_GREETING = 9;
const LINE_END = Gap.line | Gap.blank | Gap.wrap;
const GREETING_END =
  Gap.comma |
  Gap.colon |
  Gap.semicolon |
  Gap.stop |
  Gap.exclamation |
  Gap.question |
  Gap.ellipsis |
  LINE_END;

export function readLayout(tokens: readonly Token[], sentences: readonly Sentence[]): Layout {
  const greeting = readGreeting(tokens);
  const bodyFrom = greeting?.to ?? 0;
  const postscriptFrom = findPostscript(tokens, bodyFrom);
  const limit = postscriptFrom < 0 ? tokens.length : postscriptFrom;
  const { signOffFrom, signatureFrom } = findSignOff(tokens, sentences, bodyFrom, limit);
  const bodyTo = signOffFrom >= 0 ? signOffFrom : signatureFrom >= 0 ? signatureFrom : limit;
  return { greeting, bodyFrom, bodyTo, signOffFrom, signatureFrom, postscriptFrom };
}

function readGreeting(tokens: readonly Token[]): Greeting | null {
  const first = tokens[0];
  if (first === undefined) return null;
  let cursor = 0;
  let opener: string | null = null;
  const second = tokens[1];
  if (first.norm === "good" && second !== undefined && DAYPARTS.has(second.norm)) {
    opener = `good ${second.norm}`;
    cursor = 2;
  } else if (isIn(first.word, GREETING)) {
    opener = first.norm;
    cursor = 1;
  } else if (DAYPARTS.has(first.norm) && first.norm !== "day") {
    opener = first.norm;
    cursor = 1;
  } else if (first.norm === "to" && second?.norm === "whom") {
    opener = "to whom";
    cursor = 0;
  }
  const titles: string[] = [];
  const names: Token[] = [];
  const generic: string[] = [];
  const openerTo = cursor;
  while (cursor < tokens.length && cursor < MAX_GREETING) {
    const token = tokens[cursor];
    if (token === undefined) break;
    if (cursor > 0 && endsGreeting(token, cursor, opener, names, titles)) break;
    const isNamed = opener !== null && (token.shape & Shape.capitalised) !== 0;
    if (isIn(token.word, GREETING) && names.length === 0) opener ??= token.norm;
    else if (
      isIn(token.word, TITLE) &&
      token.norm !== "sir" &&
      token.norm !== "madam" &&
      token.norm !== "maam"
    )
      titles.push(token.norm);
    else if (GENERIC.has(token.norm)) generic.push(token.norm);
    else if (
      GREETING_FILLER.has(token.norm) &&
      !(isNamed && cursor === 1 && token.norm === "may")
    ) {
      if (opener === null) break;
    } else if (
      isNamed ||
      (!isKnownWord(token) && token.shape === (token.shape & Shape.hyphenated)) ||
      (token.shape & Shape.capitalised && !isKnownWord(token))
    )
      names.push(token);
    else break;
    cursor += 1;
  }
  if (opener !== null && names.length > 0 && !isAddress(tokens, openerTo, cursor, names)) {
    names.length = 0;
    cursor = Math.max(openerTo, 1);
  }
  if (opener === null && !isBareName(tokens, cursor, names, titles)) return null;
  const last = tokens[cursor - 1];
  if (last === undefined) return null;
  return { from: 0, to: cursor, start: first.start, end: last.end, opener, titles, names, generic };
}

function endsGreeting(
  token: Token,
  cursor: number,
  opener: string | null,
  names: readonly Token[],
  titles: readonly string[],
): boolean {
  const gap = token.before;
  if (gap & Gap.dash && !(token.shape & Shape.hyphenated)) return true;
  if ((gap & GREETING_END) === 0) return false;
  if (gap & Gap.stop && !(gap & (LINE_END | Gap.comma)) && titles.length > 0 && names.length === 0)
    return false;
  // "Dear Ing. Adler", "Dear Fr. Tom": a short word with a point may be a title nobody listed.
  const last = names.at(-1);
  if (
    gap === Gap.stop &&
    names.length === 1 &&
    last !== undefined &&
    last.norm.length <= 4 &&
    (token.shape & Shape.capitalised) !== 0 &&
    !isKnownWord(token)
  ) {
    return false;
  }
  // "Hi, Priya!" and "Hello! Dr. Osei," still name the person after the mark.
  const bare = names.length === 0 && titles.length === 0;
  return !(
    bare &&
    opener !== null &&
    cursor <= 2 &&
    !(gap & LINE_END) &&
    (token.shape & Shape.capitalised) !== 0 &&
    !isKnownWord(token)
  );
}

/**
 * "Hi, Priya!" and "hi priya could we" address somebody; "Hi, Congratulations on the prize" and "hi
 * sorry to bother you" go on talking.
 */
function isAddress(
  tokens: readonly Token[],
  openerTo: number,
  cursor: number,
  names: readonly Token[],
): boolean {
  const next = tokens[cursor];
  if (next === undefined || (next.before & (GREETING_END | Gap.dash)) !== 0) return true;
  const crossed = ((tokens[openerTo]?.before ?? 0) & GREETING_END) !== 0;
  if (crossed) return false;
  if (names.some((name) => name.shape & Shape.capitalised)) return true;
  return isIn(next.word, SPEAKING);
}

/** "Tom," or "Dr. Osei:" alone at the start: names only, then a mark or the end of the line. */
function isBareName(
  tokens: readonly Token[],
  cursor: number,
  names: readonly Token[],
  titles: readonly string[],
): boolean {
  if (names.length === 0 || names.length > 3) return false;
  if (names.some((name) => !(name.shape & Shape.capitalised))) {
    if (titles.length === 0 && names.length > 1) return false;
  }
  const next = tokens[cursor];
  if (next === undefined) return false;
  return (next.before & (GREETING_END | Gap.dash)) !== 0 && (next.before & Gap.stop) === 0;
}

function findPostscript(tokens: readonly Token[], from: number): number {
  for (let index = tokens.length - 1; index > from; index -= 1) {
    const token = tokens[index];
    if (token === undefined || !(token.before & LINE_END)) continue;
    if (token.norm === "ps" || token.norm === "pps") return index;
  }
  return -1;
}
