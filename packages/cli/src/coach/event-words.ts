import type { ContactState, EventType, InterviewState } from "@coffeechat/core/model";

/** What `coffeechat log` calls an event: something that has happened. */
export const LOG_WORDS = {
  research: "researched",
  draft: "drafted",
  send: "sent",
  nudge: "nudged",
  reply: "replied",
  answer: "answered",
  decline: "declined",
  "opt-out": "opted-out",
  accept: "accepted",
  confirm: "confirmed",
  move: "moved",
  cancel: "cancelled",
  "no-show": "no-show",
  hold: "held",
  note: "noted",
  thank: "thanked",
  refer: "referred",
  report: "reported",
  give: "gave",
  "keep-in-touch": "kept-in-touch",
  tick: "lapsed",
} as const satisfies Partial<Record<EventType, string>>;

export type LoggedType = keyof typeof LOG_WORDS;

export function isLogged(type: EventType): type is LoggedType {
  return type in LOG_WORDS;
}

export const LOGGED_TYPES: readonly LoggedType[] = Object.keys(LOG_WORDS) as LoggedType[];

/** How a contact stands, for a person. */
export const CONTACT_STATE_WORDS: Readonly<Record<ContactState, string>> = {
  identified: "found",
  researched: "read up on",
  approached: "asked for a talk",
  engaged: "in conversation",
  met: "met",
  nurturing: "in touch",
  advocate: "an advocate",
  dormant: "gone quiet",
  declined: "said no",
  "opted-out": "wants no messages",
};

/** How a talk stands, for a person. */
export const TALK_STATE_WORDS: Readonly<Record<InterviewState, string>> = {
  draft: "being drafted",
  sent: "request sent",
  nudged: "nudged once more",
  replied: "they answered",
  scheduling: "finding a time",
  scheduled: "time agreed",
  confirmed: "confirmed",
  held: "held, thanks are due",
  thanked: "held and thanked",
  reflected: "held, thanked, reflected on",
  lapsed: "no answer",
  declined: "declined",
  cancelled: "cancelled",
};
