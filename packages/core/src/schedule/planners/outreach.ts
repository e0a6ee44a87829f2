import { type Channel, type FollowUp, type Interview, openInterview } from "../../model/index.js";
import { messageWindow } from "../message-window.js";
import { messageToThem, type Planner, type Planning } from "../planning.js";
import { preferredChannel } from "../preferred-channel.js";
import { isReferral } from "./contact-referral.js";
import { holdOnRequest } from "./hold-on-request.js";
import { requestTemplate } from "./request-template.js";

/** Sending a request that is drafted, at the hours at which letters are read (S15; LNK, DRI), within what one can prepare with care. */
export const planOutreach: Planner = (planning) => {
  const { contact } = planning;
  const draft = openInterview(contact);
  // A name you were given has a deadline of its own, and a sleeping tie a wait of its own.
  if (draft?.state !== "draft" || isReferral(contact) || contact.state === "dormant") return [];
  return [requestOf(planning, draft)];
};

function requestOf(planning: Planning, draft: Interview): FollowUp {
  const { contact, policy } = planning;
  const channel: Channel =
    contact.facts.source === "linkedin" && contact.facts.email === undefined
      ? "linkedin-note"
      : preferredChannel(contact.facts);
  return messageToThem(
    planning,
    {
      kind: "outreach",
      interview: draft,
      ordinal: 1,
      reason:
        "Your request is drafted: send it at an hour at which they read letters, in the middle of a week's morning.",
      rule: "S15",
      templateId: requestTemplate(contact, channel),
      channel,
    },
    (zone) => {
      const from = draft.draftedAt;
      const choices = [[from, "sending"]] as const;
      return messageWindow({ from, until: null, choices, channel }, zone, policy);
    },
    holdOnRequest(planning),
  );
}
