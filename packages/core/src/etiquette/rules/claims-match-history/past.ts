import type { Contact } from "../../../model/contact.js";
import { DAY_MS, type Instant, millisecondsOf } from "../../../model/instant.js";
import type { Source } from "../../../model/source.js";
import { isKnownZone } from "../../../model/zone.js";
import type { CheckedMessage } from "../../checked-message.js";
import { dayText } from "../../conduct/wording.js";
import { numberOf } from "../../grounding/numbers.js";
import type { Hit } from "../../text/match-phrases.js";
import type { Sentence } from "../../text/sentences.js";
import { AGREED, ASKED, TAKEN_UP, TALKED, THEIR_REPLY, WROTE } from "./phrases.js";
import { AMONG_FRIENDS } from "./referrer.js";
import type { ClaimProblem } from "./rule.js";

const RESUME_WORDS = /\b(?:r[eé]sum[eé]s?|cvs?|curriculum|portfolio)\b/i;

/** Claims about what was written, agreed, asked and talked about. */
export function pastClaims(
  message: CheckedMessage,
  history: Contact,
  mentionsResume: (sentence: Sentence) => boolean,
): ClaimProblem[] {
  const { body, kind } = message;
  const problems: ClaimProblem[] = [];
  const add = (id: ClaimProblem["message"], at: Hit, data: Record<string, string> = {}) => {
    problems.push({ message: id, at, data: { words: body.textOf(at), ...data } });
  };
  const claimed = (hits: readonly Hit[]) =>
    hits.find((hit) => !body.isNegated(hit) && !body.isQuoted(hit) && !isAhead(message, hit));
  const answered = theyHaveSpoken(history);
  const agreed = claimed(body.hits(AGREED));
  if (agreed !== undefined && !answered) add("neverAgreed", agreed);
  const replied = claimed(body.hits(THEIR_REPLY));
  if (replied !== undefined && !answered) add("neverReplied", replied);
  const asked = claimed(body.hits(ASKED));
  if (asked !== undefined) {
    const sentence = body.sentenceAt(asked.from);
    if (!answered) add("neverAsked", asked);
    else if (sentence !== undefined && mentionsResume(sentence) && neverAskedForResume(message)) {
      add("neverAskedForThat", asked);
    }
  }
  const wrote = claimed(body.hits(WROTE));
  if (wrote !== undefined) {
    const last = yourLetters(history);
    if (last.length === 0) add("neverWrote", wrote);
    else {
      const wrong = otherTime(message, wrote, last);
      if (wrong !== null) add("otherTime", wrong.at, { day: dayText(wrong.last, zoneOf(history)) });
    }
  }
  const talked = kind === "thank-you" ? claimed(body.hits(TALKED)) : claimed(body.hits(TAKEN_UP));
  if (talked !== undefined && !haveTalked(history, message.now) && !mayHaveMet(message, history)) {
    add("neverTalked", talked);
  }
  return problems;
}

function zoneOf({ facts }: Contact): string | null {
  return facts.zone !== undefined && isKnownZone(facts.zone) ? facts.zone : null;
}

const AHEAD = new Set("advance forward hope hoping await awaiting if".split(" "));

/** "Thank you in advance for your reply", "I look forward to our call": nothing is claimed. */
function isAhead({ body }: CheckedMessage, hit: Hit): boolean {
  const sentence = body.sentenceAt(hit.from);
  if (sentence === undefined) return false;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (AHEAD.has(body.tokens[at]?.norm ?? "")) return true;
  }
  return false;
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
  { body, now }: CheckedMessage,
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

/** Where people are met without an appointment, so that no record has to have it. */
const MET_THERE: ReadonlySet<Source> = new Set([
  ...AMONG_FRIENDS,
  "career-fair",
  "event",
  "guest-speaker",
]);
const OCCASIONS = new Set(
  "fair fairs booth stand stall table event events panel panels conference congress convention symposium seminar webinar workshop lecture talk keynote class lesson course meetup mixer reception dinner lunch breakfast party wedding church campus hallway corridor elevator lift train plane flight bus airport gym club show exhibition hackathon orientation ceremony person ran bumped stopped dropped".split(
    " ",
  ),
);

/** "After your panel", "at the nursing fair": a talk in passing, which was never arranged. */
function mayHaveMet({ body }: CheckedMessage, { facts }: Contact): boolean {
  if (MET_THERE.has(facts.source)) return true;
  return body.tokens.some(({ norm }, at) => {
    if (!OCCASIONS.has(norm)) return false;
    // "Our talk" is the claim itself, "your talk" an occasion.
    return norm !== "talk" || body.tokens[at - 1]?.norm === "your";
  });
}

function haveTalked({ interviews }: Contact, now: Instant | null): boolean {
  return interviews.some(
    ({ heldAt, appointment }) =>
      heldAt !== undefined ||
      // A talk whose time has passed may have been held without a record.
      (appointment !== undefined && (now === null || appointment.start <= now)),
  );
}
