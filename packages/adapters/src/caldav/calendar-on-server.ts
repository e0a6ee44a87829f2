import { CoffeechatError } from "@coffeechat/core/model";
import { type CaldavAccess, serverUrl } from "./access.js";
import { readEntry, type StoredEntry, type WantedEntry } from "./entry.js";
import { answerInvalid } from "./failure.js";
import { componentsOf, isCalendar } from "./find-calendars.js";
import { CALDAV, DAV, type Resource, readMultistatus } from "./multistatus.js";
import { ENTRIES_BELOW, entriesAt } from "./queries.js";
import { type Send, senderFor } from "./request.js";

/** So many entries are asked for at once. */
const BATCH = 100;
const GONE = [404, 410];
const CHANGED = 412;

/** One calendar of a server, as far as its entries of one namespace are concerned. */
export class CalendarOnServer {
  readonly #send: Send;
  readonly #sendForEntry: Send;
  readonly #url: URL;
  readonly #isOurs: RegExp;

  constructor(access: CaldavAccess, namespace: string) {
    const url = serverUrl(access.url);
    this.#url = new URL(url.pathname.endsWith("/") ? url : `${url.pathname}/`, url);
    this.#isOurs = new RegExp(`^${namespace}-[0-9a-f]{40}\\.ics$`);
    this.#send = senderFor(access);
    this.#sendForEntry = senderFor(access, [...GONE, CHANGED]);
  }

  /**
   * Every entry of ours, and which kinds of entries the calendar takes.
   *
   * @throws CoffeechatError `CALENDAR_NOT_FOUND` where there is something else at its address
   */
  async read() {
    const answer = await this.#send(this.#url, ENTRIES_BELOW);
    const resources = readMultistatus(answer);
    const self = resources.find(({ url }) => pathOf(url) === pathOf(answer.url));
    if (self === undefined || !isCalendar(self)) throw noCalendarHere();
    const ours = resources
      .filter(({ url }) => this.#isOurs.test(nameOf(url)))
      .map(({ url }) => url.pathname);
    const stored: StoredEntry[] = [];
    for (let index = 0; index < ours.length; index += BATCH) {
      stored.push(...(await this.#readAt(ours.slice(index, index + BATCH))));
    }
    return { stored, components: componentsOf(self) };
  }

  /** The entry under this name as it is now; `undefined` where there is none. */
  async readOne(name: string): Promise<StoredEntry | undefined> {
    const [entry] = await this.#readAt([new URL(name, this.#url).pathname]);
    return entry;
  }

  /** `false` where somebody was faster. */
  async create({ name, body }: WantedEntry): Promise<boolean> {
    return this.#put(new URL(name, this.#url), body, { "if-none-match": "*" });
  }

  /** `false` where somebody has changed it since it was read. */
  async update({ body }: WantedEntry, { url, etag }: StoredEntry): Promise<boolean> {
    return this.#put(url, body, { "if-match": etag });
  }

  /** `false` where somebody has changed it since it was read. */
  async delete({ url, etag }: StoredEntry): Promise<boolean> {
    const request = { method: "DELETE", headers: { "if-match": etag } } as const;
    const { status } = await this.#sendForEntry(url, request);
    return status !== CHANGED;
  }

  async #put(url: URL, body: string, condition: Readonly<Record<string, string>>) {
    const headers = { "content-type": "text/calendar; charset=utf-8", ...condition };
    const { status } = await this.#sendForEntry(url, { method: "PUT", headers, body });
    // An entry that was to be replaced and is gone has been changed, too.
    return status < 300;
  }

  async #readAt(paths: readonly string[]): Promise<StoredEntry[]> {
    const answer = await this.#send(this.#url, entriesAt(paths));
    return readMultistatus(answer).flatMap((resource) => this.#entryFrom(resource));
  }

  #entryFrom({ url, text }: Resource): StoredEntry[] {
    const name = nameOf(url);
    const data = text(CALDAV, "calendar-data");
    if (!this.#isOurs.test(name) || data === undefined) return [];
    const etag = text(DAV, "getetag");
    if (etag === undefined) throw answerInvalid("an entry has no ETag");
    return [{ url, name, etag, ...readEntry(data) }];
  }
}

function nameOf({ pathname }: URL): string {
  return pathname.slice(pathname.lastIndexOf("/") + 1);
}

/** Servers differ in what they escape, and in the slash at the end. */
function pathOf({ pathname }: URL): string {
  const path = pathname.replace(/\/$/, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function noCalendarHere(): CoffeechatError {
  return new CoffeechatError(
    "CALENDAR_NOT_FOUND",
    "What is at this address is no calendar. findCalendars lists those that are.",
  );
}
