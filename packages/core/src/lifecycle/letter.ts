import type { Correspondence } from "../model/contact.js";
import type { ContactEvent } from "../model/event.js";
import type { InterviewId } from "../model/ids.js";
import type { Instant } from "../model/instant.js";
import type { Message } from "../model/message.js";
import type { MessageKind } from "../model/message-kind.js";

/** The letter that went out or came in with an event; a report to their referrer went to somebody else. */
export function letterOf(
  event: ContactEvent,
  interviewId: InterviewId | undefined,
): Correspondence | undefined {
  switch (event.type) {
    case "send":
      return outgoing("outreach", event.at, event.message, interviewId);
    case "nudge":
      return outgoing("nudge", event.at, event.message, interviewId);
    case "answer":
      return outgoing("reply", event.at, event.message, interviewId);
    case "confirm":
      return outgoing("confirm", event.at, event.message, interviewId);
    case "thank":
      return outgoing("thank-you", event.at, event.message, interviewId);
    case "keep-in-touch":
      return outgoing("keep-in-touch", event.at, event.message, interviewId);
    case "report":
      return event.outcome.about === "own-referral"
        ? undefined
        : outgoing("keep-in-touch", event.at, event.message, interviewId);
    case "give":
      return event.by === "you" && event.message !== undefined
        ? outgoing("keep-in-touch", event.at, event.message, interviewId)
        : undefined;
    case "reply":
      return {
        at: event.at,
        from: "they",
        kind: "reply",
        channel: event.channel,
        ...(interviewId === undefined ? {} : { interviewId }),
      };
    case "add":
    case "amend":
    case "research":
    case "draft":
    case "decline":
    case "opt-out":
    case "accept":
    case "move":
    case "cancel":
    case "no-show":
    case "hold":
    case "note":
    case "reflect":
    case "refer":
    case "tick":
    case "set-aside":
      return undefined;
  }
}

function outgoing(
  kind: MessageKind,
  at: Instant,
  message: Message,
  interviewId: InterviewId | undefined,
): Correspondence {
  const letter: Correspondence = { at, from: "you", kind, channel: message.channel };
  if (interviewId !== undefined) letter.interviewId = interviewId;
  if (message.templateId !== undefined) letter.templateId = message.templateId;
  return letter;
}
