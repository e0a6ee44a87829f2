import { type Hold, messageToThem, type Planner } from "../planning.js";
import { preferredChannel } from "../preferred-channel.js";
import { isBusy, isKept, nextTouch, unreportedAdvice } from "./next-touch.js";

/** What came of their advice: the best reason to write again (S70; domain: met→nurturing). */
export const planReportAdvice: Planner = (planning) => {
  const { contact } = planning;
  const interview = unreportedAdvice(contact);
  if (interview === undefined || !isKept(contact)) return [];
  const channel = preferredChannel(contact.facts);
  return [
    messageToThem(
      planning,
      {
        kind: "report-advice",
        interview,
        ordinal: 1,
        reason:
          "They gave you advice and you meant to act on it: tell them what came of it. Nothing yet? Then send other news instead.",
        rule: "S70",
        templateId: "k-advice",
        channel,
      },
      (zone) => nextTouch(planning, zone, channel),
      isBusy(contact) ? TALK_UNDER_WAY : undefined,
    ),
  ];
};

const TALK_UNDER_WAY: Hold = {
  code: "talk-under-way",
  message:
    "You are arranging another talk with them: tell them there. If it does not come about, this gets its time.",
};
