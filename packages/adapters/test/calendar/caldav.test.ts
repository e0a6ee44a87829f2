import {
  type Fetch,
  findCalendars,
  type SyncCalendarOptions,
  syncCalendar,
} from "@coffeechat/adapters/caldav";
import { type CalendarItem, calendarItems } from "@coffeechat/adapters/ics";
import { type CoffeechatError, isCoffeechatError } from "@coffeechat/core/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dueFollowUp, inesWith, TALK_UID, talk } from "../../src/ics/sample-talk.fixture.js";
import { AUTHORIZATION, type RadicaleServer, startRadicale, USER } from "./radicale.fixture.js";

const FOREIGN = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//somebody//else//EN",
  "BEGIN:VEVENT",
  "UID:dentist",
  "DTSTAMP:20260301T000000Z",
  "DTSTART:20260302T150000Z",
  "SUMMARY:Dentist",
  "END:VEVENT",
  "END:VCALENDAR",
  "",
].join("\r\n");

const thanks = dueFollowUp("thank-you", "2026-03-02T13:30:00.000Z");
const notes = dueFollowUp("write-notes", "2026-03-02T10:00:00.000Z");
const [THANKS_UID = "", NOTES_UID = ""] = [thanks, notes].map(
  ({ contactId, id }) => `${contactId}.${id}@coffeechat`,
);

describe.runIf(process.env.COFFEECHAT_TEST_CALENDAR)("a calendar on a Radicale server", () => {
  let server: RadicaleServer;
  let made = 0;
  beforeAll(async () => {
    server = await startRadicale();
  });
  afterAll(() => server.dispose());

  const newCalendar = (components?: readonly string[]) => {
    made += 1;
    return server.makeCalendar(`c${made}`, components);
  };

  const sync = (
    url: string,
    items: readonly CalendarItem[],
    more: Partial<SyncCalendarOptions> = {},
  ) => syncCalendar({ url, items, authorization: AUTHORIZATION, ...more });

  const request = (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { authorization: AUTHORIZATION, ...init.headers } });

  /** Every entry of a calendar: its address and its text. */
  const entriesIn = async (url: string): Promise<Map<string, string>> => {
    const listing = await (
      await request(url, { method: "PROPFIND", headers: { depth: "1" } })
    ).text();
    const paths = [...listing.matchAll(/<href>([^<]+\.ics)<\/href>/g)].map(([, path = ""]) => path);
    const texts = paths.map(async (path) => {
      const entry = new URL(path, url).href;
      return [entry, await (await request(entry)).text()] as const;
    });
    return new Map(await Promise.all(texts));
  };

  const entryWith = async (url: string, uid: string): Promise<readonly [string, string]> => {
    const found = [...(await entriesIn(url))].find(([, text]) => unfolded(text).includes(uid));
    if (found === undefined) throw new Error("no such entry");
    return found;
  };

  const change = async (url: string, uid: string, from: string, to: string): Promise<void> => {
    const [entry, text] = await entryWith(url, uid);
    expect(text).toContain(from);
    const response = await request(entry, {
      method: "PUT",
      headers: { "content-type": "text/calendar; charset=utf-8" },
      body: text.replace(from, to),
    });
    expect(response.status).toBe(201);
  };

  const itemsOf = (revision: number, options: Parameters<typeof talk>[0] = {}) =>
    calendarItems({ contacts: [inesWith(talk(options), revision)], followUps: [thanks] });

  it.each([
    ["the server", () => server.url],
    ["the user", () => `${server.url}${encodeURIComponent(USER)}/`],
  ] as const)("is found from the address of %s, with what it takes", async (_whose, url) => {
    const calendar = await newCalendar();
    const withoutTasks = await newCalendar(["VEVENT"]);
    const found = await findCalendars({ url: url(), authorization: AUTHORIZATION });
    const byUrl = new Map(found.map((one) => [one.url, one]));
    expect(byUrl.get(calendar)).toMatchObject({ components: ["VEVENT", "VTODO"], writable: true });
    expect(byUrl.get(withoutTasks)?.components).toEqual(["VEVENT"]);
    expect(byUrl.get(calendar)?.name).toMatch(/^Calendar c\d+$/);
  });

  it("is found from its own address", async () => {
    const url = await newCalendar();
    const found = await findCalendars({ url, authorization: AUTHORIZATION });
    expect(found.map((calendar) => calendar.url)).toEqual([url]);
  });

  it("gets what is planned, and a second run changes nothing", async () => {
    const url = await newCalendar();
    const first = await sync(url, itemsOf(5));
    expect(first).toMatchObject({ created: [TALK_UID, THANKS_UID], updated: [], deleted: [] });
    const before = await entriesIn(url);
    // The history has grown, but nothing about these entries has changed.
    const second = await sync(url, itemsOf(6));
    expect(second).toEqual({
      created: [],
      updated: [],
      deleted: [],
      unchanged: [TALK_UID, THANKS_UID],
      closed: [],
    });
    expect(await entriesIn(url)).toEqual(before);
  });

  it("moves a talk with its time, and drops it once it is off", async () => {
    const url = await newCalendar();
    await sync(url, itemsOf(5));
    const [before] = await entryWith(url, TALK_UID);
    const moved = await sync(url, itemsOf(7, { start: "2026-04-06T08:00:00.000Z", moves: 1 }));
    expect(moved).toMatchObject({ created: [], updated: [TALK_UID], unchanged: [THANKS_UID] });
    const [after, text] = await entryWith(url, TALK_UID);
    expect(after).toBe(before);
    expect(text).toContain("DTSTART;TZID=Europe/Zurich:20260406T100000");
    const off = await sync(url, itemsOf(8, { state: "cancelled" }));
    expect(off).toMatchObject({ deleted: [TALK_UID], unchanged: [THANKS_UID] });
    expect((await entriesIn(url)).size).toBe(1);
  });

  it("keeps the entries of others, even when all of ours go", async () => {
    const url = await newCalendar();
    await request(`${url}dentist.ics`, { method: "PUT", body: FOREIGN });
    await sync(url, itemsOf(5));
    await sync(url, [], { namespace: "coffee" });
    expect((await entriesIn(url)).size).toBe(3);
    await sync(url, []);
    const left = await entriesIn(url);
    expect([...left.keys()]).toEqual([`${url}dentist.ics`]);
  });

  it("keeps what its owner has changed until the plan changes the same entry", async () => {
    const url = await newCalendar();
    await sync(url, itemsOf(5));
    await change(url, TALK_UID, "SUMMARY:", "SUMMARY:Mine: ");
    expect((await sync(url, itemsOf(5))).unchanged).toContain(TALK_UID);
    expect((await entryWith(url, TALK_UID))[1]).toContain("SUMMARY:Mine: ");
    const moved = await sync(url, itemsOf(7, { start: "2026-04-06T08:00:00.000Z" }));
    expect(moved.updated).toEqual([TALK_UID]);
    expect((await entryWith(url, TALK_UID))[1]).not.toContain("SUMMARY:Mine: ");
  });

  it("leaves a task alone that its owner has ticked off, and reports it", async () => {
    const url = await newCalendar();
    await sync(url, itemsOf(5));
    await change(url, THANKS_UID, "STATUS:NEEDS-ACTION", "STATUS:COMPLETED");
    const later = dueFollowUp("thank-you", "2026-03-02T15:00:00.000Z");
    const items = calendarItems({ contacts: [inesWith(talk(), 6)], followUps: [later] });
    expect(await sync(url, items)).toMatchObject({ updated: [], closed: [THANKS_UID] });
    expect((await entryWith(url, THANKS_UID))[1]).toContain("STATUS:COMPLETED");
  });

  it("turns tasks into events under the same UIDs", async () => {
    const url = await newCalendar();
    const contacts = [inesWith(talk(), 5)];
    await sync(url, calendarItems({ contacts, followUps: [thanks, notes] }));
    const events = calendarItems({ contacts, followUps: [thanks, notes], followUpsAs: "events" });
    const turned = await sync(url, events);
    expect([...turned.deleted].sort()).toEqual([...turned.created].sort());
    expect([...turned.created].sort()).toEqual([THANKS_UID, NOTES_UID].sort());
    const texts = [...(await entriesIn(url)).values()];
    expect(texts.filter((text) => text.includes("BEGIN:VTODO"))).toEqual([]);
    expect(texts.length).toBe(3);
  });

  it("is refused tasks where it takes none, before anything is written", async () => {
    const url = await newCalendar(["VEVENT"]);
    const refused = await failureOf(sync(url, itemsOf(5)));
    expect([refused.code, refused.message]).toEqual([
      "CALENDAR_REFUSED",
      expect.stringContaining("followUpsAs"),
    ]);
    expect((await entriesIn(url)).size).toBe(0);
  });

  describe("with another writer", () => {
    /** Lets the other writer go first, before the first so many writes. */
    const afterTheOther = (other: () => Promise<unknown>, times: number): Fetch => {
      let left = times;
      return async (url, init) => {
        if (init.method === "PUT" && left > 0) {
          left -= 1;
          await other();
        }
        return fetch(url, init);
      };
    };

    it("sees that the other has written the same, and writes nothing", async () => {
      const url = await newCalendar();
      const other = () => sync(url, itemsOf(5));
      const done = await sync(url, itemsOf(5), { fetch: afterTheOther(other, 1) });
      expect(done).toMatchObject({ created: [], updated: [], unchanged: [TALK_UID, THANKS_UID] });
      expect((await entriesIn(url)).size).toBe(2);
    });

    it("reads a changed ETag again and decides anew", async () => {
      const url = await newCalendar();
      await sync(url, itemsOf(5));
      const conditions: (string | null)[] = [];
      const other = () => change(url, TALK_UID, "SUMMARY:", "SUMMARY:Theirs: ");
      const first = afterTheOther(other, 1);
      const done = await sync(url, itemsOf(7, { start: "2026-04-06T08:00:00.000Z" }), {
        fetch: async (address, init) => {
          const response = await first(address, init);
          if (init.method === "PUT") {
            conditions.push(`${new Headers(init.headers).has("if-match")} ${response.status}`);
          }
          return response;
        },
      });
      expect(done.updated).toEqual([TALK_UID]);
      expect(conditions).toEqual(["true 412", "true 201"]);
      const [, text] = await entryWith(url, TALK_UID);
      expect([text.includes("Theirs"), text.includes("20260406T100000")]).toEqual([false, true]);
    });

    it("does not undo what the other has ticked off meanwhile", async () => {
      const url = await newCalendar();
      await sync(url, itemsOf(5));
      const later = dueFollowUp("thank-you", "2026-03-02T15:00:00.000Z");
      const items = calendarItems({ contacts: [inesWith(talk(), 6)], followUps: [later] });
      const other = () => change(url, THANKS_UID, "STATUS:NEEDS-ACTION", "STATUS:COMPLETED");
      const done = await sync(url, items, { fetch: afterTheOther(other, 1) });
      expect(done).toMatchObject({ updated: [], closed: [THANKS_UID] });
    });

    it("gives up on an entry that changes under its hands each time", async () => {
      const url = await newCalendar();
      await sync(url, itemsOf(5));
      let version = 0;
      const other = () => {
        version += 1;
        return change(url, TALK_UID, "SUMMARY:", `SUMMARY:${version} `);
      };
      const failure = await failureOf(
        sync(url, itemsOf(7, { start: "2026-04-06T08:00:00.000Z" }), {
          fetch: afterTheOther(other, 99),
        }),
      );
      expect([failure.code, failure.details]).toEqual(["CALENDAR_CONFLICT", { attempts: 3 }]);
      expect((await entryWith(url, TALK_UID))[1]).toContain("SUMMARY:3 2 1 ");
    });

    it("finds an entry deleted that it wanted to replace, and puts it back", async () => {
      const url = await newCalendar();
      await sync(url, itemsOf(5));
      const other = async () => request((await entryWith(url, TALK_UID))[0], { method: "DELETE" });
      const done = await sync(url, itemsOf(7, { start: "2026-04-06T08:00:00.000Z" }), {
        fetch: afterTheOther(other, 1),
      });
      expect(done.created).toEqual([TALK_UID]);
    });

    it("leaves each entry once when four of them run at the same time", async () => {
      const url = await newCalendar();
      const runs = await Promise.all([1, 2, 3, 4].map(() => sync(url, itemsOf(5))));
      const created = runs.flatMap((run) => run.created);
      expect([...created].sort()).toEqual([THANKS_UID, TALK_UID].sort());
      expect((await entriesIn(url)).size).toBe(2);
    });
  });

  describe("that cannot be used", () => {
    it("does not accept the password", async () => {
      const url = await newCalendar();
      const failure = await failureOf(sync(url, itemsOf(5), { authorization: "Basic eDp5" }));
      expect([failure.code, failure.details.status]).toEqual(["CALENDAR_UNAUTHORIZED", 401]);
    });

    it("takes the authorization anew for each request", async () => {
      const url = await newCalendar();
      let asked = 0;
      const authorization = async () => {
        asked += 1;
        return AUTHORIZATION;
      };
      await sync(url, itemsOf(5), { authorization });
      expect(asked).toBe(3);
    });

    it.each([
      ["is not there", "nowhere/"],
      ["is the folder of all calendars", ""],
    ])("%s", async (_why, below) => {
      const failure = await failureOf(
        sync(`${server.url}${encodeURIComponent(USER)}/${below}`, itemsOf(5)),
      );
      expect(failure.code).toBe("CALENDAR_NOT_FOUND");
    });

    it("dies in the middle, and has everything once after another run", async () => {
      const url = await newCalendar();
      let puts = 0;
      const failure = await failureOf(
        sync(url, itemsOf(5), {
          fetch: async (address, init) => {
            if (init.method === "PUT") puts += 1;
            if (puts === 2) await server.kill();
            return fetch(address, init);
          },
        }),
      );
      expect(failure.code).toBe("CALENDAR_UNAVAILABLE");
      await server.restart();
      const again = await sync(url, itemsOf(5));
      expect([again.unchanged, again.created]).toEqual([[TALK_UID], [THANKS_UID]]);
    });
  });
});

function unfolded(text: string): string {
  return text.replace(/\r?\n /g, "");
}

async function failureOf(promise: Promise<unknown>): Promise<CoffeechatError> {
  try {
    await promise;
  } catch (error) {
    if (isCoffeechatError(error)) return error;
    throw error;
  }
  throw new Error("nothing failed");
}
