import { replay } from "../lifecycle/index.js";
import {
  type Contact,
  type ContactEventInput,
  type ContactFactsInput,
  type FollowUp,
  type FollowUpKind,
  type Instant,
  type Policy,
  recommendedPolicy,
} from "../model/index.js";
import { type PlanOptions, planFollowUps } from "./plan-follow-ups.js";

type Body = ContactEventInput extends infer Event
  ? Event extends ContactEventInput
    ? Omit<Event, "id" | "contactId" | "at">
    : never
  : never;

export const interviewId = "interview_1" as const;
export const byEmail = { channel: "email" } as const;
export const ana: ContactFactsInput = {
  name: "Ana Ruiz",
  source: "alumni-platform",
  email: "ana@birchwood.example",
  zone: "Europe/Madrid",
};

export const send = { type: "send", interviewId, message: byEmail } as const;
export const accept = {
  type: "accept",
  interviewId,
  start: "2026-04-07T14:00:00.000Z",
  minutes: 20,
  zone: "Europe/Madrid",
  venue: "cafe",
} as const;
export const hold = { type: "hold", interviewId, minutes: 20 } as const;

/** A contact as told by events, each with its moment: found and researched on 2 March 2026 unless told otherwise. */
export function contactAfter(
  facts: ContactFactsInput,
  ...told: readonly (readonly [Instant, Body])[]
): Contact {
  const opening: readonly (readonly [Instant, Body])[] = [
    ["2026-03-02T09:00:00.000Z", { type: "add", facts }],
    ["2026-03-02T09:10:00.000Z", { type: "research", reason: "Runs the night ward" }],
    ["2026-03-02T09:20:00.000Z", { type: "draft", interviewId }],
  ];
  return replay(
    [...opening, ...told].map(([at, body], index) => ({
      id: `event_${index + 1}`,
      contactId: "contact_ana",
      at,
      ...body,
    })),
  );
}

interface PlannedAt extends PlanOptions {
  readonly policy?: Policy;
  readonly now?: Instant;
}

/** The one follow-up of a kind in the plan, or nothing. */
export function planned(
  contact: Contact,
  kind: FollowUpKind,
  { policy = recommendedPolicy, now = contact.lastEventAt, ...options }: PlannedAt = {},
): FollowUp | undefined {
  const found = planFollowUps(contact, policy, now, options).filter((each) => each.kind === kind);
  if (found.length > 1) throw new Error(`${found.length} follow-ups of kind ${kind} are planned.`);
  return found[0];
}

/** `[from, due, until]` of a follow-up, or the code for which it is held. */
export function timesOf(followUp: FollowUp | undefined) {
  if (followUp === undefined) return undefined;
  if (followUp.status === "held") return followUp.held.code;
  return [followUp.window.from, followUp.window.due, followUp.window.until];
}
