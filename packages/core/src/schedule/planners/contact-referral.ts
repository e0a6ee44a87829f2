import type { FollowUp } from "../../model/index.js";
import { endOfBusinessDayAfter } from "../calendar-days.js";
import { messageWindow } from "../message-window.js";
import { messageToThem, type Planner, type Planning } from "../planning.js";
import { preferredChannel } from "../preferred-channel.js";

/** Writing to somebody whose name you were given, while whoever gave it still remembers (S50, ROB). */
export const planContactReferral: Planner = (planning) => {
  const { state, facts, interviews } = planning.contact;
  const named = facts.referrer !== undefined || facts.source === "referral";
  const notApproached = state === "identified" || state === "researched";
  const written = interviews.some(({ sentAt }) => sentAt !== undefined);
  return named && notApproached && !written ? [firstLetter(planning)] : [];
};

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
      templateId: mayName ? "o-referral" : "o-cold",
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
  );
}
