import {
  addMilliseconds,
  type Contact,
  type DueFollowUp,
  type FollowUp,
  type HeldFollowUp,
  type Instant,
  MINUTE_MS,
} from "@coffeechat/core/model";
import { alarmFromStart, alarmWhenDue } from "./alarm.js";
import { deadlineText } from "./deadline-text.js";
import { followUpTitle } from "./follow-up-title.js";
import { type CalendarPart, type CalendarProperty, textProperty } from "./jcal.js";
import { momentInUtc, momentsIn } from "./moment.js";

/** Tasks (VTODO) to tick off, or events for a calendar that has none. */
export type FollowUpForm = "tasks" | "events";

/** How long the event of a follow-up lasts; it shows as free time. */
const EVENT_MINUTES = 15;

/** `null` where it cannot be shown: an event needs a time, and nobody knows when a held one is released. */
export function followUpPart(
  followUp: FollowUp,
  contact: Contact,
  form: FollowUpForm,
): CalendarPart | null {
  if (followUp.status === "due") {
    return form === "tasks" ? dueTask(followUp, contact) : dueEvent(followUp, contact);
  }
  if (form === "tasks") return heldTask(followUp, contact);
  const { possibleFrom } = followUp.held;
  return possibleFrom === undefined ? null : heldEvent(followUp, contact, possibleFrom);
}

export function followUpUid({ contactId, id }: FollowUp): string {
  return `${contactId}.${id}@coffeechat`;
}

function dueTask(followUp: DueFollowUp, contact: Contact): CalendarPart {
  const { from, due } = followUp.window;
  // A task must begin before it is due.
  const moments = from < due ? { dtstart: from, due } : { due };
  const title = followUpTitle(followUp, contact);
  return [
    "vtodo",
    [
      ...shared(followUp, contact),
      ...momentsIn(followUp.zone, moments),
      textProperty("summary", title),
      textProperty("description", reasonOf(followUp)),
      ["status", {}, "text", "NEEDS-ACTION"],
    ],
    [alarmWhenDue(title)],
  ];
}

function dueEvent(followUp: DueFollowUp, contact: Contact): CalendarPart {
  const { due } = followUp.window;
  const title = followUpTitle(followUp, contact);
  const moments = { dtstart: due, dtend: addMilliseconds(due, EVENT_MINUTES * MINUTE_MS) };
  return [
    "vevent",
    [
      ...shared(followUp, contact),
      ...momentsIn(followUp.zone, moments),
      textProperty("summary", title),
      textProperty("description", reasonOf(followUp)),
      ["transp", {}, "text", "TRANSPARENT"],
    ],
    [alarmFromStart(0, title)],
  ];
}

function heldTask(followUp: HeldFollowUp, contact: Contact): CalendarPart {
  const { possibleFrom } = followUp.held;
  return [
    "vtodo",
    [
      ...shared(followUp, contact),
      ...(possibleFrom === undefined ? [] : [momentInUtc("dtstart", possibleFrom)]),
      ...waiting(followUp, contact),
      ["status", {}, "text", "NEEDS-ACTION"],
    ],
    [],
  ];
}

function heldEvent(followUp: HeldFollowUp, contact: Contact, possibleFrom: Instant): CalendarPart {
  const end = addMilliseconds(possibleFrom, EVENT_MINUTES * MINUTE_MS);
  return [
    "vevent",
    [
      ...shared(followUp, contact),
      momentInUtc("dtstart", possibleFrom),
      momentInUtc("dtend", end),
      ...waiting(followUp, contact),
      ["transp", {}, "text", "TRANSPARENT"],
    ],
    [],
  ];
}

function shared(followUp: FollowUp, contact: Contact): readonly CalendarProperty[] {
  return [
    ["uid", {}, "text", followUpUid(followUp)],
    ["sequence", {}, "integer", contact.revision],
    momentInUtc("dtstamp", contact.lastEventAt),
    ["class", {}, "text", "PRIVATE"],
  ];
}

function waiting(followUp: HeldFollowUp, contact: Contact): readonly CalendarProperty[] {
  return [
    textProperty("summary", `Waits: ${followUpTitle(followUp, contact)}`),
    textProperty("description", `${followUp.held.message}\n${followUp.reason}`),
  ];
}

function reasonOf({ reason, window, zone }: DueFollowUp): string {
  return window.until === null ? reason : `${reason}\n${deadlineText(window.until, zone)}`;
}
