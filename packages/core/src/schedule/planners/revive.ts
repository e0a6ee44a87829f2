import { lastContactAt, monthsAfter, openInterview } from "../../model/index.js";
import { latestOf, startOfDayAfter } from "../calendar-days.js";
import { messageWindow } from "../message-window.js";
import { messageToThem, type Planner, type Planning } from "../planning.js";
import { preferredChannel } from "../preferred-channel.js";
import { leftOut } from "../set-aside.js";

/** Taking up a tie that has slept for half a year: silent ties help at least as much as busy ones (LEV; domain: dormant→approached). */
export const planRevive: Planner = (planning) => {
  const { contact, policy } = planning;
  if (contact.state !== "dormant" || !mayBeRevived(planning)) return [];
  const channel = preferredChannel(contact.facts);
  const requests = contact.interviews.filter(({ sentAt }) => sentAt !== undefined).length;
  const quietSince = latestOf(lastContactAt(contact), ...leftOut(contact, "revive"));
  const months = policy.revive.withoutNewsAfterMonths;
  return [
    messageToThem(
      planning,
      {
        kind: "revive",
        ordinal: requests + leftOut(contact, "revive").length + 1,
        reason: `${months === 1 ? "A month" : `${months} months`} of silence have passed: write again, be open about the gap, and recall what you share. With news or thanks you need not wait so long.`,
        rule: "LEV",
        templateId: "k-reconnect",
        channel,
      },
      (zone) => {
        // The day after, by their calendar: months of different lengths differ by more than zones do.
        const full = monthsAfter(quietSince ?? contact.addedAt, months);
        const from = startOfDayAfter(full, 1, zone);
        const timing = { from, until: null, choices: [[from, "sending"]], channel } as const;
        return messageWindow(timing, zone, policy);
      },
    ),
  ];
};

/** Somebody who has never answered is asked anew once, not every half year. */
function mayBeRevived({ contact }: Planning): boolean {
  const open = openInterview(contact);
  if (open !== undefined && open.state !== "draft") return false;
  const everAnswered =
    contact.correspondence.some(({ from }) => from === "they") ||
    contact.interviews.some(({ heldAt }) => heldAt !== undefined);
  const requests = contact.interviews.filter(({ sentAt }) => sentAt !== undefined).length;
  return everAnswered || requests < 2;
}
