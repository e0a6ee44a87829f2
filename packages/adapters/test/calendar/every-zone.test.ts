import { ownerFeed } from "@coffeechat/adapters/ics";
import { addMilliseconds, type Contact, type Instant, MINUTE_MS } from "@coffeechat/core/model";
import { describe, expect, it } from "vitest";
import { readCalendar } from "../../src/ics/read-calendar.fixture.js";
import { ines, talk } from "../../src/ics/sample-talk.fixture.js";
import { PARSERS, parseWithPython } from "./python-parsers.fixture.js";
import { momentsAround } from "./zone-moments.fixture.js";

const ZONES = Intl.supportedValuesOf("timeZone");
const PER_FEED = 250;
const YEARS = process.env.COFFEECHAT_TEST_CALENDAR === undefined ? 1 : 2;

/** A talk each, in the feed of somebody very busy. */
function contactsFor(zone: string): Contact[] {
  const sample = talk();
  const { appointment } = sample;
  if (appointment === undefined) throw new Error("a talk without a time");
  return momentsAround(zone, YEARS).map((start, index) => {
    const interview = { ...sample, appointment: { ...appointment, start, zone } };
    const id = `contact_${zone.replaceAll(/[^A-Za-z0-9]/g, "-")}-${index}` as const;
    return { ...ines, id, interviews: [interview] };
  });
}

function startOf({ interviews }: Contact): Instant {
  const start = interviews[0]?.appointment?.start;
  if (start === undefined) throw new Error("a talk without a time");
  return start;
}

function inParts<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

const contacts = ZONES.flatMap(contactsFor);
const feeds = inParts(contacts, PER_FEED).map((some) =>
  ownerFeed({ contacts: some, followUps: [] }),
);
const expected = contacts.map((contact) => [
  `${contact.id}.interview_first@coffeechat`,
  startOf(contact),
  addMilliseconds(startOf(contact), 20 * MINUTE_MS),
]);

describe("talks around every change of clocks, in every zone", () => {
  it("are enough to mean something, most of them on the clock of their zone", () => {
    expect(ZONES.length).toBeGreaterThan(400);
    expect(contacts.length).toBeGreaterThan(2_000);
    const withZone = feeds.join("").match(/DTSTART;TZID=/g)?.length ?? 0;
    expect(withZone / contacts.length).toBeGreaterThan(0.6);
  });

  it("are at our instants for ical.js, from the definitions in the file", () => {
    const read = feeds.flatMap((text) => readCalendar(text));
    expect(read.map(({ uid, start, end }) => [uid, start, end])).toEqual(expected);
  });

  // icalendar goes by the zone's name and the data of its machine, vobject by the definition in the file.
  it.runIf(process.env.COFFEECHAT_TEST_CALENDAR)(
    "are at our instants for icalendar and vobject",
    () => {
      const parsed = parseWithPython(feeds);
      for (const parser of PARSERS) {
        const read = parsed[parser].flat().map(({ uid, start, end }) => [uid, start, end]);
        expect(read, parser).toEqual(expected);
      }
    },
    300_000,
  );
});
