import * as z from "zod";
import { calendarDateSchema, clockTimeSchema } from "./time-schema.js";

const count = z.number().int().nonnegative();
const positive = z.number().int().positive();
const clockSpan = z.strictObject({ from: clockTimeSchema, until: clockTimeSchema });

/**
 * A career centre's choices: how long to ask for, when to write again, when to stop. Lengths say
 * their unit in the name; business days are Monday to Friday unless `businessWeek` says otherwise
 * (1 = Monday … 7 = Sunday, ISO 8601).
 */
export const policySchema = z.strictObject({
  id: z.string().min(1).max(100),
  /** Source keys or S-numbers this policy stands on. */
  sources: z.array(z.string().min(1).max(100)).max(50),
  ask: z.strictObject({ minutes: positive, maximumMinutes: positive }),
  nudge: z.strictObject({
    firstAfterBusinessDays: positive,
    /** Where the request went out on LinkedIn: many look in there rarely, so the nudge goes by email. */
    firstAfterLinkedinBusinessDays: positive,
    betweenBusinessDays: positive,
    maximumCold: count,
    maximumWarm: count,
  }),
  lapse: z.strictObject({
    /** After the last nudge (or where no nudge was sent, after the time for one) with no reply. */
    afterBusinessDays: positive,
    /** A talk that is being arranged and goes silent. */
    schedulingAfterBusinessDays: positive,
  }),
  answer: z.strictObject({ withinBusinessDays: positive }),
  confirm: z.strictObject({ businessDaysBefore: positive }),
  moves: z.strictObject({ maximum: count, noticeHours: count }),
  noShow: z.strictObject({
    waitMinutes: count,
    /** Their no-shows after which the request lapses. */
    lapseAtTheirs: positive,
    apologizeWithinHours: positive,
  }),
  arrive: z.strictObject({ cafeMinutesEarly: count, officeMinutesEarly: count }),
  stopSignal: z.strictObject({ minutesBeforeEnd: count }),
  thank: z.strictObject({ withinHours: positive }),
  reflect: z.strictObject({ withinDays: positive }),
  referral: z.strictObject({
    contactWithinBusinessDays: positive,
    tellReferrerWithinDays: positive,
  }),
  keepInTouch: z.strictObject({ firstAfterDays: positive, thenEveryDays: positive }),
  revive: z.strictObject({ withoutNewsAfterMonths: positive }),
  dormant: z.strictObject({ afterSilentDays: positive }),
  advocate: z.strictObject({ atUnaskedHelp: positive }),
  outreach: z.strictObject({ newPerWeek: positive, openPerOrganization: positive }),
  businessWeek: z.array(z.number().int().min(1).max(7)).min(1).max(7),
  /** When a message is most welcome, in the recipient's wall time. */
  sending: z.strictObject({
    days: z.array(z.number().int().min(1).max(7)).min(1).max(7),
    span: clockSpan,
  }),
  /** When a message intrudes, in the recipient's wall time; a span may cross midnight. */
  quiet: z.strictObject({ written: clockSpan, text: clockSpan }),
  /** Days without any message: `12-20` to `01-03` of each year. */
  blackouts: z.array(
    z.strictObject({
      from: z.string().regex(/^\d{2}-\d{2}$/, { error: "a month and day such as 12-20" }),
      until: z.string().regex(/^\d{2}-\d{2}$/, { error: "a month and day such as 01-03" }),
      reason: z.string().min(1).max(200),
    }),
  ),
  /** Days off where the recipient lives, handed in by the host. */
  holidays: z.array(calendarDateSchema).max(10_000),
});

export type Policy = z.infer<typeof policySchema>;
