import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Contact, EVENT_TYPES } from "../model/index.js";
import { type Editing, inPlace } from "./editing.js";
import { deepFreeze } from "./fixtures/deep-freeze.js";
import { readLog, readSnapshot, replay, writeLog } from "./index.js";
import { replayBy } from "./replay.js";

const golden = new URL("../../test/golden-logs/", import.meta.url);

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, golden), "utf8"));

const logs = readdirSync(golden).flatMap((version) =>
  readdirSync(new URL(`${version}/`, golden))
    .filter((name) => name.endsWith(".log.json"))
    .map((name) => `${version}/${name.replace(/\.log\.json$/, "")}`),
);

const added = {
  id: "event_1",
  contactId: "contact_ana",
  at: "2026-03-02T09:00:00.000Z",
  type: "add",
  facts: { name: "Ana Ruiz", source: "linkedin" },
} as const;

describe("golden logs", () => {
  it.each(logs)("%s still makes the contact that it made when it was written", (name) => {
    const contact = replay(readLog(read(`${name}.log.json`)));
    expect(contact).toEqual(read(`${name}.contact.json`));
    expect(readSnapshot(read(`${name}.contact.json`))).toEqual(contact);
  });

  it("hold every type of event", () => {
    const types = new Set(
      logs.flatMap((name) => readLog(read(`${name}.log.json`)).map(({ type }) => type)),
    );
    expect([...types].sort()).toEqual([...EVENT_TYPES].sort());
  });
});

describe("an event log", () => {
  it("comes back as it was written", () => {
    const log = JSON.parse(JSON.stringify(writeLog([added])));
    expect(log.version).toBe(1);
    expect(readLog(log)).toEqual(writeLog([added]).events);
  });

  it("of a newer version is refused with both versions named", () => {
    expect(() => readLog({ version: 2, events: [] })).toThrow(
      expect.objectContaining({
        code: "UNSUPPORTED_LOG_VERSION",
        details: { version: 2, supported: 1 },
      }),
    );
    const contact = replay([added]);
    expect(() => readSnapshot({ ...contact, schema: 2 })).toThrow(
      expect.objectContaining({ code: "UNSUPPORTED_LOG_VERSION" }),
    );
  });

  it.each([
    [null, "version"],
    [[added], "version"],
    [{ version: "1", events: [] }, "version"],
    [{ version: 0.5, events: [] }, "version"],
    [{ version: 1, events: {} }, "events"],
    [{ version: 1 }, "events"],
  ])("that is none names the field: %j", (log, path) => {
    expect(() => readLog(log)).toThrow(
      expect.objectContaining({
        code: "INVALID_INPUT",
        issues: [expect.objectContaining({ path })],
      }),
    );
  });

  it("says at which place an event stands that cannot be read", () => {
    const events = [added, { ...added, id: "event_2", type: "teleport" }];
    expect(() => readLog({ version: 1, events })).toThrow(
      expect.objectContaining({ code: "UNKNOWN_EVENT", details: { index: 1 } }),
    );
  });
});

describe("a snapshot", () => {
  const more = { ...added, id: "event_2", type: "research", reason: "Night ward" } as const;
  const { facts: _, ...research } = more;

  it("is gone on from without being changed", () => {
    const snapshot = deepFreeze(replay([added]));
    const contact = replay([research], { from: snapshot });
    expect([snapshot.revision, contact.revision]).toEqual([1, 2]);
    expect(replay([added, research], { from: snapshot })).toEqual(contact);
    expect(replay([], { from: snapshot })).toEqual(snapshot);
  });

  it("finds out that an event comes from before it", () => {
    const snapshot = replay([added, research]);
    const late = { ...research, id: "event_9", at: "2026-03-01T09:00:00.000Z" };
    expect(() => replay([late], { from: snapshot })).toThrow(
      expect.objectContaining({ code: "EVENT_OUT_OF_ORDER", details: expect.anything() }),
    );
  });
});

describe("the work of a replay", () => {
  /** Writes in place and remembers which lists and records it was given. */
  function watched() {
    const lists = new Set<unknown>();
    const contacts = new Set<Contact>();
    let appended = 0;
    const editing: Editing = {
      ...inPlace,
      contact: (contact) => {
        contacts.add(contact);
        return contact;
      },
      append: (list, item) => {
        lists.add(list);
        appended += 1;
        return inPlace.append(list, item);
      },
    };
    return { editing, work: () => ({ lists: lists.size, contacts: contacts.size, appended }) };
  }

  /** A long tie: news, gifts and answers for years, by turns. */
  function longLog(length: number): unknown[] {
    const day = (index: number) =>
      new Date(Date.UTC(2026, 2, 2, 9) + index * 3_600_000).toISOString();
    const message = { channel: "email" };
    return Array.from({ length }, (_, index) => {
      const base = { id: `event_${index}`, contactId: "contact_ana", at: day(index) };
      if (index === 0) return { ...added, ...base };
      if (index === 1) return { ...base, type: "reply", channel: "email" };
      switch (index % 4) {
        case 0:
          return { ...base, type: "give", by: "you", unasked: true, what: "News" };
        case 1:
          return { ...base, type: "answer", message };
        case 2:
          return { ...base, type: "research", reason: "Still curious", findings: ["An article"] };
        default:
          return { ...base, type: "reply", channel: "email" };
      }
    });
  }

  it("grows with the log and no faster: nothing is copied, each event is appended once", () => {
    for (const length of [5_000, 10_000]) {
      const { editing, work } = watched();
      const contact = replayBy(editing, longLog(length), {});
      expect(contact.revision).toBe(length);
      // One contact and three lists from the first event to the last: had one been copied, there were more.
      expect(work()).toEqual({ contacts: 1, lists: 3, appended: length - 1 });
    }
  });
});
