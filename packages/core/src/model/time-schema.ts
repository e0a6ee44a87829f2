import * as z from "zod";
import { type Instant, parseInstant, type WallTime } from "./instant.js";
import { isKnownZone } from "./zone.js";

/**
 * An existing UTC moment, `2026-03-02T14:30:00.000Z`. Shorter forms (`2026-03-02T14:30:00Z`) are
 * read too and brought into this one, in which instants compare as strings.
 */
export const instantSchema = z
  .custom<Instant>((value) => typeof value === "string" && parseInstant(value) !== null, {
    error: "an existing UTC instant such as 2026-03-02T14:30:00.000Z",
  })
  .overwrite((instant) => parseInstant(instant) ?? instant);

/** An IANA time zone that this machine knows, `Europe/Zurich`. */
export const zoneSchema = z.string().refine(isKnownZone, {
  error: "an IANA time zone such as Europe/Zurich",
});

/** A language tag, `en-GB`. */
export const localeSchema = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: "a language tag such as en-GB" });

/** A time on the clock, `08:30`. */
export const clockTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "a time on the clock such as 08:30" });

/** A day in the calendar, `2026-12-24`. */
export const calendarDateSchema = z
  .string()
  .refine(
    (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && parseInstant(`${text}T00:00:00Z`) !== null,
    {
      error: "an existing day such as 2026-12-24",
    },
  );

/** A time on a wall clock, `2026-03-02T08:30`. It means a moment only with a zone beside it. */
export const wallTimeSchema = z.custom<WallTime>(
  (value) =>
    typeof value === "string" &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value) &&
    parseInstant(`${value}:00Z`) !== null,
  { error: "a wall time such as 2026-03-02T08:30" },
);
