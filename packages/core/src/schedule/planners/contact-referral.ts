import type { Contact, FollowUp } from "../../model/index.js";
import { endOfBusinessDayAfter } from "../calendar-days.js";
import { messageWindow } from "../message-window.js";
import { messageToThem, type Planner, type Planning } from "../planning.js";
import { preferredChannel } from "../preferred-channel.js";
import { holdOnRequest } from "./hold-on-request.js";
import { requestTemplate } from "./request-template.js";

/** Writing to somebody whose name you were given, while whoever gave it still remembers (S50, ROB). */
export const planContactReferral: Planner = (planning) =>
  isReferral(planning.contact) ? [firstLetter(planning)] : [];

/** Somebody named to you whom you have not written to. */
export function isReferral({ state, facts, interviews }: Contact): boolean {
  const named = facts.referrer !== undefined || facts.source === "referral";
  const notApproached = state === "identified" || state === "researched";
  return named && notApproached && interviews.every(({ sentAt }) => sentAt === undefined);
}

function firstLetter(planning: Planning): FollowUp {
  const { contact, policy } = planning;
  const days = policy.referral.contactWithinBusinessDays;
  const mayName = contact.facts.referrer?.mayUseName === true;
  const research = contact.state === "identified" ? " Read up on them first." : "";
  const channel = preferredChannel(contact.facts);
  return messageToThem(
    planning,
    {
      kind: "contact-referral",
      ordinal: 1,
      reason: `You were given this name: write within ${days === 1 ? "a business day" : `${days} business days`}${mayName ? ", and say who named them" : ", without naming who gave it, until you have leave to"}.${research}`,
      rule: "S50",
      templateId: requestTemplate(contact, channel),
      channel,
    },
    (zone) => {
      const from = contact.addedAt;
      const until = endOfBusinessDayAfter(from, days, zone, policy);
      const choices = [
        [from, "sending-hours"],
        [from, "allowed"],
      ] as const;
      return messageWindow({ from, until, choices, channel }, zone, policy);
    },
    // Reading up on them is part of the two days, not a reason to wait.
    contact.state === "identified" ? undefined : holdOnRequest(planning),
  );
}
