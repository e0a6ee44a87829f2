import * as z from "zod";
import { contactIdSchema, followUpIdSchema, interviewIdSchema } from "./ids.js";
import { channelSchema } from "./message.js";
import { instantSchema, wallTimeSchema, zoneSchema } from "./time-schema.js";

/** What falls due with a contact, one name for each row of the timing table that makes work for somebody. */
export const FOLLOW_UP_KINDS = [
  "outreach",
  "nudge",
  "lapse",
  "answer",
  "confirm",
  "arrive",
  "stop-signal",
  "write-notes",
  "thank-you",
  "reflect",
  "apologize",
  "reschedule",
  "contact-referral",
  "tell-referrer",
  "report-advice",
  "keep-in-touch",
  "revive",
] as const;

export const followUpKindSchema = z.enum(FOLLOW_UP_KINDS);
export type FollowUpKind = z.infer<typeof followUpKindSchema>;

/** From when it may be done, when it is best done, and until when it still counts as done in time; UTC instants. */
export const followUpWindowSchema = z.strictObject({
  from: instantSchema,
  due: instantSchema,
  until: instantSchema.nullable(),
});

const shared = {
  id: followUpIdSchema,
  contactId: contactIdSchema,
  interviewId: interviewIdSchema.exactOptional(),
  kind: followUpKindSchema,
  /** A sentence for a person: why this, why then. */
  reason: z.string().min(1).max(2_000),
  /** The rule or S-number of the guide that it stands on. */
  rule: z.string().min(1).max(100),
  templateId: z.string().min(1).max(100).exactOptional(),
  channel: channelSchema.exactOptional(),
};

/** Something to do at a known time. */
export const dueFollowUpSchema = z.strictObject({
  ...shared,
  status: z.literal("due"),
  window: followUpWindowSchema,
  /** Zone in which the due time was chosen. */
  zone: zoneSchema,
  /** What their clock shows when it is due, `2026-03-03T08:30`. Where a law changes the zone's clocks, this hour stays and the instant moves. */
  wall: wallTimeSchema.exactOptional(),
});

/** Something that waits for a fact, not for time. */
export const heldFollowUpSchema = z.strictObject({
  ...shared,
  status: z.literal("held"),
  held: z.strictObject({
    code: z.string().min(1).max(100),
    /** A sentence that says what would release it. */
    message: z.string().min(1).max(2_000),
    /** The UTC instant from which time alone has released it; left out where something must happen first. */
    possibleFrom: instantSchema.exactOptional(),
  }),
});

export const followUpSchema = z.discriminatedUnion("status", [
  dueFollowUpSchema,
  heldFollowUpSchema,
]);

export type FollowUpWindow = z.infer<typeof followUpWindowSchema>;
export type DueFollowUp = z.infer<typeof dueFollowUpSchema>;
export type HeldFollowUp = z.infer<typeof heldFollowUpSchema>;
export type FollowUp = z.infer<typeof followUpSchema>;
