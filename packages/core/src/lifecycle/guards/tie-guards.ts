import { addMilliseconds, DAY_MS } from "../../model/instant.js";
import type { Refusal } from "../../model/result.js";
import { lastContactAt, monthsAfter } from "../../model/silence.js";
import { type Guard, guard } from "../cell.js";
import { longDate } from "../wording.js";
import { zoneOf } from "./silence-guards.js";

/** A silent tie is taken up with news, with thanks, or after enough time; never as if nothing had been. */
export const hasReasonToRevive = guard(
  "news, thanks, or half a year",
  "time",
  ["no-reason-to-revive"],
  ({ contact, event, policy }) => {
    const revival =
      event.type === "send" || event.type === "keep-in-touch" ? event.revival : undefined;
    if (revival === "news" || revival === "thanks") return null;
    const months = policy.revive.withoutNewsAfterMonths;
    const from = monthsAfter(lastContactAt(contact), months);
    if (event.at >= from) return null;
    return {
      code: "no-reason-to-revive",
      message: `You last had word of each other less than ${months} months ago. Write again with news or thanks, or without either from ${longDate(from, zoneOf(contact))}.`,
      rule: "LEV",
      possibleFrom: from,
      overridable: true,
    };
  },
);

export const silentForLong = guard(
  "a long silence",
  "time",
  ["nothing-due"],
  ({ contact, event, policy }) => {
    const from = addMilliseconds(lastContactAt(contact), policy.dormant.afterSilentDays * DAY_MS);
    if (event.at >= from) return null;
    return {
      code: "nothing-due",
      message: `This tie counts as dormant from ${longDate(from, zoneOf(contact))} if nothing passes between you until then.`,
      rule: "S70",
      possibleFrom: from,
    };
  },
);

/** After a no, one word of thanks; a second message would be arguing. */
export const answeredOnlyOnce = guard(
  "you have not answered yet",
  "sense",
  ["declined"],
  ({ contact }) => {
    // From the end: a log may hold many a plea, and each is looked at once.
    const yours = contact.correspondence.findLast(({ from }) => from === "you");
    if (yours === undefined || yours.at < contact.since) return null;
    return {
      code: "declined",
      message: "You have thanked them for their answer. Leave it there.",
      rule: "respect-no",
    };
  },
);

/** The refusal of an edge that nobody may take: it stands where only a condition opens the event. */
function always(refusal: Refusal): Guard {
  return guard("never", "sense", [refusal.code], () => refusal);
}

export const nothingDue = always({
  code: "nothing-due",
  message: "Nothing changes here by the passing of time alone.",
  rule: "S70",
});

export const neverMet = always({
  code: "never-met",
  message: "You have not talked yet. Begin with a request for a talk.",
  rule: "give-before-ask",
});

export const nothingToReport = always({
  code: "nothing-to-report",
  message: "You have not talked yet, so no advice of theirs can have been used.",
  rule: "report-back",
});

export const respectTheirNo = always({
  code: "contact-closed",
  message: "They have said no to more messages. Nothing goes out to them any more.",
  rule: "respect-no",
});

/** Word about a named person goes to whoever named them; there must have been such a name. */
export const referralIsKnown = guard(
  "they named that person",
  "sense",
  ["unknown-referral"],
  ({ contact, event }) => {
    if (event.type !== "report" || event.outcome.about !== "referral") return null;
    const { referredId } = event.outcome;
    if (contact.referrals.some((referral) => referral.referredId === referredId)) return null;
    return {
      code: "unknown-referral",
      message: "They have not named that person. Record `refer` first.",
      rule: "report-back",
    };
  },
);

export const hasReferrer = guard(
  "somebody named this contact",
  "sense",
  ["no-referrer"],
  ({ contact }) => {
    if (contact.facts.referrer !== undefined) return null;
    return {
      code: "no-referrer",
      message:
        "Nobody is noted as having named this contact, so there is nobody to tell. Record `amend` with their referrer first.",
      rule: "report-back",
    };
  },
);

/** Each name is given once, and nobody names themselves. */
export const namesSomebodyNew = guard(
  "they name somebody new",
  "sense",
  ["already-referred", "referred-themselves"],
  ({ contact, event }) => {
    if (event.type !== "refer") return null;
    if (event.referredId === contact.id) {
      return {
        code: "referred-themselves",
        message: "A contact cannot be referred to you by themselves. Check `referredId`.",
        rule: "S61",
      };
    }
    if (!contact.referrals.some(({ referredId }) => referredId === event.referredId)) return null;
    return {
      code: "already-referred",
      message: "They have named this person already; the first time counts.",
      rule: "S61",
    };
  },
);
