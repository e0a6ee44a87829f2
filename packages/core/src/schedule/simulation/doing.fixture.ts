import {
  type Contact,
  type FollowUp,
  openInterview,
  REFERRAL_OUTCOMES,
} from "../../model/index.js";
import { type Act, plainMessage as message } from "./person.fixture.js";

/** The events by which somebody does what a follow-up asks for. */
export function actsDoing(followUp: FollowUp, contact: Contact): readonly Act[] {
  const named = followUp.interviewId ?? openInterview(contact)?.id;
  const next = `interview_${contact.interviews.length + 1}` as const;
  const interviewId = named ?? next;
  const draft: readonly Act[] = named === undefined ? [{ type: "draft", interviewId }] : [];
  switch (followUp.kind) {
    case "outreach":
      return [{ type: "send", interviewId, message }];
    case "contact-referral":
      return [
        ...(contact.state === "identified" ? [research] : []),
        ...draft,
        { type: "send", interviewId, message },
      ];
    case "nudge":
    case "confirm":
      return [{ type: followUp.kind, interviewId, message }];
    case "thank-you":
      return [{ type: "thank", interviewId, message }];
    case "answer":
    case "apologize":
    case "reschedule":
      return [
        {
          type: "answer",
          ...(followUp.interviewId === undefined ? {} : { interviewId: followUp.interviewId }),
          message,
        },
      ];
    case "lapse":
      return [{ type: "tick" }];
    case "write-notes":
      return [{ type: "note", interviewId, notes: { text: "Much", nextSteps: ["Read"] } }];
    case "reflect":
      return [{ type: "reflect", interviewId, reflection }];
    case "tell-referrer": {
      const told = REFERRAL_OUTCOMES.find((each) => followUp.id.endsWith(`.${each}`)) ?? "wrote";
      return [{ type: "report", message, outcome: { about: "own-referral", told } }];
    }
    case "report-advice":
      return [{ type: "report", message, outcome: { about: "advice", result: "Read it" } }];
    case "keep-in-touch":
      return [{ type: "keep-in-touch", message }];
    case "revive":
      return contact.interviews.some(({ heldAt }) => heldAt !== undefined)
        ? [{ type: "keep-in-touch", message, revival: "time" }]
        : [...draft, { type: "send", interviewId, message, revival: "time" }];
    case "arrive":
    case "stop-signal":
      return [{ type: "set-aside", followUpId: followUp.id, kind: followUp.kind, reason: "Done" }];
  }
}

export const research: Act = { type: "research", reason: "Runs the night ward" };

/** What releases a follow-up that is held; nothing for what only others or time release. */
export function actReleasing(code: string, zone: string): Act | undefined {
  switch (code) {
    case "zone-unknown":
      return { type: "amend", facts: { zone } };
    case "not-researched":
      return research;
    case "give-first":
      return { type: "give", by: "you", unasked: true, what: "An article", message };
    default:
      return undefined;
  }
}

const reflection = {
  impressions: "Calm",
  picture: "Yes",
  changed: "Much",
  missing: "A day shift",
  verdict: "could-fit",
} as const;
