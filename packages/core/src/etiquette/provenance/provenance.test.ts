import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { CONTACT_STATES, contactSchema } from "../../model/contact.js";
import { FOLLOW_UP_KINDS } from "../../model/follow-up.js";
import { INTERVIEW_STATES, interviewSchema } from "../../model/interview.js";
import { interviewPlanSchema } from "../../model/interview-plan.js";
import { notesSchema } from "../../model/notes.js";
import { reflectionSchema } from "../../model/reflection.js";
import { SOURCES } from "../../model/source.js";
import { QUESTION_BANK } from "../question-bank/questions.js";
import { REFLECTION_PROMPTS } from "../question-bank/reflection-prompts.js";
import { HISTORY_RULES } from "../rules/history-registry.gen.js";
import { PLAN_RULES } from "../rules/plan-registry.gen.js";
import { BUILT_IN_RULES } from "../rules/registry.gen.js";
import { explainRule } from "./explain-rule.js";
import { SEED_MAP } from "./seed-map.js";
import { SEED_PASSAGES } from "./seed-passages.js";
import { SOURCE_LIST } from "./source-list.js";

const RULES = [...BUILT_IN_RULES, ...PLAN_RULES, ...HISTORY_RULES];
const PASSAGES = Array.from({ length: 71 }, (_, index) => `S${index + 1}`);
const templates = new Set(
  readdirSync(fileURLToPath(new URL("../../../../templates/src", import.meta.url))),
);
const RECORDS: Readonly<Record<string, z.ZodType>> = {
  contact: contactSchema,
  interview: interviewSchema,
  plan: interviewPlanSchema,
  notes: notesSchema,
  reflection: reflectionSchema,
};

/** Whether the model has a field at a path such as `contact.facts.referrer.mayUseName`. */
function hasField(path: string): boolean {
  const [record = "", ...names] = path.split(".");
  let schema: unknown = z.toJSONSchema(RECORDS[record] ?? z.never(), { unrepresentable: "any" });
  for (const name of names) {
    const { properties = {} }: { properties?: Record<string, unknown> } = Object(schema);
    schema = properties[name];
  }
  return schema !== undefined;
}

describe("the seed map", () => {
  it("gives every passage S1 to S71 a place, and knows no others", () => {
    expect(Object.keys(SEED_MAP)).toEqual(PASSAGES);
    expect(Object.keys(SEED_PASSAGES)).toEqual(PASSAGES);
    expect(PASSAGES.filter((passage) => (SEED_MAP[passage] ?? []).length === 0)).toEqual([]);
  });

  it.each(PASSAGES)("%s is mapped to places that exist", (passage) => {
    for (const place of SEED_MAP[passage] ?? []) {
      switch (place.kind) {
        case "rule":
          expect(RULES.map(({ id }) => id)).toContain(place.id);
          break;
        case "field":
          expect([place.path, hasField(place.path)]).toEqual([place.path, true]);
          break;
        case "source":
          expect(SOURCES).toContain(place.id);
          break;
        case "state":
          expect(place.machine === "contact" ? CONTACT_STATES : INTERVIEW_STATES).toContain(
            place.state,
          );
          break;
        case "schedule":
          expect(FOLLOW_UP_KINDS).toContain(place.followUp);
          break;
        case "template":
          expect([...templates]).toContain(place.id);
          break;
        case "question":
          expect(QUESTION_BANK.map(({ id }) => id)).toContain(place.id);
          break;
        case "prompt":
          expect(REFLECTION_PROMPTS.map(({ field }) => field)).toContain(place.field);
          break;
        case "reminder":
          expect([...templates]).toContain(place.by);
          break;
      }
    }
  });
});

describe("explainRule", () => {
  it.each(RULES.map(({ id }) => id))("%s stands on sources that are listed", (id) => {
    const { sources, presets, text } = explainRule(id);
    expect(sources.length).toBeGreaterThan(0);
    for (const end of sources.flatMap(({ key }) => key.split("-"))) {
      expect([end, end === "†" || end in SEED_PASSAGES || end in SOURCE_LIST]).toEqual([end, true]);
    }
    expect(presets.map(({ preset }) => preset)).toContain("recommended");
    expect(text).toContain("Sources:");
  });

  it("says how the presets differ", () => {
    const hours = explainRule("thank-24h").presets.map(({ preset, options }) => [
      preset,
      options.withinHours,
    ]);
    expect(hours).toContainEqual(["recommended", 24]);
    expect(hours).toContainEqual(["strict", 12]);
  });

  it("names the nearest rule for a misspelt one", () => {
    expect(() => explainRule("thank-24")).toThrow(/thank-24h/);
  });
});
