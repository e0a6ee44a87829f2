import * as z from "zod";

export const VENUES = [
  "cafe",
  "workplace",
  "public-place",
  "video",
  "phone",
  "private-home",
  "hotel-room",
  "car",
] as const;

export const PAYERS = ["you", "they", "split", "nobody", "undecided"] as const;

/** What you intend for one talk: length, place, who pays, questions, closing asks (S32 to S62). */
export const interviewPlanSchema = z.strictObject({
  minutes: z.number().int().positive().max(480),
  /** Kept free behind the agreed length in case they offer more, in minutes (S38). */
  bufferMinutes: z.number().int().nonnegative().max(240).exactOptional(),
  stopSignalAtMinute: z.number().int().positive().max(480).exactOptional(),
  venue: z.enum(VENUES),
  place: z.string().max(2_000).exactOptional(),
  payer: z.enum(PAYERS).exactOptional(),
  research: z.array(z.string().min(1).max(2_000)).max(50).default([]),
  introduction: z.string().max(5_000).exactOptional(),
  introductionSeconds: z.number().int().nonnegative().max(3_600).exactOptional(),
  questions: z.array(z.string().min(1).max(2_000)).max(200).default([]),
  closing: z
    .strictObject({
      askForNames: z.number().int().nonnegative().max(50).exactOptional(),
      askHowToKeepInTouch: z.boolean().exactOptional(),
    })
    .exactOptional(),
  resume: z.enum(["none", "in-bag", "offered", "sent-ahead"]).exactOptional(),
  notes: z
    .enum(["notebook", "afterwards", "agreed-recording", "secret-recording", "screen", "none"])
    .exactOptional(),
});

export type InterviewPlan = z.infer<typeof interviewPlanSchema>;
export type InterviewPlanInput = z.input<typeof interviewPlanSchema>;
