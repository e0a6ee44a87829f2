import type { Contact } from "../../../model/contact.js";
import type { Source } from "../../../model/source.js";
import type { CheckedMessage } from "../../checked-message.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { fold } from "../../text/characters.js";
import type { Hit } from "../../text/match-phrases.js";
import type { Name } from "../../text/names.js";
import { likenessOf, nameWordsOf } from "./names-agree.js";
import { INTRODUCED, INTRODUCED_BY } from "./phrases.js";
import type { ClaimProblem } from "./rule.js";

/** Found among people you know: one of them may have named the contact without a note of it. */
export const AMONG_FRIENDS: ReadonlySet<Source> = new Set([
  "classmate",
  "club",
  "friend",
  "family",
  "professor",
  "advisor",
  "current-work",
  "former-work",
]);
const BEFORE_CUE = 4;
/** A title may stand between "by" and the name. */
const BEHIND_CUE = 2;
/** Sites and offices suggest people as well; nobody notes them as a referrer. */
const NOT_PEOPLE = new Set(
  "linkedin handshake google facebook instagram twitter xing website page site list search algorithm directory platform university college school institute office center centre hospital clinic alumni career careers network association society team department club program programme".split(
    " ",
  ),
);

/** "Prof. Lin suggested that I write": who named the contact, and whether the name may be used. */
export function referrerClaims(message: CheckedMessage, history: Contact): ClaimProblem[] {
  // The letter first: what stands in both is told once.
  for (const text of [message.body, message.subject]) {
    if (text === null) continue;
    const problem = claimIn(text, message, history);
    if (problem !== null) return problem === "fine" ? [] : [{ ...problem, in: text }];
  }
  return [];
}

function claimIn(
  text: TextAnalysis,
  { recipient, sender }: CheckedMessage,
  history: Contact,
): ClaimProblem | "fine" | null {
  const { referrer, source } = history.facts;
  const own = wordsOf(
    `${recipient.name ?? ""} ${recipient.organization ?? ""} ${sender.name ?? ""}`,
  );
  const noted = referrer === undefined ? [] : nameWordsOf(referrer.name);
  for (const { hit, people } of introductions(text)) {
    const named = people.filter(
      ({ words }) => !words.some((word) => own.has(word) || NOT_PEOPLE.has(word)),
    );
    const [first] = named;
    if (first === undefined || text.isNegated(hit) || text.isQuoted(hit)) continue;
    const meant =
      referrer === undefined ? undefined : named.find((name) => likenessOf(name, noted) === "same");
    const said = meant ?? first;
    const at = { from: said.from, to: said.to };
    const data = { name: text.textOf(at), referrer: referrer?.name ?? "" };
    if (meant !== undefined) {
      return referrer?.mayUseName === false ? { message: "noLeave", at, data } : "fine";
    }
    if (named.some((name) => isKnown(history, name))) continue;
    if (referrer !== undefined && named.some((name) => likenessOf(name, noted) === "perhaps"))
      continue;
    if (referrer !== undefined) return { message: "somebodyElse", at, data };
    if (AMONG_FRIENDS.has(source) || source === "referral") continue;
    return { message: "nobodySuggested", at, data };
  }
  return null;
}

/** What is said of being named, with the names that may be those who did. */
function introductions(text: TextAnalysis): { hit: Hit; people: readonly Name[] }[] {
  const starts = new Map(text.names.map((name) => [name.from, name]));
  const ends = new Map(text.names.map((name) => [name.to, name]));
  const active = text.hits(INTRODUCED).map((hit) => ({
    hit,
    people: range(hit.from - BEFORE_CUE + 1, hit.from)
      .flatMap((at) => ends.get(at) ?? [])
      .filter(({ from }) => text.sentenceAt(from) === text.sentenceAt(hit.from)),
  }));
  const by = text.hits(INTRODUCED_BY).map((hit) => ({
    hit,
    people: range(hit.from + 1, hit.to + BEHIND_CUE)
      .flatMap((at) => starts.get(at) ?? [])
      // "From Northfield" may be a house; a title or a full name makes a person.
      .filter(({ titled, words }) => titled || words.length > 1)
      .filter(({ from }) => isBehind(text, from)),
  }));
  return [...active, ...by].filter(({ people }) => people.length > 0);
}

/** The token indexes from one to the other, both counted. */
function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

const BY = new Set(["by", "of", "from", "through"]);

/** Behind "by", "of" or "from", with a title between. */
function isBehind({ tokens }: TextAnalysis, from: number): boolean {
  return BY.has(tokens[from - 1]?.norm ?? "") || BY.has(tokens[from - 2]?.norm ?? "");
}

/** Whether anything noted about the contact mentions the name. */
function isKnown({ facts, reason, findings }: Contact, name: Name): boolean {
  const noted = wordsOf([facts.sourceDetail ?? "", reason ?? "", ...findings].join(" "));
  return name.words.some((word) => noted.has(word));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    fold(text)
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 1),
  );
}
