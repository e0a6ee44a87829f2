import * as z from "zod";

const MAX_TEXT = 1_000_000;

/** What was learned in a talk, written the same day (S60). */
export const notesSchema = z.strictObject({
  text: z.string().max(MAX_TEXT),
  /** What helped most: the thank-you names it (S64). */
  mostValued: z.array(z.string().min(1).max(2_000)).max(20).default([]),
  /** Things they offered unasked, to be accepted graciously (S58). */
  offers: z.array(z.string().min(1).max(2_000)).max(20).default([]),
  /** How hiring works there, seen from inside (S12). */
  hiringInsights: z.array(z.string().min(1).max(2_000)).max(20).default([]),
  /** Words for skills and traits that the person used (S43). */
  skillWords: z.array(z.string().min(1).max(200)).max(50).default([]),
  nextSteps: z.array(z.string().min(1).max(2_000)).max(20).default([]),
});

export type Notes = z.infer<typeof notesSchema>;
export type NotesInput = z.input<typeof notesSchema>;
