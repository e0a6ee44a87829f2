import { messageToThem, type Planner } from "../planning.js";
import { preferredChannel } from "../preferred-channel.js";
import { isKeptInTouch, nextTouch, unreportedAdvice } from "./next-touch.js";

/** What came of their advice: the best reason to write again (S70; domain: met→nurturing). */
export const planReportAdvice: Planner = (planning) => {
  const { contact } = planning;
  const interview = unreportedAdvice(contact);
  if (interview === undefined || !isKeptInTouch(contact)) return [];
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
    ),
  ];
};
