import { messageToThem, type Planner } from "../planning.js";
import { preferredChannel } from "../preferred-channel.js";
import { leftOut } from "../set-aside.js";
import { isBusy, isKept, nextTouch, quietDays, unreportedAdvice } from "./next-touch.js";

/** News for a tie you keep: first a month after the talk, then every few months (S70, SCU, POR). */
export const planKeepInTouch: Planner = (planning) => {
  const { contact } = planning;
  // Their own advice is the better news: then `report-advice` takes this turn.
  if (!isKept(contact) || isBusy(contact) || unreportedAdvice(contact) !== undefined) return [];
  const channel = preferredChannel(contact.facts);
  const written = contact.correspondence.filter(
    ({ from, kind }) => from === "you" && kind === "keep-in-touch",
  ).length;
  return [
    messageToThem(
      planning,
      {
        kind: "keep-in-touch",
        ordinal: written + leftOut(contact, "keep-in-touch").length + 1,
        reason: `${quietDays(planning)} days since you last had word of each other: share good news or something of use to them, and ask for nothing.`,
        rule: "S70",
        templateId: "k-news",
        channel,
      },
      (zone) => nextTouch(planning, zone, channel),
    ),
  ];
};
