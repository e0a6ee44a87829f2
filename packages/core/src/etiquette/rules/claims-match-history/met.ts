import type { Contact } from "../../../model/contact.js";
import type { Source } from "../../../model/source.js";
import type { CheckedMessage } from "../../checked-message.js";
import { AMONG_FRIENDS } from "./referrer.js";

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

/** Whether the two meet, talk and agree on things outside of what is recorded. */
export function mayMeetElsewhere({ facts }: Contact): boolean {
  return MET_THERE.has(facts.source);
}

export function isPlaceOfMeeting(word: string): boolean {
  return OCCASIONS.has(word);
}

/** "After your panel", "at the nursing fair": a talk in passing, which was never arranged. */
export function mayHaveMet({ texts }: CheckedMessage, history: Contact): boolean {
  if (mayMeetElsewhere(history)) return true;
  return texts.some(({ tokens }) =>
    tokens.some(({ norm }, at) => {
      if (!OCCASIONS.has(norm)) return false;
      // "Our talk" is the claim itself, "your talk" an occasion.
      return norm !== "talk" || tokens[at - 1]?.norm === "your";
    }),
  );
}
