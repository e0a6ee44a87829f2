import { defineRule } from "../../define-rule.js";
import type { TextAnalysis } from "../../text/analysis.js";
import { fold } from "../../text/characters.js";
import type { Hit } from "../../text/match-phrases.js";
import { phrases } from "../../text/phrases.js";

const CLASSES = {
  somebody:
    "~friend ~colleague ~coworker ~contact ~acquaintance ~classmate ~alum alumnus alumna mutual ~relative someone somebody",
  passed:
    "suggested suggests recommended recommends mentioned mentions told tells said says thought thinks gave referred pointed directed sent passed urged encouraged advised shared introduced connected",
};

/** A referral by a person who is not named. */
const UNNAMED = phrases(
  [
    "~friend|~colleague|~coworker|~contact|~acquaintance|~classmate|~alum|alumnus|alumna|~relative ... @passed",
    "someone|somebody ... suggested|suggests|recommended|recommends|referred|pointed|directed|sent|passed|urged|encouraged|advised|introduced|connected",
    "was|were|been|am referred|recommended|directed|pointed|introduced|sent|told|given|advised !by .. to|your|you|that|me",
    "~get|got|have|given|received your name|contact|address|email|number|details|info|information !from|through|via|by|off",
    "~get|got|have|given|received your name|contact|address|email|number|details from|through|via|by @somebody|a|an|another|mutual|one",
    "through|via|from a|an|our|some mutual? @somebody",
  ],
  CLASSES,
);

/** A referral is named in the first lines. */
export const rule = defineRule({
  id: "name-referrer",
  subject: "message",
  title: "Name the person who sent you.",
  why: "A name that they know is the best reason to answer you. A friend without a name is nobody, and it sounds made up.",
  severity: "suggestion",
  kinds: ["outreach"],
  sources: ["S50"],
  phrases: [UNNAMED],
  messages: {
    unnamed:
      'You say that you were sent ("{words}") but not by whom, so the recommendation counts for nothing. Ask whether you may use the name, and put it into the first line.',
    leftOut:
      "Somebody referred you, and their name is not in the message. It is the best reason this person has to answer: put it into the first line, with their leave.",
    notHim:
      "{referrer} referred you and the message does not say so. Their name is the best reason this person has to answer: put it into the first line, with their leave.",
  },
  instead: ["Jo Lee suggested that I write to you, and says hello."],
  check: ({ body, subject, texts, source, referrer, recipient, sender, history }) => {
    if (referrer !== null) {
      // A name that may not be used is rightly left out.
      if (history?.facts.referrer?.mayUseName === false) return [];
      const named = texts.some((text) => namesAnyOf(text, wordsOf(referrer)));
      return named ? [] : [{ message: "notHim", data: { referrer } }];
    }
    const hits = body.hits(UNNAMED);
    if (hits.length === 0 && source !== "referral") return [];
    const own = new Set(
      [recipient.name, recipient.organization, sender.name].flatMap((name) =>
        name === null ? [] : wordsOf(name),
      ),
    );
    const hit = hits.find((run) => isUnnamed(body, run, own));
    if (hit !== undefined)
      return [{ message: "unnamed", at: hit, data: { words: body.textOf(hit) } }];
    if (source !== "referral") return [];
    const isNamed = namesSomebody(body, own) || (subject !== null && namesSomebody(subject, own));
    return isNamed ? [] : [{ message: "leftOut" }];
  },
});

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}

function namesAnyOf(text: TextAnalysis, words: readonly string[]): boolean {
  return text.tokens.some((token) => words.includes(token.norm));
}

/** "My friend Jo Lee suggested" has the name beside it. */
function isUnnamed(text: TextAnalysis, hit: Hit, own: ReadonlySet<string>): boolean {
  if (text.isNegated(hit) || text.isQuoted(hit)) return false;
  const sentence = text.sentenceAt(hit.from);
  if (sentence === undefined || sentence.isQuestion) return false;
  return !text.names.some(
    (name) =>
      name.from < sentence.to &&
      name.to > sentence.from &&
      !name.words.some((word) => own.has(word)),
  );
}

function namesSomebody(text: TextAnalysis, own: ReadonlySet<string>): boolean {
  const { bodyTo } = text.layout;
  return text.names.some((name) => name.from < bodyTo && !name.words.some((word) => own.has(word)));
}
