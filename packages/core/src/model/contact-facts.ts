import * as z from "zod";
import { contactIdSchema } from "./ids.js";
import { SOURCES } from "./source.js";
import { localeSchema, zoneSchema } from "./time-schema.js";

const shortText = z.string().min(1).max(500);

/** Who gave you this person's name, and whether you may say so (S50). */
export const referrerSchema = z.strictObject({
  name: shortText,
  mayUseName: z.boolean(),
  /** Their own contact, where you keep one: they are told how it went. */
  contactId: contactIdSchema.exactOptional(),
});

/** What you know of a person before any event: who they are, where you found them, how to reach them. */
export const contactFactsSchema = z.strictObject({
  name: shortText,
  /** `Dr.`, `Prof.`: used in greetings where the culture expects it. */
  title: z.string().min(1).max(50).exactOptional(),
  pronouns: z.string().min(1).max(50).exactOptional(),
  organization: shortText.exactOptional(),
  role: shortText.exactOptional(),
  email: z.email().max(320).exactOptional(),
  phone: z.string().min(3).max(50).exactOptional(),
  linkedinUrl: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .exactOptional(),
  /** Their IANA zone. Without it nothing is sent at a guess: follow-ups are held. */
  zone: zoneSchema.exactOptional(),
  locale: localeSchema.exactOptional(),
  source: z.enum(SOURCES),
  /** What links you: the club, the panel on Tuesday, the post they wrote. */
  sourceDetail: shortText.exactOptional(),
  referrer: referrerSchema.exactOptional(),
  tags: z.array(z.string().min(1).max(100)).max(100).default([]),
});

/** Facts that may be corrected later: all of them. A field set to `null` is forgotten. */
export const contactAmendmentSchema = z
  .strictObject({
    ...contactFactsSchema.shape,
    tags: z.array(z.string().min(1).max(100)).max(100),
    title: contactFactsSchema.shape.title.unwrap().nullable(),
    pronouns: contactFactsSchema.shape.pronouns.unwrap().nullable(),
    organization: shortText.nullable(),
    role: shortText.nullable(),
    email: z.email().max(320).nullable(),
    phone: z.string().min(3).max(50).nullable(),
    linkedinUrl: contactFactsSchema.shape.linkedinUrl.unwrap().nullable(),
    zone: zoneSchema.nullable(),
    locale: localeSchema.nullable(),
    sourceDetail: shortText.nullable(),
    referrer: referrerSchema.nullable(),
  })
  .partial();

export type Referrer = z.infer<typeof referrerSchema>;
export type ContactFacts = z.infer<typeof contactFactsSchema>;
export type ContactFactsInput = z.input<typeof contactFactsSchema>;
