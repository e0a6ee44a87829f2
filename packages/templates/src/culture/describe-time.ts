import { CoffeechatError, type Instant, isKnownZone } from "@coffeechat/core/model";

/** A moment in words: day and clock as one text, and the zone as people call it. */
export interface TimeInWords {
  readonly time: string;
  readonly zone: string;
}

const MOST_REMEMBERED = 200;
const remembered = new Map<string, readonly [Intl.DateTimeFormat, Intl.DateTimeFormat]>();

/**
 * Says a moment as it stands on a clock in the recipient's zone, in the recipient's language: for
 * `time` and `zone` of confirmations, and for the entries of `slots`.
 *
 * @param locale a language tag, `en-GB`
 * @throws CoffeechatError `UNKNOWN_ZONE`, `INVALID_INPUT` where the instant or the locale is none
 *
 * @example
 * ```ts
 * import { describeTime } from "@coffeechat/templates";
 *
 * const { time, zone } = describeTime("2026-03-10T14:00:00.000Z", "Europe/Berlin", "en-GB");
 * // "Tuesday 10 March at 15:00", "Central European Time"
 * ```
 */
export function describeTime(instant: Instant, zone: string, locale = "en-US"): TimeInWords {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) {
    throw new CoffeechatError("INVALID_INPUT", "This is not a moment in time.", {
      issues: [{ path: "instant", expected: "a UTC instant such as 2026-03-10T14:00:00.000Z" }],
    });
  }
  const [clock, named] = formats(zone, locale);
  const zoneName = named.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value;
  return { time: plain(clock.format(moment)), zone: plain(zoneName ?? zone) };
}

/**
 * Says a length of time in a language.
 *
 * @example
 * ```ts
 * import { describeMinutes } from "@coffeechat/templates";
 *
 * describeMinutes(20, "de"); // "20 Minuten"
 * ```
 */
export function describeMinutes(minutes: number, locale = "en-US"): string {
  const options = { style: "unit", unit: "minute", unitDisplay: "long" } as const;
  return plain(withLocale(() => new Intl.NumberFormat(locale, options)).format(minutes));
}

function formats(zone: string, locale: string) {
  const key = `${locale} ${zone}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (!isKnownZone(zone)) {
    throw new CoffeechatError(
      "UNKNOWN_ZONE",
      "This machine knows no such time zone. Give an IANA name such as Europe/Berlin.",
    );
  }
  const made = withLocale(() => {
    const clock = new Intl.DateTimeFormat(locale, {
      weekday: "long",
      day: "numeric",
      month: "long",
      hour: "numeric",
      minute: "2-digit",
      timeZone: zone,
    });
    const options = { timeZone: zone, timeZoneName: "longGeneric" } as const;
    return [clock, new Intl.DateTimeFormat(locale, options)] as const;
  });
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, made);
  return made;
}

function withLocale<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (cause) {
    throw new CoffeechatError("INVALID_INPUT", "This is not a language tag.", {
      issues: [{ path: "locale", expected: "a language tag such as en-GB" }],
      cause,
    });
  }
}

/** Narrow and non-breaking spaces become plain ones: not every mail program shows them. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/gu, " ");
}
