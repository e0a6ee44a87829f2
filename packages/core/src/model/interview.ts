import * as z from "zod";
import { PARTIES } from "./event.js";
import { interviewIdSchema } from "./ids.js";
import { interviewPlanSchema, VENUES } from "./interview-plan.js";
import { channelSchema } from "./message.js";
import { notesSchema } from "./notes.js";
import { reflectionSchema } from "./reflection.js";
import { instantSchema, zoneSchema } from "./time-schema.js";

export const INTERVIEW_STATES = [
  "draft",
  "sent",
  "nudged",
  "replied",
  "scheduling",
  "scheduled",
  "confirmed",
  "held",
  "thanked",
  "reflected",
  "lapsed",
  "declined",
  "cancelled",
] as const;
export const interviewStateSchema = z.enum(INTERVIEW_STATES);
export type InterviewState = z.infer<typeof interviewStateSchema>;

/** States in which a request is on its way to a talk: a contact has at most one such interview. */
export const OPEN_INTERVIEW_STATES = [
  "draft",
  "sent",
  "nudged",
  "replied",
  "scheduling",
  "scheduled",
  "confirmed",
] as const satisfies readonly InterviewState[];

const byWhomSchema = z.strictObject({ by: z.enum(PARTIES), at: instantSchema });

export const appointmentSchema = z.strictObject({
  start: instantSchema,
  minutes: z.number().int().positive(),
  zone: zoneSchema,
  venue: z.enum(VENUES),
  place: z.string().exactOptional(),
});
export type Appointment = z.infer<typeof appointmentSchema>;

/** One talk, from the first draft to the reflection, with what is known about it so far. */
export const interviewSchema = z.strictObject({
  id: interviewIdSchema,
  state: interviewStateSchema,
  /** When it came into this state. */
  since: instantSchema,
  topic: z.string().exactOptional(),
  plan: interviewPlanSchema.exactOptional(),
  draftedAt: instantSchema,
  sentAt: instantSchema.exactOptional(),
  channel: channelSchema.exactOptional(),
  templateId: z.string().exactOptional(),
  nudgedAt: z.array(instantSchema),
  /** Their first word about this talk, a no included: what the reply rate counts. */
  firstRepliedAt: instantSchema.exactOptional(),
  /** Their latest word about this talk. */
  repliedAt: instantSchema.exactOptional(),
  /** Your latest answer to it. */
  answeredAt: instantSchema.exactOptional(),
  appointment: appointmentSchema.exactOptional(),
  confirmedAt: instantSchema.exactOptional(),
  moves: z.array(byWhomSchema),
  noShows: z.array(byWhomSchema),
  heldAt: instantSchema.exactOptional(),
  heldMinutes: z.number().int().positive().exactOptional(),
  notes: notesSchema.exactOptional(),
  notedAt: instantSchema.exactOptional(),
  thankedAt: instantSchema.exactOptional(),
  reflection: reflectionSchema.exactOptional(),
  reflectedAt: instantSchema.exactOptional(),
});

export type Interview = z.infer<typeof interviewSchema>;

export function isOpen(interview: Interview): boolean {
  return (OPEN_INTERVIEW_STATES as readonly InterviewState[]).includes(interview.state);
}
