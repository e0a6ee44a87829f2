import type { Instant } from "../../model/instant.js";
import type { Interview } from "../../model/interview.js";
import type { CheckedHistory, Letter } from "./checked-history.js";

/** Whether they did anything between two moments, the later one included: wrote, moved, came, helped. */
export function theyStirred(history: CheckedHistory, after: Instant, until: Instant): boolean {
  const next = nextSign(history, after);
  return next !== undefined && next <= until;
}

const SORTED = new WeakMap<CheckedHistory, readonly Instant[]>();

/** Their first sign of life after a moment. */
export function nextSign(history: CheckedHistory, after: Instant): Instant | undefined {
  let signs = SORTED.get(history);
  if (signs === undefined) {
    signs = theirSigns(history).sort();
    SORTED.set(history, signs);
  }
  let low = 0;
  let high = signs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((signs[middle] ?? "") > after) high = middle;
    else low = middle + 1;
  }
  return signs[low];
}

/** Everything that shows them alive to you, in no order. */
function theirSigns({ contact, interviews, letters, events }: CheckedHistory): Instant[] {
  const signs: Instant[] = [];
  const add = (at: Instant | undefined) => {
    if (at !== undefined) signs.push(at);
  };
  for (const { at, from } of letters) if (from === "they") signs.push(at);
  for (const gift of contact.gifts) if (gift.by === "they") signs.push(gift.at);
  for (const interview of interviews) {
    add(interview.firstRepliedAt);
    add(interview.repliedAt);
    add(interview.heldAt);
    for (const { by, at } of interview.moves) if (by === "they") signs.push(at);
  }
  for (const event of events ?? []) {
    if (event.type === "accept" || event.type === "hold") signs.push(event.at);
  }
  return signs;
}

/** Your letters about a talk, of every kind. */
export function yourLettersAbout(history: CheckedHistory, { id }: Interview): readonly Letter[] {
  return history.letters.filter(({ from, interviewId }) => from === "you" && interviewId === id);
}

/** Whether you have talked before a moment. */
export function metBefore({ interviews }: CheckedHistory, at: Instant): boolean {
  return interviews.some(({ heldAt }) => heldAt !== undefined && heldAt < at);
}
