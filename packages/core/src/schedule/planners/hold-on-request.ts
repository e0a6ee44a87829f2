import { latestOf } from "../calendar-days.js";
import type { Hold, Planning } from "../planning.js";
import { givenSince } from "./given-since.js";

/**
 * What keeps a new request back, the weightiest first: nothing read about them yet, nothing given
 * since they last gave you a talk, a colleague who still has a request of yours, or this week's
 * number of requests (rules `plan-research`, `give-before-ask`, `no-mass-text`; ACE, DAL).
 */
export function holdOnRequest({ contact, policy, surroundings }: Planning): Hold | undefined {
  if (contact.state === "identified") {
    return {
      code: "not-researched",
      message:
        "Nothing says yet why you write to this person. Read up on them and record `research` with a reason, and this gets its time.",
    };
  }
  const lastTalk = latestOf(...contact.interviews.map(({ heldAt }) => heldAt));
  if (lastTalk !== undefined && !givenSince(contact, lastTalk)) {
    return {
      code: "give-first",
      message:
        "They gave you a talk, and nothing has come back since. Tell them what their advice led to, or send something useful, and this gets its time.",
    };
  }
  if (surroundings.openRequestsAtOrganization >= policy.outreach.openPerOrganization) {
    return {
      code: "organization-has-open-request",
      message:
        "Somebody else at this organization still has a request of yours. Once they have answered, or that request has lapsed, this gets its time.",
    };
  }
  if (surroundings.newRequestsThisWeek >= policy.outreach.newPerWeek) {
    const { nextRequestFrom } = surroundings;
    return {
      code: "weekly-outreach-used",
      message: `You have sent ${surroundings.newRequestsThisWeek} new requests within seven days, and ${policy.outreach.newPerWeek} is what can be prepared with care. Once the earliest of them is a week old, this gets its time.`,
      ...(nextRequestFrom === undefined ? {} : { possibleFrom: nextRequestFrom }),
    };
  }
  return undefined;
}
