import { describe, expect, it } from "vitest";
import { type ContactEvent, isCoffeechatError, parseEvent } from "../model/index.js";
import {
  ERASED_NAME,
  eventWithoutMention,
  parseContactQuery,
  parseScope,
  readCursor,
  readExport,
  searchTextOf,
  searchWords,
  writeCursor,
} from "./index.js";

const scope = { tenant: "north-school", owner: "student-1" };

function codeOf(attempt: () => unknown): string | null {
  try {
    attempt();
    return null;
  } catch (error) {
    return isCoffeechatError(error) ? error.code : String(error);
  }
}

describe("a cursor", () => {
  const position = { sort: "2026-03-02T09:00:00.000Z", id: "contact_ana" };
  const owner = { ...scope, state: "met" };

  it("leads back to its position under the same query, whatever the limit", () => {
    const cursor = writeCursor({ ...owner, limit: 5 }, position);
    expect(readCursor({ limit: 50, cursor, ...owner }, cursor)).toEqual(position);
  });

  it("is refused under another query", () => {
    const cursor = writeCursor(owner, position);
    for (const other of [{ ...owner, owner: "student-2" }, { ...owner, state: "sent" }, scope]) {
      expect(codeOf(() => readCursor(other, cursor))).toBe("CURSOR_INVALID");
    }
  });

  it("tells neither tenant nor owner", () => {
    expect(atob(writeCursor(owner, position))).not.toMatch(/north-school|student-1/);
  });
});

describe("a scope", () => {
  it("may hold any visible character", () => {
    const visible = { tenant: "École / Nord", owner: "o'hara@example.org" };
    expect(parseScope(visible)).toEqual(visible);
  });

  it("is refused with the path of what is wrong", () => {
    expect(() => parseScope({ tenant: "a\u0000b", owner: "x" })).toThrow(/tenant/);
    expect(codeOf(() => parseScope({ tenant: "a" }))).toBe("INVALID_INPUT");
  });
});

describe("a query", () => {
  it("names a misspelt filter", () => {
    expect(() => parseContactQuery({ limit: 10, stat: "met" })).toThrow(/stat: no such field/);
  });
});

describe("search words", () => {
  it("are found without regard to case, accents and width", () => {
    const facts = { name: "Zoë ÅNGSTRÖM", source: "club", tags: ["Ｗard"] } as const;
    const text = searchTextOf({ facts: { ...facts, tags: [...facts.tags] } });
    expect(searchWords(" zoe\tangström WARD ").every((word) => text.includes(word))).toBe(true);
  });
});

describe("taking an erased person out of events", () => {
  const base = { id: "event_1", contactId: "contact_ana", at: "2026-03-02T09:00:00.000Z" };
  const refer = parseEvent({
    ...base,
    type: "refer",
    interviewId: "interview_1",
    referredId: "contact_ben",
    name: "Ben Oduya",
    organization: "Kite Labs",
    mayUseName: true,
  });

  it("removes name and organisation where they were referred to", () => {
    const mended: ContactEvent = eventWithoutMention(refer, "contact_ben");
    expect(mended).toMatchObject({ name: ERASED_NAME, referredId: "contact_ben" });
    expect(JSON.stringify(mended)).not.toContain("Kite Labs");
    expect(parseEvent(mended)).toEqual(mended);
  });

  it("leaves events about others as they are", () => {
    expect(eventWithoutMention(refer, "contact_cai")).toEqual(refer);
  });
});

describe("reading an export", () => {
  it("names the record that has no place where it stands", async () => {
    const records = [
      { record: "header", format: 1 },
      { record: "header", format: 1 },
    ];
    await expect(readExport(records)).rejects.toMatchObject({
      code: "INVALID_INPUT",
      details: { record: 2 },
    });
  });

  it("refuses a format of a newer library by the path of it", async () => {
    await expect(readExport([{ record: "header", format: 2 }])).rejects.toMatchObject({
      code: "INVALID_INPUT",
      issues: [{ path: "format" }],
    });
  });
});
