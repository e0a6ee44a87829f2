import type { Instant } from "../../../model/instant.js";
import type { CheckedHistory } from "../../conduct/checked-history.js";
import {
  type ComparedText,
  isSameText,
  overlapOf,
  readForComparison,
} from "../../conduct/shared-text.js";
import { defineRule } from "../../define-rule.js";
import { isSameFirm } from "./same-firm.js";

const MOST_SHOWN = 90;
/** A line or two is alike by chance. */
const FEWEST_WORDS = 12;
/** A note of that length is a copy only where all of it is the same. */
const FEWEST_OF_NOTE = 10;
/** "Did my message of last week reach you? No hurry at all." is courtesy, and alike for everybody. */
const FEWEST_OF_NUDGE = 25;

/** One frame, many reasons. */
export const rule = defineRule({
  id: "no-mass-text",
  subject: "history",
  title: "Write each request for its reader.",
  why: "Colleagues compare, and a text that fits everybody says that you chose nobody.",
  severity: "error",
  sources: ["LNB"],
  options: {
    maxSharedPercent: {
      type: "integer",
      default: 60,
      minimum: 10,
      maximum: 100,
      description: "The most percent of words that two requests may share.",
    },
    openPerOrganization: {
      type: "integer",
      default: 1,
      minimum: 1,
      maximum: 20,
      description: "Open requests that one organization may have.",
    },
  },
  messages: {
    shared:
      '{percent}% of your text stands word for word in one you sent to somebody else ("{words}"). Write the reason for this person anew; the rest may stay.',
    sameFirm:
      "You have an open request to somebody else at {organization}. Wait for that answer before you write to a second person there.",
  },
  instead: ["Your talk on the winter rota made me want to ask you, of all people."],
  check: (history, { maxSharedPercent, openPerOrganization }) => [
    ...copies(history, maxSharedPercent),
    ...secondAtFirm(history, openPerOrganization),
  ],
});

/** A text of yours to this person, and how much of it makes a copy. */
interface Own {
  readonly text: string;
  readonly timing: { readonly happenedAt: Instant } | { readonly by: Instant };
  readonly isNudge: boolean;
  /** The first that they get from you: a short note makes a request by itself. */
  readonly isFirst: boolean;
}

function ownTexts({ letters, draft, now }: CheckedHistory): readonly Own[] {
  const yours = letters.filter(({ from }) => from === "you");
  const sent = yours.flatMap(({ kind, text, at }): Own[] => {
    if (text === null || (kind !== "outreach" && kind !== "nudge")) return [];
    const isNudge = kind === "nudge";
    return [{ text, timing: { happenedAt: at }, isNudge, isFirst: !isNudge }];
  });
  if (draft === null) return sent;
  const isFirst = yours.length === 0;
  return [...sent, { text: draft, timing: { by: now }, isNudge: false, isFirst }];
}

function copies(history: CheckedHistory, maxSharedPercent: number) {
  const { facts } = history.contact;
  const names = [facts.name, facts.organization ?? ""];
  const others = history.sentToOthers.map(({ text, name = "", organization = "" }) =>
    readForComparison(text, [name, organization]),
  );
  const earlier = new Set<string>();
  return ownTexts(history).flatMap(({ text, timing, isNudge, isFirst }) => {
    const read = readForComparison(text, names);
    // A nudge may repeat what you wrote to the same person.
    const most = closest(read, others, isNudge ? earlier : undefined);
    for (const shingle of read.shingles) earlier.add(shingle);
    if (read.length < (isNudge ? FEWEST_OF_NUDGE : FEWEST_WORDS)) {
      if (!isFirst || !isNote(read)) return [];
      if (!others.some((other) => isSameText(read, other))) return [];
    }
    const percent = Math.floor(most.share * 100);
    if (percent <= maxSharedPercent) return [];
    const data = { percent, words: shortened(most.longest) };
    return [{ message: "shared" as const, field: "correspondence", timing, data }];
  });
}

/** What another text has most of. */
function closest(
  read: ComparedText,
  others: readonly ComparedText[],
  spared: ReadonlySet<string> | undefined,
) {
  let most = { share: 0, longest: "" };
  for (const other of others) {
    const overlap = overlapOf(read, other, spared);
    if (overlap.share > most.share) most = overlap;
  }
  return most;
}

/** A reason and an ask; one sentence alone is a courtesy that many may get. */
function isNote(read: ComparedText): boolean {
  return read.length >= FEWEST_OF_NOTE && sentencesIn(read) > 1;
}

/** A line that merely wraps ends no sentence. */
const SENTENCE_END = /[.!?。！？]|\n[^\S\n]*\n/;
/** "Good morning, Ana!" and "Many thanks, Lee" are frame, wherever they stand. */
const FEWEST_OF_SENTENCE = 4;

/** Sentences outside of greeting and sign-off, whose words are not among those compared. */
function sentencesIn({ text, words }: ComparedText): number {
  let [sentences, length, before] = [0, 0, 0];
  for (const { weight, start, end } of words) {
    if (SENTENCE_END.test(text.slice(before, start))) length = 0;
    if (length < FEWEST_OF_SENTENCE && length + weight >= FEWEST_OF_SENTENCE) sentences += 1;
    length += weight;
    before = end;
  }
  return sentences;
}

function secondAtFirm({ contact, interviews, sentToOthers, now }: CheckedHistory, most: number) {
  const { organization } = contact.facts;
  const isWaiting = interviews.some(({ state }) => state === "sent" || state === "nudged");
  if (organization === undefined || !isWaiting) return [];
  const same = sentToOthers.filter(
    (other) => other.isOpen === true && isSameFirm(other.organization, organization),
  );
  if (same.length < most) return [];
  return [{ message: "sameFirm" as const, timing: { by: now }, data: { organization } }];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN - 1)}…` : line;
}
