import { defineRule } from "../../define-rule.js";

const REVIEW =
  /\b(?:look(?:ing)? (?:over|at|through)|review|feedback on|critique|check|go (?:over|through)|proofread|read|thoughts on|here is|link to|improve)\b[^.?!]{0,40}\bmy (?:r[eé]sum[eé]|cv\b|portfolio\b)/i;
const OFFER =
  /\b(?:leave you|(?:give|hand|send|email|show|forward) you|hand over|pass (?:on|along)|forward) (?:a copy of )?my (?:r[eé]sum[eé]|cv|portfolio)(?![\p{L}\p{N}])|\bleave (?:a copy of )?my (?:r[eé]sum[eé]|cv|portfolio) (?:with|for|here|behind|on (?:your|the) (?:desk|table))(?![\p{L}\p{N}])/iu;
/** They asked for it, may ask, or it is not going to happen. */
const NOT_OFFERED =
  /\b(?:not|never|asks?|asked|request(?:ed|s)?|want(?:ed|s)? to see|unless|without|if)\b|n['’]t\b/i;

/** Carried, not offered. */
export const rule = defineRule({
  id: "plan-resume",
  subject: "plan",
  title: "Bring the resume, do not hand it over.",
  why: "A resume on the table turns a talk into a job interview that they did not agree to.",
  severity: "warning",
  sources: ["S59"],
  messages: {
    offered:
      "You plan to put your resume in front of them. Keep it in your bag until they ask for it.",
    review:
      'You plan to have your resume looked at ("{words}"), which is homework for them. Leave it out unless they offer.',
  },
  instead: ["In the bag, in case they ask."],
  check: ({ resume, questions, closingWords }) => {
    if (resume === "offered" || resume === "sent-ahead") {
      return [{ message: "offered", field: "resume" }];
    }
    const said = [
      ...questions.map((words, index) => [`questions.${index}`, words] as const),
      ...closingWords.map((words, index) => [`closing.words.${index}`, words] as const),
    ];
    for (const [field, words] of said) {
      const found = REVIEW.exec(words);
      if (found !== null) return [{ message: "review", field, data: { words: found[0] } }];
      if (OFFER.test(words) && !NOT_OFFERED.test(words)) return [{ message: "offered", field }];
    }
    return [];
  },
});
