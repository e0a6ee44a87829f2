import type { Contact } from "../../../model/contact.js";
import type { Appointment } from "../../../model/interview.js";
import type { MessageKind } from "../../../model/message-kind.js";
import type { CheckedMessage } from "../../checked-message.js";

const COMPARED: ReadonlySet<MessageKind | "questions"> = new Set([
  "confirm",
  "reply",
  "reschedule",
  "nudge",
]);
/** With one of these an answer may have moved the talk. */
const MAY_MOVE =
  /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:today|tomorrow|noon|later|earlier|instead|move|week|reschedule|postpone)\b/i;

/** The one appointment that the record has ahead; null where a letter may know of another. */
export function standingAppointment(message: CheckedMessage, history: Contact): Appointment | null {
  const { kind, now } = message;
  if (!COMPARED.has(kind)) return null;
  const talk = history.interviews.findLast(
    ({ state }) => state === "scheduled" || state === "confirmed",
  );
  if (talk?.appointment === undefined || mayHaveMoved(message, history, talk.since)) return null;
  if (kind === "confirm") return talk.appointment;
  // Other letters may speak of a talk that was, or of a time that is no longer the agreed one.
  const isOnly =
    talk.moves.length + talk.noShows.length === 0 &&
    history.interviews.every(
      ({ id, heldAt, appointment }) =>
        heldAt === undefined && (id === talk.id || appointment === undefined),
    );
  const isAhead = now !== null && now < talk.appointment.start;
  return isOnly && isAhead ? talk.appointment : null;
}

/** Whether they have written since, and may have asked for another time. */
function mayHaveMoved(
  { events }: CheckedMessage,
  { correspondence }: Contact,
  since: string,
): boolean {
  const later = correspondence.filter(({ from, at }) => from === "they" && at > since);
  if (later.length === 0) return false;
  if (events === null) return true;
  return events.some(
    (event) =>
      event.type === "reply" &&
      event.at > since &&
      (event.body === undefined || MAY_MOVE.test(event.body)),
  );
}
