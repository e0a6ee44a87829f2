import {
  type Contact,
  type FollowUp,
  type FollowUpKind,
  followUpSchema,
  type HeldFollowUp,
  type Instant,
  type Interview,
  type InterviewState,
  interviewSchema,
  parseInput,
} from "@coffeechat/core/model";
import { addContact, START } from "../conformance/sample.js";

/** Stands in every field that must never reach a calendar. */
export const SECRET = "SECRET";

export const TALK_UID = "contact_ines.interview_first@coffeechat";

export const ines: Contact = addContact("contact_ines", {
  facts: {
    name: 'Inés Quill; RN, "Nes"',
    organization: "Löwenhof Clinic, Nights & Weekends, a name long enough to be folded over lines",
    role: "Head Nurse",
    email: "SECRET@example.org",
    phone: "SECRET 1",
  },
}).contact;

export interface Talk {
  readonly start?: Instant;
  readonly zone?: string;
  readonly state?: InterviewState;
  readonly moves?: number;
  readonly appointment?: boolean;
}

export function talk({ start = START, zone = "Europe/Zurich", ...more }: Talk = {}): Interview {
  return parseInput(
    interviewSchema,
    {
      id: "interview_first",
      state: more.state ?? "confirmed",
      since: START,
      topic: "From the ward to informatics",
      plan: { minutes: 20, bufferMinutes: 15, venue: "cafe", questions: [`Why ${SECRET}?`] },
      draftedAt: START,
      nudgedAt: [],
      ...(more.appointment === false
        ? {}
        : {
            appointment: { start, minutes: 20, zone, venue: "cafe", place: "Café Löwen, Zürich" },
          }),
      moves: Array.from({ length: more.moves ?? 0 }, () => ({ by: "they", at: START })),
      noShows: [],
      notes: { text: `${SECRET} notes` },
      reflection: {
        impressions: SECRET,
        picture: SECRET,
        changed: SECRET,
        missing: SECRET,
        verdict: "unsure",
      },
    },
    "sample interview",
  );
}

/** Inés with one talk, so many events into its history. */
export function inesWith(interview: Interview, revision = 1): Contact {
  return { ...ines, revision, interviews: [interview] };
}

export function dueFollowUp(
  kind: FollowUpKind,
  due: Instant,
  window: { readonly from?: Instant; readonly until?: Instant | null } = {},
): FollowUp {
  return parseInput(
    followUpSchema,
    {
      ...shared(kind),
      status: "due",
      zone: "Europe/Zurich",
      window: { from: window.from ?? due, due, until: window.until ?? null },
    },
    "sample follow-up",
  );
}

export function heldFollowUp(kind: FollowUpKind, possibleFrom?: Instant): FollowUp {
  const held: HeldFollowUp["held"] = {
    code: "zone-unknown",
    message: "Their time zone is not known. Add it, and this gets its time.",
  };
  if (possibleFrom !== undefined) held.possibleFrom = possibleFrom;
  return parseInput(followUpSchema, { ...shared(kind), status: "held", held }, "sample follow-up");
}

function shared(kind: FollowUpKind) {
  return {
    id: `followup_ines.first.${kind}.1`,
    contactId: ines.id,
    interviewId: "interview_first",
    kind,
    reason: `Why ${kind}, and why then.`,
    rule: "S63",
  };
}
