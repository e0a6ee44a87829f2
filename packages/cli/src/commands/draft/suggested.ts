import { CoffeechatError } from "@coffeechat/core/errors";
import { type Channel, type Contact, type EventType, openInterview } from "@coffeechat/core/model";
import { suggestTemplate, type TemplateSuggestion } from "@coffeechat/templates";
import { LOG_WORDS, LOGGED_TYPES } from "../../coach/event-words.js";
import type { Session } from "../../coach/session.js";

/** What to write next: the template that suits, why, and what else would do. */
export async function suggested(
  session: Session,
  contact: Contact,
  step: string | undefined,
  channel: Channel | undefined,
): Promise<TemplateSuggestion> {
  const type = step === undefined ? await nextWriting(session, contact) : typeOf(step);
  return suggestTemplate(contact, { type, channel });
}

function typeOf(word: string): EventType {
  const found = LOGGED_TYPES.find((type) => type === word || LOG_WORDS[type] === word);
  if (found !== undefined) return found;
  throw new CoffeechatError("INVALID_INPUT", "There is no such step.", {
    issues: [{ path: "--for", expected: `one of ${Object.values(LOG_WORDS).join(", ")}` }],
  });
}

/** What is planned next with them, if it is a message; else what their state asks for. */
async function nextWriting({ coach }: Session, contact: Contact): Promise<EventType> {
  const [next] = (await coach.agenda()).filter((entry) => entry.contact.id === contact.id);
  switch (next?.followUp.kind) {
    case "nudge":
      return "nudge";
    case "thank-you":
      return "thank";
    case "confirm":
      return "confirm";
    case "answer":
    case "reschedule":
      return "answer";
    case "apologize":
      return "no-show";
    case "tell-referrer":
    case "report-advice":
      return "report";
    case "keep-in-touch":
    case "revive":
      return "keep-in-touch";
    case "outreach":
    case "contact-referral":
      return "send";
    case "lapse":
    case "arrive":
    case "stop-signal":
    case "write-notes":
    case "reflect":
    case undefined:
      return byState(contact);
  }
}

function byState(contact: Contact): EventType {
  switch (openInterview(contact)?.state) {
    case "sent":
    case "nudged":
      return "nudge";
    case "replied":
    case "scheduling":
      return "answer";
    case "scheduled":
    case "confirmed":
      return "confirm";
    default:
      return contact.state === "met" ||
        contact.state === "nurturing" ||
        contact.state === "advocate"
        ? "keep-in-touch"
        : "send";
  }
}
