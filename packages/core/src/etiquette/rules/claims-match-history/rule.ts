import type { Instant } from "../../../model/instant.js";
import { contradictionsIn } from "../../conduct/contradictions.js";
import { defineRule, type Problem } from "../../define-rule.js";
import { appointmentClaims } from "./appointment.js";
import { pastClaims } from "./past.js";
import { CLAIM_SETS } from "./phrases.js";
import { referrerClaims } from "./referrer.js";

/** Without a clock nothing lies in the future. */
const END_OF_TIME: Instant = "9999-12-31T00:00:00.000Z";

export type ClaimProblem = Problem<
  | "neverAgreed"
  | "neverWrote"
  | "otherTime"
  | "neverReplied"
  | "neverAsked"
  | "neverAskedForThat"
  | "neverTalked"
  | "nobodySuggested"
  | "somebodyElse"
  | "noLeave"
  | "wrongDay"
  | "wrongTime"
  | "wrongTimeOfTalk"
>;

/** What a message says has happened is what has happened. */
export const rule = defineRule({
  id: "claims-match-history",
  subject: "message",
  title: "Claim only what has happened.",
  why: "They know what was agreed, who named them and when you wrote. One wrong claim makes the rest doubtful.",
  severity: "error",
  sources: ["S50", "MID", "ROB"],
  phrases: CLAIM_SETS,
  messages: {
    neverAgreed:
      'You write "{words}", but nothing has been agreed: they have never answered. Ask instead.',
    neverWrote:
      'You write "{words}", but no message to them is recorded. Write it as the first one, or record the earlier one.',
    otherTime: 'You write "{words}", but your last message went out on {day}. Put the day right.',
    neverReplied:
      'You write "{words}", but nothing has come from them. Leave it out, or record their answer.',
    neverAsked: 'You write "{words}", but they have never written. Leave it out.',
    neverAskedForThat:
      'You write "{words}", but none of their messages asks for a resume. Leave it out until they do.',
    neverTalked:
      'You write "{words}", but no talk with them is recorded. Record it, or leave it out.',
    nobodySuggested:
      "You write that {name} named them, but nobody is noted as having done so. Note the referrer, or say how you found them.",
    somebodyElse:
      "You write that {name} named them; the record says it was {referrer}. Put the name right.",
    noLeave:
      "You name {name}, who has given no leave to use their name. Ask them first, or leave it out.",
    wrongDay: 'You write "{words}", but it is {day}. Put the day right.',
    wrongTime: 'You write "{words}", but the talk is at {time} ({zone}). Put the time right.',
    wrongTimeOfTalk:
      'You write "{words}", but the talk was at {time} ({zone}). Put the time right, or leave it out.',
  },
  instead: ["I wrote to you on 3 March and add one thing."],
  check: (message) => {
    const { history } = message;
    if (history === null) return [];
    // What cannot be true itself proves nothing against a letter.
    const { contradictions } = contradictionsIn(history, message.now ?? END_OF_TIME);
    if (contradictions.length > 0) return referrerClaims(message, history);
    const claims: ClaimProblem[] = [
      ...pastClaims(message, history),
      ...referrerClaims(message, history),
      ...appointmentClaims(message, history),
    ];
    return claims;
  },
});
