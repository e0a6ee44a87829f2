import type { FollowUp, Instant, Interview } from "../../model/index.js";
import { ownTask, type Planner, type Planning } from "../planning.js";
import { lapseAt, unansweredSince } from "./silence.js";
import { theirWords } from "./their-words.js";

/** The day on which silence closes a request, so that it ends without drama and the contact is kept (rule `nudge-limit`). */
export const planLapse: Planner = (planning) =>
  planning.contact.interviews.flatMap((interview) => {
    const arranging = interview.state === "scheduling" ? interview.since : undefined;
    const since = unansweredSince(interview) ?? arranging;
    return since === undefined ? [] : [lapseOf(planning, interview, since)];
  });

function lapseOf(planning: Planning, interview: Interview, since: Instant): FollowUp {
  const due = lapseAt(planning, interview, since);
  const arranging = interview.state === "scheduling";
  return ownTask(
    planning,
    {
      kind: "lapse",
      interview,
      // Word from them opens the talk again, and another silence may close it again.
      ordinal: theirWords(planning.contact) + 1,
      reason: arranging
        ? `No word for ${planning.policy.lapse.schedulingAfterBusinessDays} business days while a time was being found: the talk counts as given up, and the person stays on your list.`
        : "No answer, and no reminder left to send: the request closes by itself, and the person stays on your list.",
      rule: "nudge-limit",
    },
    planning.theirZone ?? planning.ownerZone,
    { from: due, due, until: null },
  );
}
