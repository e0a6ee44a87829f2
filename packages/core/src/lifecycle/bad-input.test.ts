import { describe, expect, it } from "vitest";
import { isCoffeechatError } from "../model/index.js";
import { deepFreeze } from "./fixtures/deep-freeze.js";
import { replay, transition } from "./index.js";

const contact = deepFreeze(
  replay([
    {
      id: "event_1",
      contactId: "contact_ana",
      at: "2026-03-02T09:00:00.000Z",
      type: "add",
      facts: { name: "Ana Ruiz", source: "linkedin" },
    },
    {
      id: "event_2",
      contactId: "contact_ana",
      at: "2026-03-02T09:10:00.000Z",
      type: "draft",
      interviewId: "interview_1",
    },
  ]),
);

const good = {
  id: "event_3",
  contactId: "contact_ana",
  at: "2026-03-03T09:00:00.000Z",
  type: "accept",
  interviewId: "interview_1",
  start: "2026-03-10T09:00:00.000Z",
  minutes: 20,
  zone: "Europe/Madrid",
  venue: "cafe",
};

/** Where a host's unchecked JSON went wrong. */
function pathsOf(event: unknown, now?: "2026-03-03T08:59:59.999Z"): string[] {
  const before = JSON.stringify(contact);
  try {
    replayed(event, now);
  } catch (error) {
    expect(JSON.stringify(contact)).toBe(before);
    if (!isCoffeechatError(error)) throw error;
    return [error.code, ...error.issues.map(({ path }) => path)];
  }
  return [];
}

function replayed(event: unknown, now?: "2026-03-03T08:59:59.999Z") {
  // What arrives over a network has no type: this is the hole that the parser stands in.
  const untyped = event as Parameters<typeof transition<typeof contact>>[1];
  return transition(contact, untyped, now === undefined ? {} : { now });
}

describe("bad input is an error that names the field, and leaves the contact alone", () => {
  it.each([
    ["a day that does not exist", { at: "2026-02-30T09:00:00.000Z" }, "at"],
    ["a time with an offset", { at: "2026-03-03T09:00:00+01:00" }, "at"],
    ["an hour that does not exist", { start: "2026-03-10T25:00:00.000Z" }, "start"],
    ["an id of the wrong kind", { interviewId: "contact_ana" }, "interviewId"],
    ["an id without a kind", { id: "3" }, "id"],
    ["a contact's id of the wrong kind", { contactId: "interview_1" }, "contactId"],
    ["a zone that nobody knows", { zone: "Europe/Atlantis" }, "zone"],
    ["an offset for a zone", { zone: "+02:00" }, "zone"],
    ["no minutes", { minutes: 0 }, "minutes"],
    ["half a minute", { minutes: 0.5 }, "minutes"],
    ["a misspelt field", { minuts: 20 }, "minuts"],
    ["another contact", { contactId: "contact_bo" }, "contactId"],
  ])("%s", (_, change, path) => {
    expect(pathsOf({ ...good, ...change })).toEqual(["INVALID_INPUT", path]);
  });

  it("nothing at all, and a type that nobody knows", () => {
    for (const event of [null, undefined, 7, "accept", [], {}, { ...good, type: "teleport" }]) {
      expect(pathsOf(event)).toEqual(["UNKNOWN_EVENT", "type"]);
    }
  });

  it("an event from the future, where the host says what time it is", () => {
    expect(pathsOf(good, "2026-03-03T08:59:59.999Z")).toEqual(["INVALID_INPUT", "at"]);
    expect(pathsOf(good)).toEqual([]);
  });

  it("says nothing of what stood in the fields", () => {
    expect(() => replayed({ ...good, zone: "secret@birchwood.example" })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining("secret") }),
    );
  });
});

describe("instants", () => {
  it("without milliseconds are brought into the form that sorts", () => {
    const event = { ...good, type: "opt-out", id: "event_4", at: "2026-03-02T09:10:00Z" };
    const { interviewId: _i, start: _s, minutes: _m, zone: _z, venue: _v, ...optOut } = event;
    const result = replayed(optOut);
    expect(result.ok && result.value.lastEventAt).toBe("2026-03-02T09:10:00.000Z");
  });
});
