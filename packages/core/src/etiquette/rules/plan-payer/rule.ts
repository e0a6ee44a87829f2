import { defineRule } from "../../define-rule.js";

/** Who invites pays. */
export const rule = defineRule({
  id: "plan-payer",
  subject: "plan",
  title: "Pay the bill.",
  why: "They give you their time; the coffee is the least you can give back.",
  severity: "warning",
  sources: ["S33", "DMR"],
  messages: {
    unset:
      "Nobody has decided who pays, and the moment with the bill gets awkward. You invite: plan to pay, and protest once if they reach for it.",
    notYou: "You invite, so you pay. Offer it, and give in only if they insist.",
  },
  instead: ["May I get this? You gave me your time."],
  check: ({ venue, payer, payerReason }) => {
    if (venue === "video" || venue === "phone") return [];
    if (payer === "split" || (payer === "they" && payerReason === null)) {
      return [{ message: "notYou", field: "payer" }];
    }
    const isUnset = payer === "undecided" || (payer === null && venue === "cafe");
    return isUnset ? [{ message: "unset", field: "payer" }] : [];
  },
});
