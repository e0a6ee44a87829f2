import * as z from "zod";
import { NOTE_WAYS, PAYER_REASONS, PAYERS, RESUME_PLACES, VENUES } from "./plan-values.js";

export { PAYERS, VENUES };

/** What you intend for one talk: length, place, who pays, questions, closing asks (S32 to S62). */
export const interviewPlanSchema = z.strictObject({
  minutes: z.number().int().positive().max(480),
  /** What they offered of their own accord; it makes a longer talk fine (S38). */
  offeredMinutes: z.number().int().positive().max(480).exactOptional(),
  /** Kept free behind the agreed length in case they offer more, in minutes (S38). */
  bufferMinutes: z.number().int().nonnegative().max(240).exactOptional(),
  stopSignalAtMinute: z.number().int().positive().max(480).exactOptional(),
  venue: z.enum(VENUES),
  place: z.string().max(2_000).exactOptional(),
  payer: z.enum(PAYERS).exactOptional(),
  payerReason: z.enum(PAYER_REASONS).exactOptional(),
  research: z.array(z.string().min(1).max(2_000)).max(50).default([]),
  /** You know each other: nobody needs to be introduced (S55). */
  acquainted: z.boolean().exactOptional(),
  introduction: z.string().max(5_000).exactOptional(),
  introductionSeconds: z.number().int().nonnegative().max(3_600).exactOptional(),
  questions: z.array(z.string().min(1).max(2_000)).max(200).default([]),
  closing: z
    .strictObject({
      askForNames: z.number().int().nonnegative().max(50).exactOptional(),
      askHowToKeepInTouch: z.boolean().exactOptional(),
      /** The sentences that you mean to say. */
      words: z.array(z.string().min(1).max(2_000)).max(20).exactOptional(),
    })
    .exactOptional(),
  resume: z.enum(RESUME_PLACES).exactOptional(),
  notes: z.enum(NOTE_WAYS).exactOptional(),
});

export type InterviewPlan = z.infer<typeof interviewPlanSchema>;
export type InterviewPlanInput = z.input<typeof interviewPlanSchema>;
