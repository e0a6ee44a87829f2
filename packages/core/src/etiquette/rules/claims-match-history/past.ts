import type { Contact } from "../../../model/contact.js";
import { DAY_MS, type Instant, millisecondsOf } from "../../../model/instant.js";
import { isKnownZone } from "../../../model/zone.js";
import type { CheckedMessage } from "../../checked-message.js";
import { dayText } from "../../conduct/wording.js";
import { numberOf } from "../../grounding/numbers.js";
import type { TextAnalysis } from "../../text/analysis.js";
import type { Hit } from "../../text/match-phrases.js";
import { classMask } from "../../text/vocabulary.js";
import { mayHaveMet } from "./met.js";
import { AGREED, ASKED, TAKEN_UP, TALKED, THEIR_REPLY, WROTE } from "./phrases.js";
import type { ClaimProblem } from "./rule.js";
import { wordsAround } from "./words-around.js";

const RESUME = classMask("resume");
const RESUME_WORDS = /\b(?:r[eé]sum[eé]s?|cvs?|curriculum|portfolio)\b/i;

/** Claims about what was written, agreed, asked and talked about. */
export function pastClaims(message: CheckedMessage, history: Contact): ClaimProblem[] {
  const inBody = claimsIn(message.body, message, history);
  if (message.subject === null) return inBody;
  const told = new Set(inBody.map((problem) => problem.message));
  const inSubject = claimsIn(message.subject, message, history)
    .filter((problem) => !told.has(problem.message))
    .map((problem) => ({ ...problem, in: message.subject ?? message.body }));
  return [...inSubject, ...inBody];
}

function claimsIn(body: TextAnalysis, message: CheckedMessage, history: Contact): ClaimProblem[] {
  const { kind } = message;
  const problems: ClaimProblem[] = [];
  const add = (id: ClaimProblem["message"], at: Hit, data: Record<string, string> = {}) => {
    problems.push({ message: id, at, data: { words: body.textOf(at), ...data } });
  };
  const claimed = (hits: readonly Hit[], isElsewhere: (hit: Hit) => boolean = () => false) =>
    hits.find(
      (hit) =>
        !body.isNegated(hit) && !body.isQuoted(hit) && !isAhead(body, hit) && !isElsewhere(hit),
    );
  const met = mayHaveMet(message, history);
  const answered = theyHaveSpoken(history) || met;
  const published = (hit: Hit) => isPublished(body, hit);
  const agreed = claimed(body.hits(AGREED), published);
  if (agreed !== undefined && !answered) add("neverAgreed", agreed);
  const replied = claimed(body.hits(THEIR_REPLY), (hit) => published(hit) || isToOthers(body, hit));
  if (replied !== undefined && !answered) add("neverReplied", replied);
  const asked = claimed(body.hits(ASKED), published);
  if (asked !== undefined) {
    const sentence = body.sentenceAt(asked.from);
    if (!answered) add("neverAsked", asked);
    else if (
      sentence !== undefined &&
      !met &&
      body.includes(sentence, RESUME) &&
      neverAskedForResume(message)
    ) {
      add("neverAskedForThat", asked);
    }
  }
  const wrote = claimed(body.hits(WROTE), (hit) => isToOthers(body, hit));
  if (wrote !== undefined) {
    const last = yourLetters(history);
    if (last.length === 0) add("neverWrote", wrote);
    else {
      const wrong = otherTime(body, message.now, wrote, last);
      if (wrong !== null) add("otherTime", wrong.at, { day: dayText(wrong.last, zoneOf(history)) });
    }
  }
  const talked = kind === "thank-you" ? claimed(body.hits(TALKED)) : claimed(body.hits(TAKEN_UP));
  if (talked !== undefined && !haveTalked(history, message.now) && !met) {
    add("neverTalked", talked);
  }
  return problems;
}

/** What stands in an article or a post is said to all of its readers. */
const PUBLISHED = new Set(
  "article articles post posts posted podcast podcasts episode blog newsletter magazine interview column book paper essay video recording comment comments thread forum group question questions survey advert advertisement website page".split(
    " ",
  ),
);

function isPublished(body: TextAnalysis, hit: Hit): boolean {
  const sentence = body.sentenceAt(hit.from);
  if (sentence === undefined) return false;
  return wordsAround(body, hit, sentence).some((word) => PUBLISHED.has(word));
}

const LETTERS = new Set("reply answer response email message note letter".split(" "));
const TO_WHOM = 3;
/** "A message from a patient": behind these stands a person, not a time. */
const SOMEBODY = new Set("a an my our his her their one someone somebody".split(" "));

/** "Your message to first-year nurses", "my first message was from a patient". */
function isToOthers({ tokens }: TextAnalysis, hit: Hit): boolean {
  const last = tokens[hit.to - 1];
  const noun = last !== undefined && LETTERS.has(last.norm) ? hit.to : hit.to - 1;
  if (!LETTERS.has(tokens[noun - 1]?.norm ?? "")) return false;
  for (let at = noun; at < noun + TO_WHOM; at += 1) {
    const [norm = "", next = ""] = [tokens[at]?.norm, tokens[at + 1]?.norm];
    if (norm === "to") return !ADDRESSED.has(next);
    if (norm === "from") return SOMEBODY.has(next);
    if (norm !== "was" && norm !== "came") return false;
  }
  return false;
}

const ADDRESSED = new Set("me my you your us".split(" "));

function zoneOf({ facts }: Contact): string | null {
  return facts.zone !== undefined && isKnownZone(facts.zone) ? facts.zone : null;
}

const AHEAD = new Set("advance forward hope hoping await awaiting if whether case".split(" "));

/** "Thank you in advance for your reply", "I look forward to our call": nothing is claimed. */
function isAhead(body: TextAnalysis, hit: Hit): boolean {
  const sentence = body.sentenceAt(hit.from);
  if (sentence === undefined) return false;
  return wordsAround(body, hit, sentence).some((word) => AHEAD.has(word));
}

function theyHaveSpoken({ correspondence, interviews, gifts }: Contact): boolean {
  return (
    correspondence.some(({ from }) => from === "they") ||
    gifts.some(({ by }) => by === "they") ||
    interviews.some(
      ({ firstRepliedAt, repliedAt, heldAt, appointment }) =>
        (firstRepliedAt ?? repliedAt ?? heldAt ?? appointment) !== undefined,
    )
  );
}

/** Only where every one of their words is kept can it be said that none asked for it. */
function neverAskedForResume({ events, history }: CheckedMessage): boolean {
  if (events === null || history === null) return false;
  const texts = events.flatMap((event) => (event.type === "reply" ? [event.body] : []));
  const talked = history.interviews.some(({ heldAt }) => heldAt !== undefined);
  if (talked || texts.length === 0) return false;
  return texts.every((text) => text !== undefined && !RESUME_WORDS.test(text));
}

function yourLetters({ correspondence, interviews }: Contact): Instant[] {
  const letters = correspondence.filter(({ from }) => from === "you").map(({ at }) => at);
  const sent = interviews.flatMap(({ sentAt, nudgedAt }) =>
    sentAt === undefined ? nudgedAt : [sentAt, ...nudgedAt],
  );
  return [...new Set([...letters, ...sent])].sort();
}

/** A time in the claim's sentence at which none of your letters went out, with room for zones and memory. */
function otherTime(
  body: TextAnalysis,
  now: Instant | null,
  claim: Hit,
  letters: readonly Instant[],
): { at: Hit; last: Instant } | null {
  const sentence = body.sentenceAt(claim.from);
  const last = letters.at(-1);
  if (sentence === undefined || last === undefined || now === null) return null;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const span = daysAgo(body.tokens.slice(at, at + 3).map(({ norm }) => norm));
    if (span === null) continue;
    const fits = letters.some((letter) => {
      const days = (millisecondsOf(now) - millisecondsOf(letter)) / DAY_MS;
      return days >= span.least && days <= span.most;
    });
    return fits ? null : { at: { from: at, to: at + span.words }, last };
  }
  return null;
}

/** How many days ago "last week", "two weeks ago" or "yesterday" may be, generously read. */
function daysAgo(words: readonly string[]): { least: number; most: number; words: number } | null {
  const [first = "", second = "", third = ""] = words;
  if (first === "yesterday") return { least: 0, most: 2.5, words: 1 };
  if (first === "last" && second === "week") return { least: 1, most: 14, words: 2 };
  if (first === "last" && second === "month") return { least: 1, most: 62, words: 2 };
  if (first === "last" && second === "year") return { least: 1, most: 731, words: 2 };
  if (third !== "ago") return null;
  const count = first === "a" || first === "an" ? 1 : numberOf(first);
  const unit = UNITS.get(second);
  if (count === null || unit === undefined) return null;
  const days = count * unit;
  const room = Math.max(1.5, days * 0.5);
  return { least: days - room, most: days + room, words: 3 };
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["days", 1],
  ["week", 7],
  ["weeks", 7],
  ["month", 30],
  ["months", 30],
]);

function haveTalked({ interviews }: Contact, now: Instant | null): boolean {
  return interviews.some(
    ({ heldAt, appointment }) =>
      heldAt !== undefined ||
      // A talk whose time has passed may have been held without a record.
      (appointment !== undefined && (now === null || appointment.start <= now)),
  );
}
