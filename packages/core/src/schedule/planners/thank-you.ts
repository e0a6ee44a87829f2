import {
  addMilliseconds,
  type FollowUp,
  HOUR_MS,
  type Instant,
  type Interview,
} from "../../model/index.js";
import { messageWindow } from "../message-window.js";
import { messageToThem, type Planner, type Planning } from "../planning.js";

/** Time to get home and write the notes that the thank-you draws on. */
const BREATH_MS = HOUR_MS;

/**
 * The thank-you by email within 24 hours (S63; rule `thank-24h`). That promise outranks the weekend,
 * not the night: where no business hour lies within it, the next waking hour is taken.
 */
export const planThankYou: Planner = (planning) =>
  planning.contact.interviews.flatMap((interview) => {
    const { heldAt, thankedAt } = interview;
    if (heldAt === undefined || thankedAt !== undefined) return [];
    return [thankYouFor(planning, interview, heldAt)];
  });

function thankYouFor(planning: Planning, interview: Interview, heldAt: Instant): FollowUp {
  const { policy } = planning;
  const { withinHours } = policy.thank;
  const until = addMilliseconds(heldAt, withinHours * HOUR_MS);
  const channel = "email";
  return messageToThem(
    planning,
    {
      kind: "thank-you",
      interview,
      ordinal: 1,
      reason: `They gave you their time: thank them within ${withinHours} hours, and name what helped most.`,
      rule: "thank-24h",
      templateId: "t-email",
      channel,
    },
    (zone) => {
      const choices = [
        [addMilliseconds(heldAt, BREATH_MS), "allowed"],
        [heldAt, "allowed"],
        [heldAt, "any-day"],
      ] as const;
      return messageWindow({ from: heldAt, until, choices, channel }, zone, policy);
    },
  );
}
