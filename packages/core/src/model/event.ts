import * as z from "zod";
import { contactAmendmentSchema, contactFactsSchema } from "./contact-facts.js";
import { followUpKindSchema } from "./follow-up.js";
import { contactIdSchema, eventIdSchema, followUpIdSchema, interviewIdSchema } from "./ids.js";
import { interviewPlanSchema, VENUES } from "./interview-plan.js";
import { channelSchema, messageSchema } from "./message.js";
import { notesSchema } from "./notes.js";
import { reflectionSchema } from "./reflection.js";
import { instantSchema, zoneSchema } from "./time-schema.js";

export const PARTIES = ["you", "they"] as const;
export type Party = (typeof PARTIES)[number];

/** What is reported to a referrer about the person they named (rule `report-back`). */
export const REFERRAL_OUTCOMES = ["wrote", "met", "no-reply", "declined", "closed"] as const;
export type ReferralOutcome = (typeof REFERRAL_OUTCOMES)[number];

/** Why a silent tie is taken up again (domain: news, thanks, or six months of quiet). */
export const REVIVAL_REASONS = ["news", "thanks", "time"] as const;

const shortText = z.string().min(1).max(2_000);

const base = {
  id: eventIdSchema,
  contactId: contactIdSchema,
  /** When it happened, in UTC; not when it was written down. */
  at: instantSchema,
  /**
   * Refusal codes that the host accepts knowingly, because the thing has happened all the same. Only
   * refusals of manners can be overridden, never those that make no sense or break a no.
   */
  despite: z.array(z.string().min(1).max(100)).max(20).exactOptional(),
};
const inInterview = { ...base, interviewId: interviewIdSchema };

const appointment = {
  start: instantSchema,
  minutes: z.number().int().positive().max(480),
  /** The zone in which the time was agreed. */
  zone: zoneSchema,
  venue: z.enum(VENUES),
  place: z.string().min(1).max(2_000).exactOptional(),
};

export const eventSchemas = {
  add: z.strictObject({ ...base, type: z.literal("add"), facts: contactFactsSchema }),
  amend: z.strictObject({ ...base, type: z.literal("amend"), facts: contactAmendmentSchema }),
  research: z.strictObject({
    ...base,
    type: z.literal("research"),
    /** Why this person (S15): it goes into the first message. */
    reason: shortText,
    findings: z.array(shortText).max(50).default([]),
  }),
  draft: z.strictObject({
    ...inInterview,
    type: z.literal("draft"),
    topic: shortText.exactOptional(),
    plan: interviewPlanSchema.exactOptional(),
  }),
  send: z.strictObject({
    ...inInterview,
    type: z.literal("send"),
    message: messageSchema,
    /** Etiquette findings of severity error that the draft still had when it was checked. */
    errorFindings: z.number().int().nonnegative().default(0),
    revival: z.enum(REVIVAL_REASONS).exactOptional(),
  }),
  nudge: z.strictObject({ ...inInterview, type: z.literal("nudge"), message: messageSchema }),
  reply: z.strictObject({
    ...base,
    type: z.literal("reply"),
    interviewId: interviewIdSchema.exactOptional(),
    channel: channelSchema,
    body: z.string().max(1_000_000).exactOptional(),
  }),
  answer: z.strictObject({
    ...base,
    type: z.literal("answer"),
    interviewId: interviewIdSchema.exactOptional(),
    message: messageSchema,
  }),
  decline: z.strictObject({
    ...base,
    type: z.literal("decline"),
    reason: shortText.exactOptional(),
  }),
  "opt-out": z.strictObject({ ...base, type: z.literal("opt-out") }),
  accept: z.strictObject({ ...inInterview, type: z.literal("accept"), ...appointment }),
  confirm: z.strictObject({ ...inInterview, type: z.literal("confirm"), message: messageSchema }),
  move: z.strictObject({
    ...inInterview,
    type: z.literal("move"),
    by: z.enum(PARTIES),
    reason: shortText.exactOptional(),
  }),
  cancel: z.strictObject({
    ...inInterview,
    type: z.literal("cancel"),
    by: z.enum(PARTIES),
    reason: shortText.exactOptional(),
  }),
  "no-show": z.strictObject({ ...inInterview, type: z.literal("no-show"), by: z.enum(PARTIES) }),
  hold: z.strictObject({
    ...inInterview,
    type: z.literal("hold"),
    minutes: z.number().int().positive().max(1_440),
  }),
  note: z.strictObject({ ...inInterview, type: z.literal("note"), notes: notesSchema }),
  thank: z.strictObject({
    ...inInterview,
    type: z.literal("thank"),
    message: messageSchema,
    errorFindings: z.number().int().nonnegative().default(0),
  }),
  reflect: z.strictObject({
    ...inInterview,
    type: z.literal("reflect"),
    reflection: reflectionSchema,
  }),
  refer: z.strictObject({
    ...inInterview,
    type: z.literal("refer"),
    /** The contact made for the person they named. */
    referredId: contactIdSchema,
    name: z.string().min(1).max(500),
    organization: z.string().min(1).max(500).exactOptional(),
    mayUseName: z.boolean(),
  }),
  report: z.strictObject({
    ...base,
    type: z.literal("report"),
    message: messageSchema,
    outcome: z.discriminatedUnion("about", [
      /** Recorded with the adviser: their advice was used, and this came of it (S70). */
      z.strictObject({ about: z.literal("advice"), result: shortText }),
      /** Recorded with the referred person: their referrer has been told. */
      z.strictObject({ about: z.literal("own-referral"), told: z.enum(REFERRAL_OUTCOMES) }),
      /** Recorded with the referrer: they have been told about the person they named. */
      z.strictObject({
        about: z.literal("referral"),
        referredId: contactIdSchema,
        told: z.enum(REFERRAL_OUTCOMES),
      }),
    ]),
  }),
  give: z.strictObject({
    ...base,
    type: z.literal("give"),
    by: z.enum(PARTIES),
    unasked: z.boolean(),
    what: shortText,
    message: messageSchema.exactOptional(),
  }),
  "keep-in-touch": z.strictObject({
    ...base,
    type: z.literal("keep-in-touch"),
    message: messageSchema,
    revival: z.enum(REVIVAL_REASONS).exactOptional(),
  }),
  tick: z.strictObject({ ...base, type: z.literal("tick") }),
  /** A follow-up that you put off until a moment, or leave out for good, and why. */
  "set-aside": z.strictObject({
    ...base,
    type: z.literal("set-aside"),
    followUpId: followUpIdSchema,
    kind: followUpKindSchema,
    /** Left out: for good. */
    until: instantSchema.exactOptional(),
    reason: shortText,
  }),
} as const;

export type EventType = keyof typeof eventSchemas;
export type EventOf<Type extends EventType> = z.infer<(typeof eventSchemas)[Type]>;
export type EventInputOf<Type extends EventType> = z.input<(typeof eventSchemas)[Type]>;

/** Everything that can happen to a contact, as a closed union over `type`. */
export type ContactEvent = { [Type in EventType]: EventOf<Type> }[EventType];
/** The same before defaults are filled in. */
export type ContactEventInput = { [Type in EventType]: EventInputOf<Type> }[EventType];

export const EVENT_TYPES = [
  "add",
  "amend",
  "research",
  "draft",
  "send",
  "nudge",
  "reply",
  "answer",
  "decline",
  "opt-out",
  "accept",
  "confirm",
  "move",
  "cancel",
  "no-show",
  "hold",
  "note",
  "thank",
  "reflect",
  "refer",
  "report",
  "give",
  "keep-in-touch",
  "tick",
  "set-aside",
] as const satisfies readonly EventType[];
