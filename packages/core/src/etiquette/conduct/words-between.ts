import type { ContactEvent } from "../../model/event.js";
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

/**
 * What the log tells after the contact was made from it: a host may have stopped where the lifecycle
 * refused an event, and hand in the whole log all the same.
 */
export function eventsNotInContact({ contact, events }: CheckedHistory): readonly ContactEvent[] {
  return (events ?? []).filter(({ at }) => at > contact.lastEventAt);
}

/** Everything that shows them alive to you, in no order. */
function theirSigns(history: CheckedHistory): Instant[] {
  const { contact, interviews, letters, events } = history;
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
  for (const event of eventsNotInContact(history)) {
    const isGiftOrMove = event.type === "give" || event.type === "move";
    if (event.type === "reply" || (isGiftOrMove && event.by === "they")) signs.push(event.at);
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
