import * as z from "zod";
import { contactFactsSchema } from "./contact-facts.js";
import { PARTIES, REFERRAL_OUTCOMES } from "./event.js";
import { followUpKindSchema } from "./follow-up.js";
import { contactIdSchema, eventIdSchema, followUpIdSchema, interviewIdSchema } from "./ids.js";
import { type Interview, interviewSchema, isOpen } from "./interview.js";
import { channelSchema, messageKindSchema } from "./message.js";
import { instantSchema } from "./time-schema.js";

export const CONTACT_STATES = [
  "identified",
  "researched",
  "approached",
  "engaged",
  "met",
  "nurturing",
  "advocate",
  "dormant",
  "declined",
  "opted-out",
] as const;
export const contactStateSchema = z.enum(CONTACT_STATES);
export type ContactState = z.infer<typeof contactStateSchema>;

/** One message that went out or came in: when, of what kind, on which channel. Texts stay in the events. */
export const correspondenceSchema = z.strictObject({
  at: instantSchema,
  from: z.enum(PARTIES),
  kind: messageKindSchema,
  channel: channelSchema,
  interviewId: interviewIdSchema.exactOptional(),
  templateId: z.string().exactOptional(),
});
export type Correspondence = z.infer<typeof correspondenceSchema>;

export const referralSchema = z.strictObject({
  referredId: contactIdSchema,
  interviewId: interviewIdSchema,
  name: z.string(),
  organization: z.string().exactOptional(),
  mayUseName: z.boolean(),
  at: instantSchema,
  /** What this referrer has been told about it. */
  told: z.array(z.enum(REFERRAL_OUTCOMES)),
});
export type Referral = z.infer<typeof referralSchema>;

export const giftSchema = z.strictObject({
  by: z.enum(PARTIES),
  at: instantSchema,
  unasked: z.boolean(),
  what: z.string(),
});

/** A follow-up put off until a moment, or left out for good where none is named. */
export const setAsideSchema = z.strictObject({
  followUpId: followUpIdSchema,
  kind: followUpKindSchema,
  at: instantSchema,
  until: instantSchema.exactOptional(),
  reason: z.string(),
});
export type SetAside = z.infer<typeof setAsideSchema>;

/**
 * A person and everything that has passed between you, as replayed from events. Plain JSON: store
 * it, send it, compare it. Only `transition` and `replay` make a new one.
 */
export const contactSchema = z.strictObject({
  /** Version of this shape. */
  schema: z.literal(1),
  id: contactIdSchema,
  /** How many events it has seen; the guard against two writers. */
  revision: z.number().int().positive(),
  state: contactStateSchema,
  /** When it came into this state. */
  since: instantSchema,
  facts: contactFactsSchema,
  /** Why this person, once researched. */
  reason: z.string().exactOptional(),
  findings: z.array(z.string()),
  interviews: z.array(interviewSchema),
  correspondence: z.array(correspondenceSchema),
  referrals: z.array(referralSchema),
  /** What this contact's own referrer has been told. */
  referrerTold: z.array(z.enum(REFERRAL_OUTCOMES)),
  gifts: z.array(giftSchema),
  /** When you told them what their advice led to. */
  adviceReportedAt: instantSchema.exactOptional(),
  /** Follow-ups that you put off or leave out, the latest word on each last. */
  setAside: z.array(setAsideSchema).exactOptional(),
  addedAt: instantSchema,
  lastEventAt: instantSchema,
  lastEventId: eventIdSchema,
});

export type Contact = z.infer<typeof contactSchema>;

/** The interview on its way to a talk, if there is one. A contact never has two. */
export function openInterview(contact: Contact): Interview | undefined {
  return contact.interviews[openInterviewIndex(contact)];
}

/** The place of {@link openInterview} among the interviews, -1 where there is none. */
export function openInterviewIndex({ interviews }: Contact): number {
  for (let index = interviews.length - 1; index >= 0; index--) {
    const interview = interviews[index];
    if (interview !== undefined && isOpen(interview)) return index;
  }
  return -1;
}
