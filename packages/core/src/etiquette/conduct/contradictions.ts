import type { Contact, Correspondence } from "../../model/contact.js";
import type { ContactEvent } from "../../model/event.js";
import { type Instant, parseInstant } from "../../model/instant.js";
import type { Interview } from "../../model/interview.js";
import type { Contradiction } from "./checked-history.js";
import { wrongOrder } from "./wrong-order.js";

/** What of a contact can be true as it stands, and what cannot. */
export interface Sound {
  readonly interviews: readonly Interview[];
  readonly letters: readonly Correspondence[];
  readonly gifts: Contact["gifts"];
  readonly contradictions: readonly Contradiction[];
}

/**
 * Sets aside talks, letters and gifts that cannot have been as they are recorded. Where what cannot
 * be true belongs to no talk, everything may hang on it, and nothing is left to judge.
 */
export function contradictionsIn(
  contact: Contact,
  now: Instant,
  events: readonly ContactEvent[] = [],
): Sound {
  const span = { beginning: beginningOf(contact), now };
  const lettersOf = new Map<string | undefined, Correspondence[]>();
  for (const letter of contact.correspondence) {
    const others = lettersOf.get(letter.interviewId);
    if (others === undefined) lettersOf.set(letter.interviewId, [letter]);
    else others.push(letter);
  }
  const contradictions: Contradiction[] = [];
  const reported = new Set<string>();
  const doubtful = new Set<string | undefined>();
  /** One wrong moment often stands in several places of a record: it is named once. */
  const doubt = (field: string, what: string, talk: string | undefined, at?: string) => {
    doubtful.add(talk);
    if (at !== undefined && reported.has(at)) return;
    if (at !== undefined) reported.add(at);
    contradictions.push({ field, what });
  };
  for (const interview of contact.interviews) {
    const field = `interviews.${interview.id}`;
    const outside = momentsOf(interview).find(([, at]) => outsideOf(span, at) !== null);
    if (outside !== undefined) {
      const [what, at] = outside;
      doubt(field, `${what} ${outsideOf(span, at)}`, interview.id, at);
    } else {
      const what = wrongOrder(interview, lettersOf.get(interview.id) ?? []);
      if (what !== null) doubt(field, what, interview.id);
    }
  }
  const place = (field: string, what: string, at: string | undefined, talk?: string) => {
    const why = at === undefined ? null : outsideOf(span, at);
    if (why !== null) doubt(field, `${what} ${why}`, talk, at);
  };
  for (const [index, { at, interviewId }] of contact.correspondence.entries()) {
    place(`correspondence.${index}`, "a letter", at, interviewId);
  }
  for (const [index, { at }] of contact.gifts.entries()) place(`gifts.${index}`, "a gift", at);
  place("adviceReportedAt", "the report on their advice", contact.adviceReportedAt);
  if (contact.state === "declined") place("since", "their no", contact.since);
  if (contact.state === "opted-out") {
    place("since", "their wish for no more messages", contact.since);
  }
  for (const [index, event] of events.entries()) {
    const talk = "interviewId" in event ? event.interviewId : undefined;
    place(`events.${index}`, `the event "${event.type}"`, event.at, talk);
  }
  if (doubtful.has(undefined)) return { interviews: [], letters: [], gifts: [], contradictions };
  const interviews = contact.interviews.filter(({ id }) => !doubtful.has(id));
  const ids = new Set<string>(interviews.map(({ id }) => id));
  const letters = contact.correspondence.filter(
    ({ interviewId }) => interviewId === undefined || ids.has(interviewId),
  );
  letters.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  return { interviews, letters, gifts: contact.gifts, contradictions };
}

/** Nothing with a contact can be older than this; empty where nobody can tell. */
export function beginningOf({ addedAt }: Contact): string {
  return isInstant(addedAt) ? addedAt : "";
}

type Moment = readonly [what: string, at: string];

/** Every moment that is noted with a talk. */
function momentsOf(interview: Interview): Moment[] {
  const { nudgedAt, moves, noShows, state, since } = interview;
  const moments: readonly (readonly [what: string, at: string | undefined])[] = [
    ["the draft", interview.draftedAt],
    ["the request", interview.sentAt],
    ...nudgedAt.map((at) => ["a nudge", at] as const),
    ["their reply", interview.firstRepliedAt],
    ["their reply", interview.repliedAt],
    ["your answer", interview.answeredAt],
    ["the confirmation", interview.confirmedAt],
    ...moves.map(({ at }) => ["a change of its time", at] as const),
    ...noShows.map(({ at }) => ["a missed meeting", at] as const),
    ["the talk", interview.heldAt],
    ["the notes", interview.notedAt],
    ["the thanks", interview.thankedAt],
    ["the reflection", interview.reflectedAt],
    [`its state "${state}"`, ENDED.has(state) ? since : undefined],
  ];
  return moments.flatMap(([what, at]): Moment[] => (at === undefined ? [] : [[what, at]]));
}

/** States whose beginning nothing else in the record of a talk tells. */
const ENDED: ReadonlySet<Interview["state"]> = new Set(["declined", "cancelled", "lapsed"]);

function outsideOf(span: { beginning: string; now: Instant }, at: string): string | null {
  if (!isInstant(at)) return "has no readable time";
  if (at < span.beginning) return "comes before the contact was added";
  if (at > span.now) return "lies in the future";
  return null;
}

function isInstant(text: string): boolean {
  return typeof text === "string" && parseInstant(text) === text;
}
