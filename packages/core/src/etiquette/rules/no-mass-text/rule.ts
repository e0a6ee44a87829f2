import type { CheckedHistory } from "../../conduct/checked-history.js";
import { overlapOf, readForComparison } from "../../conduct/shared-text.js";
import { defineRule } from "../../define-rule.js";

const MOST_SHOWN = 90;
/** A line or two is alike by chance. */
const FEWEST_WORDS = 12;

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
      '{percent}% of your request stands word for word in one you sent to somebody else ("{words}"). Write the reason for this person anew; the rest may stay.',
    sameFirm:
      "You have an open request to somebody else at {organization}. Wait for that answer before you write to a second person there.",
  },
  instead: ["Your talk on the winter rota made me want to ask you, of all people."],
  check: (history, { maxSharedPercent, openPerOrganization }) => [
    ...copies(history, maxSharedPercent),
    ...secondAtFirm(history, openPerOrganization),
  ],
});

function copies(history: CheckedHistory, maxSharedPercent: number) {
  const { facts } = history.contact;
  const sent = history.letters.flatMap(({ from, kind, text, at }) =>
    from === "you" && kind === "outreach" && text !== null ? [{ text, at }] : [],
  );
  const own = [
    ...sent.map(({ text, at }) => ({ text, timing: { happenedAt: at } })),
    ...(history.draft === null ? [] : [{ text: history.draft, timing: { by: history.now } }]),
  ];
  const names = [facts.name, facts.organization ?? ""];
  const others = history.sentToOthers.map(({ text, name = "", organization = "" }) =>
    readForComparison(text, [name, organization]),
  );
  return own.flatMap(({ text, timing }) => {
    const read = readForComparison(text, names);
    if (read.words.length < FEWEST_WORDS) return [];
    let most = { share: 0, longest: "" };
    for (const other of others) {
      const overlap = overlapOf(read, other);
      if (overlap.share > most.share) most = overlap;
    }
    const percent = Math.floor(most.share * 100);
    if (percent <= maxSharedPercent) return [];
    const data = { percent, words: shortened(most.longest) };
    return [{ message: "shared" as const, field: "correspondence", timing, data }];
  });
}

function secondAtFirm({ contact, interviews, sentToOthers, now }: CheckedHistory, most: number) {
  const { organization } = contact.facts;
  const isWaiting = interviews.some(({ state }) => state === "sent" || state === "nudged");
  if (organization === undefined || !isWaiting) return [];
  const same = sentToOthers.filter(
    (other) => other.isOpen === true && sameName(other.organization, organization),
  );
  if (same.length < most) return [];
  return [{ message: "sameFirm" as const, timing: { by: now }, data: { organization } }];
}

function sameName(one: string | undefined, other: string): boolean {
  return one?.trim().toLowerCase() === other.trim().toLowerCase();
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN - 1)}…` : line;
}
