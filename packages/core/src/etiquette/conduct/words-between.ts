import type { Instant } from "../../model/instant.js";
import type { Interview } from "../../model/interview.js";
import type { CheckedHistory, Letter } from "./checked-history.js";

/** Whether they did anything between two moments, the later one included: wrote, moved, came, helped. */
export function theyStirred(history: CheckedHistory, after: Instant, until: Instant): boolean {
  return theirSigns(history).some((at) => at > after && at <= until);
}

/** Everything that shows them alive to you, in no order. */
export function theirSigns({ contact, interviews, letters, events }: CheckedHistory): Instant[] {
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
