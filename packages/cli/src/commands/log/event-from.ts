import { type NewEvent, randomId } from "@coffeechat/core/coach";
import { CoffeechatError } from "@coffeechat/core/errors";
import {
  CHANNELS,
  type Channel,
  type Contact,
  type Interview,
  openInterview,
  PARTIES,
  REFERRAL_OUTCOMES,
  REVIVAL_REASONS,
  VENUES,
} from "@coffeechat/core/model";
import type { LoggedType } from "../../coach/event-words.js";
import { readWhen } from "../../coach/read-when.js";
import type { Session } from "../../coach/session.js";
import type { Happened } from "./happened.js";

const DEFAULT_MINUTES = 20;

/**
 * The event that was meant, of what was said.
 *
 * @throws CoffeechatError `INVALID_INPUT` naming the flags that are missing
 */
export function eventFrom(
  session: Session,
  contact: Contact,
  type: LoggedType,
  happened: Happened,
): NewEvent {
  const { at, despite } = happened;
  const shared = {
    contactId: contact.id,
    ...(at === undefined ? {} : { at }),
    ...(despite.length === 0 ? {} : { despite: [...despite] }),
  };
  const talk = {
    ...shared,
    interviewId: talkMeant(contact, type)?.id ?? newInterviewId(),
  } as const;
  const about = openInterview(contact);
  const inTalk = about === undefined ? shared : { ...shared, interviewId: about.id };
  const message = messageOf(contact, type, happened);
  const reason = happened.reason === undefined ? {} : { reason: happened.reason };
  const by = PARTIES.find((party) => party === happened.by);
  const revival = REVIVAL_REASONS.find((each) => each === happened.revival);
  const revived = revival === undefined ? {} : { revival };
  switch (type) {
    case "research":
      return {
        ...shared,
        type,
        reason: needed(happened.reason, "--reason", "why you would like to talk with them"),
        findings: [...happened.finding],
      };
    case "draft":
      return { ...talk, type, ...(happened.topic === undefined ? {} : { topic: happened.topic }) };
    case "send":
      return { ...talk, type, message, ...revived };
    case "nudge":
    case "confirm":
    case "thank":
      return { ...talk, type, message };
    case "reply": {
      const body = happened.words === undefined ? {} : { body: happened.words };
      return { ...inTalk, type, channel: message.channel, ...body };
    }
    case "answer":
      return { ...inTalk, type, message };
    case "decline":
      return { ...shared, type, ...reason };
    case "opt-out":
    case "tick":
      return { ...shared, type };
    case "accept":
      return { ...talk, type, ...appointmentOf(session, happened) };
    case "move":
    case "cancel":
      return { ...talk, type, by: needed(by, "--by", "you or they"), ...reason };
    case "no-show":
      return { ...talk, type, by: needed(by, "--by", "you or they") };
    case "hold":
      return { ...talk, type, minutes: happened.minutes ?? talkMinutes(contact) };
    case "note":
      return { ...talk, type, notes: notesOf(happened) };
    case "refer":
      return {
        ...talk,
        type,
        name: needed(happened.name, "--name", "whom they named"),
        ...(happened.org === undefined ? {} : { organization: happened.org }),
        mayUseName: happened.mayUseName,
      };
    case "report":
      return { ...shared, type, message, outcome: outcomeOf(happened) };
    case "give":
      return {
        ...shared,
        type,
        by: by ?? "you",
        unasked: !happened.asked,
        what: needed(happened.what, "--what", "what was given: an article, help, an introduction"),
      };
    case "keep-in-touch":
      return { ...shared, type, message, ...revived };
  }
}

/** The talk that an event is about: the one under way, else the latest that took place. */
function talkMeant(contact: Contact, type: LoggedType): Interview | undefined {
  const open = openInterview(contact);
  if (type === "draft") return undefined;
  if (type === "send") return open;
  const held = contact.interviews.findLast(({ heldAt }) => heldAt !== undefined);
  const afterwards = type === "note" || type === "thank" || type === "refer";
  return (afterwards ? (held ?? open) : open) ?? contact.interviews.at(-1);
}

function newInterviewId(): `interview_${string}` {
  return `interview_${randomId()}`;
}

function messageOf({ facts, interviews }: Contact, type: LoggedType, happened: Happened) {
  const last = interviews.at(-1)?.channel;
  const usual: Channel = facts.source === "linkedin" && type === "send" ? "linkedin-note" : "email";
  const channel = CHANNELS.find((each) => each === happened.channel) ?? last ?? usual;
  const words = happened.words?.trim();
  return {
    channel,
    ...(happened.template === undefined ? {} : { templateId: happened.template }),
    ...(words === undefined || words === "" ? {} : { body: words }),
  };
}

function appointmentOf({ clock, zone }: Session, happened: Happened) {
  const agreedIn = happened.zone ?? zone;
  const start = needed(happened.start, "--start", "when the talk is, such as 2026-03-10 15:00");
  const venue = VENUES.find((each) => each === happened.venue) ?? "video";
  return {
    start: readWhen(start, { now: clock.now(), zone: agreedIn, of: "--start" }),
    minutes: happened.minutes ?? DEFAULT_MINUTES,
    zone: agreedIn,
    venue,
    ...(happened.place === undefined ? {} : { place: happened.place }),
  };
}

function talkMinutes(contact: Contact): number {
  return openInterview(contact)?.appointment?.minutes ?? DEFAULT_MINUTES;
}

function notesOf(happened: Happened) {
  return {
    text: needed(
      happened.notes ?? happened.words,
      "--notes",
      "what you learned, or --text with a file",
    ),
    mostValued: [...happened.valued],
    offers: [...happened.offer],
    hiringInsights: [...happened.insight],
    skillWords: [...happened.skill],
    nextSteps: [...happened.nextStep],
  };
}

function outcomeOf({ about, told, result }: Happened) {
  if (about === "own-referral" || (about === undefined && told !== undefined)) {
    const outcome = REFERRAL_OUTCOMES.find((each) => each === told);
    const expected = `what you told your referrer: ${REFERRAL_OUTCOMES.join(", ")}`;
    return { about: "own-referral", told: needed(outcome, "--told", expected) } as const;
  }
  return {
    about: "advice",
    result: needed(result, "--result", "what came of their advice"),
  } as const;
}

function needed<Value>(value: Value | undefined, path: string, expected: string): Value {
  if (value !== undefined) return value;
  throw new CoffeechatError("INVALID_INPUT", `${path} is missing.`, {
    issues: [{ path, expected }],
  });
}
