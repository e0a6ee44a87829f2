import type { Contact, Correspondence } from "../../model/contact.js";
import { type Instant, parseInstant } from "../../model/instant.js";
import type { Interview } from "../../model/interview.js";
import type { Contradiction } from "./checked-history.js";

/** What of a contact can be true as it stands, and what cannot. */
export interface Sound {
  readonly interviews: readonly Interview[];
  readonly letters: readonly Correspondence[];
  readonly contradictions: readonly Contradiction[];
}

/** Sets aside talks and letters that cannot have been as they are recorded. */
export function contradictionsIn(contact: Contact, now: Instant): Sound {
  const contradictions: Contradiction[] = [];
  const beginning = isInstant(contact.addedAt) ? contact.addedAt : "";
  const interviews: Interview[] = [];
  for (const interview of contact.interviews) {
    const what = wrongWith(interview, beginning, now);
    if (what === null) interviews.push(interview);
    else contradictions.push({ field: `interviews.${interview.id}`, what });
  }
  // A letter that cannot be true takes along whatever may hang on it.
  const doubtful = new Set<string | undefined>();
  const letters: Correspondence[] = [];
  for (const [index, letter] of contact.correspondence.entries()) {
    const what = wrongMoment("a letter", letter.at, beginning, now);
    if (what === null) letters.push(letter);
    else {
      doubtful.add(letter.interviewId);
      contradictions.push({ field: `correspondence.${index}`, what });
    }
  }
  if (doubtful.has(undefined)) return { interviews: [], letters: [], contradictions };
  letters.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  const trusted = interviews.filter(({ id }) => !doubtful.has(id));
  const ids = new Set<string>(trusted.map(({ id }) => id));
  return {
    interviews: trusted,
    letters: letters.filter(({ interviewId }) => interviewId === undefined || ids.has(interviewId)),
    contradictions,
  };
}

type Step = readonly [what: string, at: Instant | undefined];

function wrongWith(interview: Interview, beginning: string, now: Instant): string | null {
  const { draftedAt, sentAt, heldAt, notedAt, thankedAt, reflectedAt, appointment } = interview;
  const steps: readonly Step[] = [
    ["the draft", draftedAt],
    ["the request", sentAt],
    ...interview.nudgedAt.map((at): Step => ["a nudge", at]),
    ["their reply", interview.repliedAt],
    ["your answer", interview.answeredAt],
    ["the confirmation", interview.confirmedAt],
    ["the talk", heldAt],
    ["the notes", notedAt],
    ["the thanks", thankedAt],
    ["the reflection", reflectedAt],
  ];
  for (const [what, at] of steps) {
    const wrong = at === undefined ? null : wrongMoment(what, at, beginning, now);
    if (wrong !== null) return wrong;
  }
  for (const at of interview.nudgedAt) {
    if (sentAt === undefined) return "there is a nudge but no request";
    if (at < sentAt) return "a nudge comes before the request";
  }
  if (heldAt === undefined) {
    if (notedAt ?? thankedAt ?? reflectedAt) return "the talk was never held, but worked up";
    if (HELD.has(interview.state)) return "the talk counts as held, but nobody knows when";
    return null;
  }
  if (sentAt !== undefined && heldAt < sentAt) return "the talk comes before the request";
  if (appointment !== undefined && heldAt < appointment.start) {
    return "the talk was held before its appointed time";
  }
  for (const [what, at] of steps.slice(-3)) {
    if (at !== undefined && at < heldAt) return `${what} come before the talk`;
  }
  return null;
}

const HELD: ReadonlySet<Interview["state"]> = new Set(["held", "thanked", "reflected"]);

function wrongMoment(what: string, at: string, beginning: string, now: Instant): string | null {
  if (!isInstant(at)) return `${what} has no readable time`;
  if (at < beginning) return `${what} comes before the contact was added`;
  if (at > now) return `${what} lies in the future`;
  return null;
}

function isInstant(text: string): boolean {
  return typeof text === "string" && parseInstant(text) === text;
}
