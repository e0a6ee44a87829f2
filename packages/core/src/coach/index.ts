export type { Agenda, AgendaEntry } from "./agenda.js";
export { type Clock, systemClock } from "./clock.js";
export {
  type CheckedDraft,
  type Coach,
  type CoachOptions,
  createCoach,
  type DraftWords,
} from "./coach.js";
export type { CalendarFor, ContactCalendar } from "./contact-calendar.js";
export type { ChosenFollowUp, HowDone } from "./done.js";
export * from "./due/index.js";
export type { NewEvent } from "./new-event.js";
export { type NewId, randomId } from "./new-id.js";
export type { Recorded } from "./record.js";
export type { Replanned } from "./replan.js";
export type { RenderedWords, TemplatePack } from "./template-pack.js";
