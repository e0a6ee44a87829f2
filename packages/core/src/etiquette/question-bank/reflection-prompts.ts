import type { Reflection } from "../../model/reflection.js";

export interface ReflectionPrompt {
  /** The field of a reflection that the answer goes into. */
  readonly field: keyof Pick<Reflection, "impressions" | "picture" | "changed" | "missing">;
  readonly text: string;
  readonly source: "S66" | "S67" | "S68" | "S69";
}

/** The four questions to ask yourself after a talk (S66 to S69), in our own words. */
export const REFLECTION_PROMPTS: readonly ReflectionPrompt[] = [
  { field: "impressions", text: "What did you feel and think during the talk?", source: "S66" },
  { field: "picture", text: "Can you picture yourself there, doing this?", source: "S67" },
  { field: "changed", text: "How has your impression changed, and what is new?", source: "S68" },
  {
    field: "missing",
    text: "What do you still need to know, where could you find it, and who could tell you?",
    source: "S69",
  },
];
