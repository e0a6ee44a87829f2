import * as z from "zod";

const ID_BODY = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,119}$/;

function idSchema<Prefix extends string>(prefix: Prefix) {
  return z.custom<`${Prefix}_${string}`>(
    (value) =>
      typeof value === "string" &&
      value.startsWith(`${prefix}_`) &&
      ID_BODY.test(value.slice(prefix.length + 1)),
    {
      error: `an id of the form ${prefix}_… (letters, digits, ".", "_", "~", "-"; at most 120)`,
    },
  );
}

/** Ids carry their kind, so that a contact's id is never taken for an interview's, in types and at run time. */
export const contactIdSchema = idSchema("contact");
export const interviewIdSchema = idSchema("interview");
export const eventIdSchema = idSchema("event");
export const followUpIdSchema = idSchema("followup");

export type ContactId = z.infer<typeof contactIdSchema>;
export type InterviewId = z.infer<typeof interviewIdSchema>;
export type EventId = z.infer<typeof eventIdSchema>;
export type FollowUpId = z.infer<typeof followUpIdSchema>;
