import * as z from "zod";

const answer = z.string().min(1).max(20_000);

export const VERDICTS = ["love-it", "could-fit", "unsure", "not-for-me"] as const;

/** The four prompts after a talk (S66 to S69) and what it means for the choice of a path (S4, S9). */
export const reflectionSchema = z.strictObject({
  /** Feelings and thoughts (S66). */
  impressions: answer,
  /** Could you picture yourself there? (S67) */
  picture: answer,
  /** How the impression changed (S68). */
  changed: answer,
  /** What is missing, where to find it, who to ask (S69). */
  missing: answer,
  verdict: z.enum(VERDICTS),
  pros: z.array(z.string().min(1).max(2_000)).max(50).default([]),
  cons: z.array(z.string().min(1).max(2_000)).max(50).default([]),
});

export type Verdict = (typeof VERDICTS)[number];
export type Reflection = z.infer<typeof reflectionSchema>;
export type ReflectionInput = z.input<typeof reflectionSchema>;
