import type { ContactEvent } from "../model/event.js";
import type { Interview } from "../model/interview.js";
import type { Editing } from "./editing.js";

/** What an event leaves behind with the talk it concerns, beside its state. */
export function writeToInterview(changed: Interview, event: ContactEvent, editing: Editing): void {
  switch (event.type) {
    case "send":
      changed.sentAt = event.at;
      changed.channel = event.message.channel;
      if (event.message.templateId !== undefined) changed.templateId = event.message.templateId;
      return;
    case "nudge":
      changed.nudgedAt = editing.append(changed.nudgedAt, event.at);
      return;
    case "reply":
      changed.firstRepliedAt ??= event.at;
      changed.repliedAt = event.at;
      return;
    case "decline":
      changed.firstRepliedAt ??= event.at;
      return;
    case "answer":
      changed.answeredAt = event.at;
      return;
    case "accept":
      changed.firstRepliedAt ??= event.at;
      changed.repliedAt = event.at;
      changed.appointment = {
        start: event.start,
        minutes: event.minutes,
        zone: event.zone,
        venue: event.venue,
        ...(event.place === undefined ? {} : { place: event.place }),
      };
      return;
    case "confirm":
      changed.confirmedAt = event.at;
      return;
    case "move":
      changed.moves = editing.append(changed.moves, { by: event.by, at: event.at });
      return;
    case "no-show":
      changed.noShows = editing.append(changed.noShows, { by: event.by, at: event.at });
      return;
    case "hold":
      changed.heldAt = event.at;
      changed.heldMinutes = event.minutes;
      return;
    case "note":
      changed.notes = event.notes;
      changed.notedAt = event.at;
      return;
    case "thank":
      changed.thankedAt = event.at;
      return;
    case "reflect":
      changed.reflection = event.reflection;
      changed.reflectedAt = event.at;
      return;
    case "add":
    case "amend":
    case "research":
    case "draft":
    case "opt-out":
    case "cancel":
    case "refer":
    case "report":
    case "give":
    case "keep-in-touch":
    case "tick":
    case "set-aside":
      return;
  }
}
