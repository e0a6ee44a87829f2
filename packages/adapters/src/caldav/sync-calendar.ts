import { CoffeechatError } from "@coffeechat/core/model";
import type { CalendarItem } from "../ics/index.js";
import type { CaldavAccess } from "./access.js";
import { CalendarOnServer } from "./calendar-on-server.js";
import { type StoredEntry, type WantedEntry, wantedEntry } from "./entry.js";

export interface SyncCalendarOptions extends CaldavAccess {
  /** The address of one calendar, as {@link findCalendars} gives it. */
  readonly url: string;
  /** All that belongs in it now, from `calendarItems`. */
  readonly items: readonly CalendarItem[];
  /**
   * Begins the name of each entry; entries of other names are never looked at. Default `coffeechat`.
   * Where several owners or apps write to one calendar, each needs its own.
   */
  readonly namespace?: string;
}

/** What was done, as UIDs. */
export interface CalendarSync {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  readonly deleted: readonly string[];
  readonly unchanged: readonly string[];
  /** Tasks that their owner has ticked off or cancelled in the calendar: left alone; record them as done or skipped. */
  readonly closed: readonly string[];
}

/**
 * Makes a calendar on a server hold these entries: new ones are put there, changed ones replaced, those
 * that are no longer wanted deleted. Nothing is remembered between two runs, and running it twice
 * changes nothing.
 *
 * Every write names the version that was read. Where somebody else has been faster, the entry is read
 * again and decided anew; entries that are not ours are never touched. What the owner changes in an
 * entry stays until the plan changes the same entry; what they tick off is left alone and reported;
 * what they delete comes back while it is planned.
 *
 * @throws CoffeechatError `INVALID_INPUT` (an address or namespace that cannot be used, one UID twice),
 *   `CALENDAR_UNAUTHORIZED` (sign in again, or the calendar may only be read), `CALENDAR_NOT_FOUND`,
 *   `CALENDAR_UNAVAILABLE` (down, too slow, too busy: details may have `retryAfterSeconds`),
 *   `CALENDAR_CONFLICT` (somebody keeps changing the same entry), `CALENDAR_REFUSED` (among others, a
 *   calendar without tasks), `CALENDAR_ANSWER_INVALID`. After each of them, run it again: what is done
 *   already is left alone.
 *
 * @example
 * ```ts
 * import { basicAuthorization, syncCalendar } from "@coffeechat/adapters/caldav";
 * import { calendarItems } from "@coffeechat/adapters/ics";
 * import type { Contact, FollowUp } from "@coffeechat/core";
 *
 * async function push(contacts: readonly Contact[], followUps: readonly FollowUp[]) {
 *   return syncCalendar({
 *     url: "https://dav.example.org/sam/coffee/",
 *     authorization: basicAuthorization("sam", "a password for this app"),
 *     items: calendarItems({ contacts, followUps }),
 *   });
 * }
 * ```
 */
export async function syncCalendar({
  items,
  namespace = "coffeechat",
  ...access
}: SyncCalendarOptions): Promise<CalendarSync> {
  assertUsable(items, namespace);
  const calendar = new CalendarOnServer(access, namespace);
  const wanted = await Promise.all(items.map((item) => wantedEntry(item, namespace)));
  const { stored, components } = await calendar.read();
  const lacking = items.find(({ component }) => !components.includes(component));
  if (lacking !== undefined) throw takesNo(lacking.component);

  const byName = new Map(stored.map((entry) => [entry.name, entry]));
  const names = new Set(wanted.map(({ name }) => name));
  const done = { created: [], updated: [], deleted: [], unchanged: [], closed: [] } as Done;
  // First what goes: an entry that becomes one of another kind keeps its UID, and a UID exists once.
  for (const entry of stored) {
    if (!names.has(entry.name) && (await remove(calendar, entry))) {
      done.deleted.push(entry.uid ?? entry.name);
    }
  }
  for (const entry of wanted) {
    done[await put(calendar, entry, byName.get(entry.name))].push(entry.uid);
  }
  return done;
}

type Done = { readonly [Outcome in keyof CalendarSync]: string[] };

/** So often an entry is decided anew because somebody else was faster. */
const ATTEMPTS = 3;

async function put(
  calendar: CalendarOnServer,
  wanted: WantedEntry,
  read: StoredEntry | undefined,
): Promise<"created" | "updated" | "unchanged" | "closed"> {
  let stored = read;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (stored?.closed === true) return "closed";
    if (stored?.fingerprint === wanted.fingerprint) return "unchanged";
    if (stored === undefined) {
      if (await calendar.create(wanted)) return "created";
    } else if (await calendar.update(wanted, stored)) return "updated";
    stored = await calendar.readOne(wanted.name);
  }
  throw keepsChanging();
}

/** `false` where it was gone already. */
async function remove(calendar: CalendarOnServer, read: StoredEntry): Promise<boolean> {
  let stored: StoredEntry | undefined = read;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (await calendar.delete(stored)) return true;
    stored = await calendar.readOne(read.name);
    if (stored === undefined) return false;
  }
  throw keepsChanging();
}

function assertUsable(items: readonly CalendarItem[], namespace: string): void {
  const issues = [];
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/.test(namespace)) {
    issues.push({ path: "namespace", expected: "1 to 40 letters, digits, _ or -" });
  }
  if (new Set(items.map(({ uid }) => uid)).size < items.length) {
    issues.push({ path: "items", expected: "each UID once" });
  }
  if (issues.length > 0) {
    throw new CoffeechatError("INVALID_INPUT", "The calendar cannot be synchronized with this.", {
      issues,
    });
  }
}

function takesNo(component: CalendarItem["component"]): CoffeechatError {
  return new CoffeechatError(
    "CALENDAR_REFUSED",
    component === "VTODO"
      ? 'This calendar takes no tasks. Make the items with followUpsAs: "events".'
      : "This calendar takes tasks only, and talks are events. Choose another calendar.",
    { details: { component } },
  );
}

function keepsChanging(): CoffeechatError {
  return new CoffeechatError(
    "CALENDAR_CONFLICT",
    `Somebody else keeps changing an entry: it was read and decided anew ${ATTEMPTS} times. Run this again, and let one process at a time write to a calendar.`,
    { details: { attempts: ATTEMPTS } },
  );
}
