import type { CheckedMessage } from "../../checked-message.js";
import type { TextAnalysis } from "../../text/analysis.js";

type Range = readonly [number, number];
type People = Pick<CheckedMessage, "recipient" | "sender">;

export interface Filled {
  readonly message: string;
  readonly range: Range;
  readonly replacement: string;
}

const OWN = /^(?:(?:your|my|sender)(?:full)?name|sender)$/;
const THEIRS = /^(?:recipient(?:first)?name|recipient|their(?:first)?name)$/;
const EITHER = /^(?:first)?name$/;
const WORKPLACE = /^(?:company|companyname|organization|organisation|org|employer|firm)$/;
const THEIR_WORKPLACE = /^(?:their|recipient)(?:company|organization|organisation|employer)$/;
const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|mx|miss|sir)\.?$/i;

/** A slot whose words are known for certain: whose name it stands for follows from where it stands. */
export function fillSlot(text: TextAnalysis, range: Range, people: People): Filled | null {
  const key = text.text
    .slice(...range)
    .toLowerCase()
    .replace(/[^a-z]/g, "");
  const value = knownWords(key, text, range, people);
  return value === null ? null : { message: `Write ${value}.`, range, replacement: value };
}

/** "Hi ," with their name put in. */
export function fillGreeting(text: TextAnalysis, range: Range, people: People): Filled | null {
  const { greeting } = text.layout;
  const name = firstName(people);
  if (greeting === null || greeting.titles.length > 0 || name === null) return null;
  const replacement = `${text.text.slice(range[0], greeting.end)} ${name}${text.text.slice(range[1] - 1, range[1])}`;
  return { message: `Write ${name}.`, range, replacement };
}

function knownWords(key: string, text: TextAnalysis, range: Range, people: People): string | null {
  const place = placeOf(text, range);
  if (OWN.test(key)) return place === "greeting" ? null : people.sender.name;
  if (THEIRS.test(key)) return place === "signature" ? null : firstName(people);
  if (EITHER.test(key)) {
    if (place === "greeting") return firstName(people);
    return place === "signature" ? people.sender.name : null;
  }
  if (THEIR_WORKPLACE.test(key)) return people.recipient.organization;
  if (!WORKPLACE.test(key) || place !== "body" || isAboutMe(text, range)) return null;
  return people.recipient.organization;
}

/** Their first name; null where the name begins with a title, or the greeting would need their last. */
function firstName({ recipient }: People): string | null {
  const [first = ""] = (recipient.name ?? "").trim().split(/\s+/);
  return first === "" || TITLE.test(first) ? null : first;
}

function placeOf(text: TextAnalysis, range: Range): "greeting" | "body" | "signature" | "unsure" {
  const { greeting, signOffFrom, signatureFrom } = text.layout;
  // Behind a title belongs a last name, and which of their names that is nobody knows.
  if (greeting !== null && range[0] < greeting.end + SLOT_BEHIND) {
    return greeting.titles.length > 0 ? "unsure" : "greeting";
  }
  const closing = signOffFrom >= 0 ? signOffFrom : signatureFrom;
  const first = closing < 0 ? undefined : text.tokens[closing];
  return first !== undefined && range[0] >= first.start ? "signature" : "body";
}

/** A space and the brackets between the greeting's last word and the end of its slot. */
const SLOT_BEHIND = 4;

/** "When I was at [Company]": the nearest person before it is the writer. */
function isAboutMe(text: TextAnalysis, range: Range): boolean {
  const before = text.tokens.findLast((token) => token.end <= range[0]);
  if (before === undefined) return false;
  const from = text.sentenceAt(before.index)?.from ?? 0;
  for (let index = before.index; index >= from; index -= 1) {
    const norm = text.tokens[index]?.norm ?? "";
    if (YOU.has(norm)) return false;
    if (ME.has(norm)) return true;
  }
  return false;
}

const YOU = new Set(["you", "your", "yours", "you're", "you've", "you'd"]);
const ME = new Set("i me my mine we us our i'm i've i'd i'll".split(" "));
