import { TextlintKernel, type TextlintKernelRule } from "@textlint/kernel";
import textPlugin from "@textlint/textlint-plugin-text";
import { text as alex } from "alex";
import alexRule from "textlint-rule-alex";
import misspellings from "textlint-rule-common-misspellings";
import maxComma from "textlint-rule-max-comma";
import noEmptySection from "textlint-rule-no-empty-section";
import noDuplicatedConjunction from "textlint-rule-no-start-duplicated-conjunction";
import noTodo from "textlint-rule-no-todo";
import stopWords from "textlint-rule-stop-words";
import terminology from "textlint-rule-terminology";
import unexpandedAcronym from "textlint-rule-unexpanded-acronym";
import writeGoodRule from "textlint-rule-write-good";
import writeGood from "write-good";

/** Something that reads a message and says what it finds, now or soon. */
export type Checker = (text: string) => unknown;

/** Rules are published as CommonJS, some with the rule under `default`: both forms are one thing here. */
function ruleOf(module: unknown): TextlintKernelRule["rule"] {
  const inner =
    typeof module === "object" && module !== null && "default" in module ? module.default : module;
  return inner as TextlintKernelRule["rule"];
}

function textlint(rules: Readonly<Record<string, unknown>>): Checker {
  const kernel = new TextlintKernel();
  const options = {
    ext: ".txt",
    plugins: [{ pluginId: "text", plugin: ruleOfPlugin(textPlugin) }],
    rules: Object.entries(rules).map(([ruleId, rule]) => ({ ruleId, rule: ruleOf(rule) })),
  };
  return (text) => kernel.lintText(text, options);
}

function ruleOfPlugin(module: unknown): typeof textPlugin {
  const inner =
    typeof module === "object" && module !== null && "default" in module ? module.default : module;
  return inner as typeof textPlugin;
}

/** What somebody would pick instead today. None of them knows etiquette; they show what reading costs. */
export const peers: Readonly<Record<string, Checker>> = {
  "write-good": (text) => writeGood(text),
  alex: (text) => alex(text).messages,
  "textlint, five light rules": textlint({
    "no-todo": noTodo,
    "max-comma": maxComma,
    "no-empty-section": noEmptySection,
    "no-start-duplicated-conjunction": noDuplicatedConjunction,
    "unexpanded-acronym": unexpandedAcronym,
  }),
  "textlint, five popular rules": textlint({
    alex: alexRule,
    "write-good": writeGoodRule,
    terminology,
    "common-misspellings": misspellings,
    "stop-words": stopWords,
  }),
};

const EXPRESSIONS = [
  /\b(?:job|position|opening|vacanc(?:y|ies)|internship)s?\b/i,
  /\bhir(?:e|ed|ing)\b/i,
  /\b(?:resume|résumé|cv|portfolio)\b/i,
  /\battach(?:ed|ing)?\b/i,
  /\b\d+\s*(?:min|minutes?|hours?|hrs?)\b/i,
  /\b(?:half|quarter of) an hour\b/i,
  /\[[A-Za-z ]{2,30}\]/,
  /\{\{[^}]{1,40}\}\}/,
  /<[A-Za-z ]{2,30}>/,
  /\bX{2,}\b/,
  /\bASAP\b/,
  /\b(?:urgent|immediately|deadline)\b/i,
  /\bsorry to (?:bother|disturb)\b/i,
  /\bjust a student\b/i,
  /\bthank(?:s| you)\b/i,
  /\b(?:grateful|appreciate)\b/i,
  /!{2,}/,
  /\b[A-Z]{4,}\b/,
  /\b(?:dude|lol|omg|gonna)\b/i,
  /\bto whom it may concern\b/i,
  /^dear (?:sir|madam)/i,
  /\b(?:coffee|call|chat|talk|zoom)\b/i,
  /\b(?:forward|proofread|introduce) (?:me|this|it)\b/i,
  /\b(?:salary|age|married|religion)\b/i,
  /\bkeep me in mind\b/i,
];

/** A floor: what it costs to search a message with bare expressions and judge nothing. */
export const twentyFiveExpressions: Checker = (text) => {
  let found = 0;
  for (const expression of EXPRESSIONS) if (expression.test(text)) found += 1;
  return found;
};
