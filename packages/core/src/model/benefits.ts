import * as z from "zod";
import { contactIdSchema } from "./ids.js";
import { VERDICTS } from "./reflection.js";

/** What a talk is said to bring, made countable: insight, pros and cons, the hiring view, people (S9 to S14). */
export const benefitsSchema = z.strictObject({
  verdicts: z.array(z.enum(VERDICTS)),
  pros: z.array(z.string()),
  cons: z.array(z.string()),
  hiringInsights: z.array(z.string()),
  skillWords: z.array(z.string()),
  /** People met through this contact. */
  newConnections: z.array(contactIdSchema),
  advocate: z.boolean(),
});

export type Benefits = z.infer<typeof benefitsSchema>;
