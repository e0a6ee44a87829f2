import { openInterview } from "../../model/contact.js";
import { isOpen } from "../../model/interview.js";
import type { Refusal } from "../../model/result.js";
import { guard } from "../cell.js";

/** One open request per organization, and no more new ones a week than can be prepared with care. */
export const roomForRequest = guard(
  "room for one more request",
  "manners",
  ["organization-has-open-request", "weekly-outreach-used"],
  ({ policy, surroundings }) => {
    if (surroundings.openRequestsAtOrganization >= policy.outreach.openPerOrganization) {
      return {
        code: "organization-has-open-request",
        message:
          "Somebody else at this organization still has a request of yours. Colleagues compare notes: wait for that answer first.",
        rule: "no-mass-text",
        overridable: true,
      };
    }
    if (surroundings.newRequestsThisWeek >= policy.outreach.newPerWeek) {
      return {
        code: "weekly-outreach-used",
        message: `You have sent ${surroundings.newRequestsThisWeek} new requests within seven days. More than ${policy.outreach.newPerWeek} can hardly be prepared with care.`,
        rule: "no-mass-text",
        overridable: true,
      };
    }
    return null;
  },
);

const TALK_ALREADY_OPEN: Refusal = {
  code: "talk-already-open",
  message:
    "A talk with this person is under way already. One request at a time: finish or cancel that one first.",
  rule: "S37",
};

export const noTalkOpen = guard(
  "no talk under way",
  "sense",
  [TALK_ALREADY_OPEN.code],
  ({ contact }) => {
    return openInterview(contact) === undefined ? null : TALK_ALREADY_OPEN;
  },
);

export const noOtherTalkOpen = guard(
  "no other talk under way",
  "sense",
  [TALK_ALREADY_OPEN.code],
  ({ contact, interview }) => {
    const other = contact.interviews.some((each) => each.id !== interview?.id && isOpen(each));
    return other ? TALK_ALREADY_OPEN : null;
  },
);
