import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { benefitsSchema } from "./benefits.js";
import { contactFactsSchema } from "./contact-facts.js";
import { isCoffeechatError } from "./errors.js";
import { followUpSchema } from "./follow-up.js";
import { interviewPlanSchema } from "./interview-plan.js";
import { messageSchema } from "./message.js";
import { notesSchema } from "./notes.js";
import { parseInput } from "./parse-input.js";
import { policySchema } from "./policy.js";
import { recommendedPolicy } from "./policy-presets.js";
import { reflectionSchema } from "./reflection.js";

type Noun = readonly [what: string, schema: z.ZodType, good: object, change: object, path: string];

const facts = { name: "Ana Ruiz", source: "referral" };
const referrer = { name: "Jo Lee", mayUseName: true };
const plan = { minutes: 20, venue: "cafe", payer: "you" };
const notes = { text: "Night handover takes ten minutes.", mostValued: ["The paper log"] };
const reflection = {
  impressions: "Calm",
  picture: "Yes",
  changed: "Less paper",
  missing: "The budget",
  verdict: "could-fit",
};
const followUp = {
  id: "followup_ana.thank-you.1",
  contactId: "contact_ana",
  kind: "thank-you",
  status: "held",
  reason: "They gave you their time.",
  rule: "thank-24h",
  held: { code: "zone-unknown", message: "Their time zone is not known." },
};
const benefits = {
  verdicts: ["love-it"],
  pros: [],
  cons: [],
  hiringInsights: [],
  skillWords: ["triage"],
  newConnections: ["contact_bo"],
  advocate: false,
};

const nouns: readonly Noun[] = [
  ["contact without a name", contactFactsSchema, facts, { name: "" }, "name"],
  ["contact found nowhere", contactFactsSchema, facts, { source: "the moon" }, "source"],
  ["contact in no zone", contactFactsSchema, facts, { zone: "Europe/Atlantis" }, "zone"],
  ["contact of no language", contactFactsSchema, facts, { locale: "not a locale" }, "locale"],
  [
    "referrer whose leave is unknown",
    contactFactsSchema,
    { ...facts, referrer },
    { referrer: { name: "Jo Lee" } },
    "referrer.mayUseName",
  ],
  ["plan without end", interviewPlanSchema, plan, { minutes: 0 }, "minutes"],
  ["plan in no such place", interviewPlanSchema, plan, { venue: "submarine" }, "venue"],
  ["message by pigeon", messageSchema, { channel: "email" }, { channel: "pigeon" }, "channel"],
  ["note of nothing valued", notesSchema, notes, { mostValued: ["", "log"] }, "mostValued.0"],
  ["reflection without verdict", reflectionSchema, reflection, { verdict: "meh" }, "verdict"],
  ["follow-up of an unknown kind", followUpSchema, followUp, { kind: "bribe" }, "kind"],
  [
    "benefit with a wrong id",
    benefitsSchema,
    benefits,
    { newConnections: ["bo"] },
    "newConnections.0",
  ],
  [
    "policy without thanks",
    policySchema,
    recommendedPolicy,
    { thank: { withinHours: "soon" } },
    "thank.withinHours",
  ],
];

function problems(schema: z.ZodType, input: object) {
  try {
    parseInput(schema, input, "input");
    return [];
  } catch (error) {
    if (!isCoffeechatError(error, "INVALID_INPUT")) throw error;
    return error.issues;
  }
}

describe("a noun that does not fit names the path and what was expected", () => {
  it.each(nouns)("%s", (_what, schema, good, change, path) => {
    expect(problems(schema, good)).toEqual([]);
    const [issue, ...others] = problems(schema, { ...good, ...change });
    expect(others).toEqual([]);
    expect(issue?.path).toBe(path);
    expect(issue?.expected).not.toBe("");
  });

  it.each(nouns)("%s: a misspelt field is found too", (_what, schema, good) => {
    expect(problems(schema, { ...good, colour: "blue" }).map(({ path }) => path)).toEqual([
      "colour",
    ]);
  });
});
