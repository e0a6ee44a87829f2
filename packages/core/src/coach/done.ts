import {
  CoffeechatError,
  type Contact,
  type ContactEventInput,
  type ContactId,
  type FollowUp,
  type FollowUpId,
  type InterviewId,
  openInterview,
  REFERRAL_OUTCOMES,
} from "../model/index.js";
import type { NewEvent } from "./new-event.js";

/** One line of the agenda. */
export interface ChosenFollowUp {
  readonly contactId: ContactId;
  readonly followUpId: FollowUpId;
}

type Input<Type extends ContactEventInput["type"]> = Extract<
  ContactEventInput,
  { readonly type: Type }
>;

/** What only you know of the doing. */
export interface HowDone {
  /** The message that went out. Default: one on the channel that was planned. */
  readonly message?: Input<"nudge">["message"];
  /** Needed for `write-notes`. */
  readonly notes?: Input<"note">["notes"];
  /** Needed for `reflect`. */
  readonly reflection?: Input<"reflect">["reflection"];
  /** What came of their advice; needed for `report-advice`. */
  readonly result?: string;
}

/** @throws CoffeechatError `INVALID_INPUT` where it is not in the plan */
export function foundIn(planned: readonly FollowUp[], followUpId: FollowUpId): FollowUp {
  const found = planned.find(({ id }) => id === followUpId);
  if (found !== undefined) return found;
  throw new CoffeechatError(
    "INVALID_INPUT",
    `${followUpId} is not planned: it was done, it was left out, or something that happened has ended it. Read the agenda again.`,
    { issues: [{ path: "followUpId", expected: "a follow-up that is planned now" }] },
  );
}

/**
 * The event that a follow-up stands for. What is no event of its own (being there early, the stop
 * signal) is left out as done.
 *
 * @throws CoffeechatError `INVALID_INPUT` naming what is missing
 */
export function eventDoing(followUp: FollowUp, contact: Contact, how: HowDone = {}): NewEvent {
  const { contactId, kind, channel = "email", templateId } = followUp;
  const message = how.message ?? {
    channel,
    ...(templateId === undefined ? {} : { templateId }),
  };
  const about = followUp.interviewId === undefined ? {} : { interviewId: followUp.interviewId };
  const interviewId = followUp.interviewId ?? openInterview(contact)?.id;
  switch (kind) {
    case "outreach":
    case "contact-referral":
      return { type: "send", contactId, interviewId: needed(interviewId, "interviewId"), message };
    case "nudge":
    case "confirm":
      return { type: kind, contactId, interviewId: needed(interviewId, "interviewId"), message };
    case "thank-you":
      return { type: "thank", contactId, interviewId: needed(interviewId, "interviewId"), message };
    case "answer":
    case "apologize":
    case "reschedule":
      return { type: "answer", contactId, ...about, message };
    case "lapse":
      return { type: "tick", contactId };
    case "write-notes":
      return {
        type: "note",
        contactId,
        interviewId: needed(interviewId, "interviewId"),
        notes: needed(how.notes, "notes"),
      };
    case "reflect":
      return {
        type: "reflect",
        contactId,
        interviewId: needed(interviewId, "interviewId"),
        reflection: needed(how.reflection, "reflection"),
      };
    case "tell-referrer":
      return {
        type: "report",
        contactId,
        message,
        outcome: { about: "own-referral", told: told(followUp) },
      };
    case "report-advice":
      return {
        type: "report",
        contactId,
        message,
        outcome: { about: "advice", result: needed(how.result, "result") },
      };
    case "keep-in-touch":
      return { type: "keep-in-touch", contactId, message };
    case "revive":
      return reviving(contact, message, interviewId);
    case "arrive":
    case "stop-signal":
      return { type: "set-aside", contactId, followUpId: followUp.id, kind, reason: "Done" };
  }
}

/** Somebody you have met is written to; somebody else is asked anew, by a request drafted before. */
function reviving(
  contact: Contact,
  message: Input<"nudge">["message"],
  interviewId: InterviewId | undefined,
): NewEvent {
  const met = contact.interviews.some(({ heldAt }) => heldAt !== undefined);
  if (met) return { type: "keep-in-touch", contactId: contact.id, message, revival: "time" };
  return {
    type: "send",
    contactId: contact.id,
    interviewId: needed(interviewId, "interviewId"),
    message,
    revival: "time",
  };
}

/** The turn that is told stands at the end of the id. */
function told({ id }: FollowUp): (typeof REFERRAL_OUTCOMES)[number] {
  const outcome = REFERRAL_OUTCOMES.find((each) => id.endsWith(`.${each}`));
  return needed(outcome, "followUpId");
}

const EXPECTED = {
  interviewId: "a talk that has been drafted: record `draft` first",
  notes: "what you wrote down of the talk",
  reflection: "your reflection on the talk",
  result: "what came of their advice",
  followUpId: "a follow-up that names the turn to tell",
} as const;

function needed<Value>(value: Value | undefined, path: keyof typeof EXPECTED): Value {
  if (value !== undefined) return value;
  const expected = EXPECTED[path];
  throw new CoffeechatError(
    "INVALID_INPUT",
    `This cannot be recorded as done without ${path}: expected ${expected}.`,
    { issues: [{ path, expected }] },
  );
}
