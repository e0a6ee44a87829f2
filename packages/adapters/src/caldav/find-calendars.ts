import { CoffeechatError } from "@coffeechat/core/model";
import { type CaldavAccess, serverUrl } from "./access.js";
import { CALDAV, DAV, type Resource, readMultistatus } from "./multistatus.js";
import { CALENDARS_BELOW, WHO_AND_WHERE } from "./queries.js";
import { type CaldavRequest, type Send, senderFor } from "./request.js";

/** A calendar on a server. */
export interface FoundCalendar {
  /** Hand it to {@link syncCalendar}. */
  readonly url: string;
  /** What its owner calls it; `null` where they do not. */
  readonly name: string | null;
  /** Without `VTODO` among them, follow-ups must be events. */
  readonly components: readonly ("VEVENT" | "VTODO")[];
  /** `false` where the server says that it may only be read. */
  readonly writable: boolean;
}

/**
 * The calendars that can be reached from an address: that of a server (`https://dav.example.org/`), of a
 * user, or of one calendar. Asks who is signed in, where their calendars are, and which those are
 * (RFC 5397, RFC 4791, RFC 6764), on this origin alone.
 *
 * @throws CoffeechatError `INVALID_INPUT` (an address that cannot be used), `CALENDAR_UNAUTHORIZED`,
 *   `CALENDAR_NOT_FOUND` (no calendar is known there), `CALENDAR_UNAVAILABLE`, `CALENDAR_REFUSED`,
 *   `CALENDAR_ANSWER_INVALID` (no CalDAV server, or one that points to another host)
 *
 * @example
 * ```ts
 * import { basicAuthorization, findCalendars } from "@coffeechat/adapters/caldav";
 *
 * async function calendarsOf(username: string, password: string) {
 *   return findCalendars({
 *     url: "https://dav.example.org/",
 *     authorization: basicAuthorization(username, password),
 *   });
 * }
 * ```
 */
export async function findCalendars(access: CaldavAccess): Promise<FoundCalendar[]> {
  const start = serverUrl(access.url);
  const send = senderFor(access, [404, 405]);
  const [here] =
    (await ask(send, start, WHO_AND_WHERE)) ??
    (await ask(send, new URL("/.well-known/caldav", start), WHO_AND_WHERE)) ??
    [];
  if (here === undefined) throw noCalendars();
  if (isCalendar(here)) return [calendarFrom(here)];
  const homes = await homesOf(send, here);
  const below = await Promise.all(homes.map((home) => ask(send, home, CALENDARS_BELOW)));
  const calendars = below.flatMap((found) => found ?? []).filter(isCalendar);
  if (calendars.length === 0) throw noCalendars();
  return calendars.map(calendarFrom);
}

/** `null` where there is nothing of the kind. */
async function ask(send: Send, url: URL, request: CaldavRequest): Promise<Resource[] | null> {
  const answer = await send(url, request);
  return answer.status >= 300 ? null : readMultistatus(answer);
}

/** Where the calendars of whoever is signed in are: said here, or where that user is described. */
async function homesOf(send: Send, here: Resource): Promise<readonly URL[]> {
  const homes = here.links(CALDAV, "calendar-home-set");
  const [principal] = here.links(DAV, "current-user-principal");
  if (homes.length > 0 || principal === undefined) return homes;
  const [user] = (await ask(send, principal, WHO_AND_WHERE)) ?? [];
  return user?.links(CALDAV, "calendar-home-set") ?? [];
}

export function isCalendar(resource: Resource): boolean {
  return resource.within(DAV, "resourcetype", { namespace: CALDAV, name: "calendar" }).length > 0;
}

const WRITING = ["all", "write", "write-content", "bind"];

function calendarFrom(resource: Resource): FoundCalendar {
  const privileges = resource.within(DAV, "current-user-privilege-set", {
    namespace: DAV,
    name: "privilege",
  });
  const granted = privileges.flatMap(({ childNodes }) =>
    [...childNodes].map(({ localName }) => localName ?? ""),
  );
  return {
    url: resource.url.href,
    name: resource.text(DAV, "displayname") || null,
    components: componentsOf(resource),
    writable: granted.length === 0 || granted.some((privilege) => WRITING.includes(privilege)),
  };
}

/** What a calendar takes; one that does not say takes everything (RFC 4791, 5.2.3). */
export function componentsOf(resource: Resource): ("VEVENT" | "VTODO")[] {
  const named = resource
    .within(CALDAV, "supported-calendar-component-set", { namespace: CALDAV, name: "comp" })
    .map((element) => element.getAttribute("name"));
  const both = ["VEVENT", "VTODO"] as const;
  return named.length === 0 ? [...both] : both.filter((component) => named.includes(component));
}

function noCalendars(): CoffeechatError {
  return new CoffeechatError(
    "CALENDAR_NOT_FOUND",
    "No calendar is known at this address to whoever is signed in. Check the address and the authorization, or make a calendar there first.",
  );
}
