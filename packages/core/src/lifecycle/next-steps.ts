import type { Contact } from "../model/contact.js";
import { EVENT_TYPES, type EventType, PARTIES, type Party } from "../model/event.js";
import type { InterviewId } from "../model/ids.js";
import type { Instant } from "../model/instant.js";
import { type ExplainOptions, explain } from "./explain.js";
import type { StepOptions } from "./step.js";
import { labelOf } from "./step-labels.js";

/** One thing that may be recorded now: what a button in a user interface stands for. */
export interface Step {
  readonly type: EventType;
  /** Who would do it; `time` for what the clock does. */
  readonly by: Party | "time";
  /** What the button says, in the words of somebody who uses it. */
  readonly label: string;
  readonly leadsTo: Contact["state"];
  /** The talk concerned; a person with several talks has a step for each. */
  readonly interviewId?: InterviewId;
  /** For `report`: what may be reported. */
  readonly about?: NonNullable<ExplainOptions["about"]>;
  /** Where the tie sleeps and half a year has not passed: the event must carry `news` or `thanks` as its `revival`. */
  readonly revival?: "news";
}

type Choice = Pick<ExplainOptions, "by" | "about" | "revival" | "interviewId">;

const REPORTS = ["advice", "own-referral", "referral"] as const;
const THEIRS = new Set<EventType>(["reply", "decline", "opt-out", "accept", "refer"]);

/**
 * Everything that would be accepted at `now`, and nothing else, in the order in which a talk
 * unfolds. What concerns a talk is listed for each talk that it fits.
 *
 * @example
 * ```ts
 * import { nextSteps, replay } from "@coffeechat/core/lifecycle";
 *
 * const contact = replay([
 *   {
 *     id: "event_1",
 *     contactId: "contact_ana",
 *     at: "2026-03-02T09:00:00.000Z",
 *     type: "add",
 *     facts: { name: "Ana Ruiz", source: "linkedin" },
 *   },
 * ]);
 * const types = nextSteps(contact, "2026-03-02T09:05:00.000Z").map(({ type }) => type);
 * console.log(types.includes("research")); // true
 * ```
 */
export function nextSteps(
  contact: Contact,
  now: Instant,
  options: Pick<StepOptions, "policy" | "surroundings"> = {},
): readonly Step[] {
  const steps: Step[] = [];
  for (const type of EVENT_TYPES) {
    for (const choice of choicesOf(contact, type)) {
      const step = firstAllowed(contact, type, now, withRevivals(type, choice), options);
      if (step !== null) steps.push(step);
    }
  }
  return steps;
}

function firstAllowed(
  contact: Contact,
  type: EventType,
  now: Instant,
  choices: readonly Choice[],
  options: Pick<StepOptions, "policy" | "surroundings">,
): Step | null {
  for (const choice of choices) {
    const answer = explain(contact, type, now, { ...options, ...choice });
    if (answer.allowed) return stepOf(type, choice, answer.leadsTo);
  }
  return null;
}

function stepOf(type: EventType, choice: Choice, leadsTo: Contact["state"]): Step {
  const by = choice.by ?? (THEIRS.has(type) ? "they" : "you");
  return {
    type,
    by: type === "tick" ? "time" : by,
    label: labelOf(type, by, choice.about),
    leadsTo,
    ...(choice.interviewId === undefined ? {} : { interviewId: choice.interviewId }),
    ...(choice.about === undefined ? {} : { about: choice.about }),
    ...(choice.revival === "news" ? { revival: choice.revival } : {}),
  };
}

/** Every way in which an event of a type may be meant for this contact. */
function choicesOf(contact: Contact, type: EventType): readonly Choice[] {
  switch (type) {
    case "send":
    case "nudge":
    case "accept":
    case "confirm":
    case "hold":
    case "note":
    case "thank":
    case "reflect":
    case "refer":
      return contact.interviews.map(({ id }) => ({ interviewId: id }));
    case "move":
    case "cancel":
    case "no-show":
      return contact.interviews.flatMap(({ id }) => PARTIES.map((by) => ({ interviewId: id, by })));
    case "give":
      return PARTIES.map((by) => ({ by }));
    case "report":
      return REPORTS.map((about) => ({ about }));
    case "add":
    case "amend":
    case "research":
    case "draft":
    case "reply":
    case "answer":
    case "decline":
    case "opt-out":
    case "keep-in-touch":
    case "tick":
    case "set-aside":
      return [{}];
  }
}

function withRevivals(type: EventType, choice: Choice): readonly Choice[] {
  return type === "send" || type === "keep-in-touch"
    ? [choice, { ...choice, revival: "news" }]
    : [choice];
}
