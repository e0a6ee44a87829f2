import type { ContactEvent } from "../../../model/event.js";
import type { Instant } from "../../../model/instant.js";
import type { CheckedHistory, Letter } from "../../conduct/checked-history.js";
import { eventsNotInContact } from "../../conduct/words-between.js";

export interface Act {
  readonly at: Instant;
  /** A `report` tells them what became of somebody they named: whoever gives a name may hear of it. */
  readonly kind: Letter["kind"] | "gift" | "report";
  readonly text: string | null;
}

/** What you sent or gave, in order; a gift that went out with a letter counts once. */
export function yourActs(history: CheckedHistory): Act[] {
  const { letters, contact } = history;
  const reports = reportsOfNamed(history);
  const acts: Act[] = letters
    .filter(({ from }) => from === "you")
    .map(({ at, kind, text }) => ({ at, text, kind: reports.has(at) ? "report" : kind }));
  const written = new Set(acts.map(({ at }) => at));
  for (const { by, at } of contact.gifts) {
    if (by === "you" && !written.has(at)) {
      acts.push({ at, kind: "gift", text: null });
    }
  }
  for (const event of eventsNotInContact(history)) {
    const act = actOf(event);
    if (act !== null && !written.has(act.at)) acts.push(act);
  }
  return acts.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

function reportsOfNamed({ events }: CheckedHistory): ReadonlySet<Instant> {
  const moments = new Set<Instant>();
  for (const event of events ?? []) {
    if (event.type === "report" && event.outcome.about === "referral") moments.add(event.at);
  }
  return moments;
}

/** What an event of the log says that you sent or gave. */
function actOf(event: ContactEvent): Act | null {
  const { at } = event;
  switch (event.type) {
    case "send":
      return { at, kind: "outreach", text: event.message.body ?? null };
    case "answer":
      return { at, kind: "reply", text: event.message.body ?? null };
    case "thank":
      return { at, kind: "thank-you", text: event.message.body ?? null };
    case "nudge":
    case "confirm":
    case "keep-in-touch":
      return { at, kind: event.type, text: event.message.body ?? null };
    case "report": {
      const { about } = event.outcome;
      if (about === "own-referral") return null;
      const kind = about === "referral" ? "report" : "keep-in-touch";
      return { at, kind, text: event.message.body ?? null };
    }
    case "give":
      return event.by === "you" ? { at, kind: "gift", text: event.message?.body ?? null } : null;
    default:
      return null;
  }
}
