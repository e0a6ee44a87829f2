import type { Contact } from "../../../model/contact.js";
import type { Source } from "../../../model/source.js";
import type { CheckedMessage } from "../../checked-message.js";
import { fold } from "../../text/characters.js";
import type { Name } from "../../text/names.js";
import { INTRODUCED } from "./phrases.js";
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
const AFTER_CUE = 5;

/** "Prof. Lin suggested that I write": who named the contact, and whether the name may be used. */
export function referrerClaims(message: CheckedMessage, history: Contact): ClaimProblem[] {
  const { body } = message;
  const { referrer, source } = history.facts;
  const own = wordsOf(`${message.recipient.name ?? ""} ${message.sender.name ?? ""}`);
  for (const hit of body.hits(INTRODUCED)) {
    const name = nameBeside(body.names, hit);
    if (name === undefined || body.isNegated(hit)) continue;
    if (name.words.some((word) => own.has(word))) continue;
    const at = { from: name.from, to: name.to };
    const data = { name: body.textOf(at), referrer: referrer?.name ?? "" };
    if (referrer !== undefined) {
      const said = wordsOf(referrer.name);
      if (!name.words.some((word) => said.has(word))) {
        if (isKnown(history, name)) continue;
        return [{ message: "somebodyElse", at, data }];
      }
      return referrer.mayUseName ? [] : [{ message: "noLeave", at, data }];
    }
    if (AMONG_FRIENDS.has(source) || source === "referral" || isKnown(history, name)) continue;
    return [{ message: "nobodySuggested", at, data }];
  }
  return [];
}

function nameBeside(names: readonly Name[], hit: { from: number; to: number }): Name | undefined {
  return names.find(
    ({ from, to }) =>
      (to <= hit.from && hit.from - to < BEFORE_CUE) ||
      (from >= hit.to && from - hit.to < AFTER_CUE),
  );
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
