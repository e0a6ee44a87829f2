import { type CalendarItemsOptions, itemParts } from "./calendar-items.js";
import { calendarTextOf } from "./calendar-text.js";
import { calendarText } from "./jcal.js";

export interface OwnerFeedOptions extends CalendarItemsOptions {
  /** What the calendar is called where it is subscribed to. Default `Coffee chats`. */
  readonly name?: string;
  /** How often readers are asked to come back, in whole minutes. Default 60. */
  readonly refreshMinutes?: number;
}

/**
 * All of an owner's talks and follow-ups as one calendar to subscribe to: answer a GET with it, as
 * `text/calendar; charset=utf-8`, under an address that only the owner knows. Many calendars that
 * subscribe show no tasks: give them `followUpsAs: "events"`. What belongs in it and what stays out
 * is said at {@link calendarItems}.
 *
 * @throws CoffeechatError `UNKNOWN_CONTACT` for a follow-up of somebody who is not among `contacts`
 *
 * @example
 * ```ts
 * import { ownerFeed } from "@coffeechat/adapters/ics";
 *
 * const text = ownerFeed({ contacts: [], followUps: [], followUpsAs: "events" });
 * console.log(text.startsWith("BEGIN:VCALENDAR")); // true
 * ```
 */
export function ownerFeed({
  name = "Coffee chats",
  refreshMinutes = 60,
  ...items
}: OwnerFeedOptions): string {
  const refresh = `PT${refreshMinutes}M`;
  return calendarTextOf(
    itemParts(items).map(({ part }) => part),
    [
      ["method", {}, "text", "PUBLISH"],
      ["name", {}, "text", calendarText(name)],
      // The same two again, under the names that calendars knew before RFC 7986.
      ["x-wr-calname", {}, "text", calendarText(name)],
      ["refresh-interval", {}, "duration", refresh],
      ["x-published-ttl", {}, "duration", refresh],
    ],
  );
}
