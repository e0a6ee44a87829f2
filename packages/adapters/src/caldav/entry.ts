import ICAL from "ical.js";
import { componentText } from "../ics/component-text.js";
import type { CalendarItem } from "../ics/index.js";

/** Says, on the server, what we wrote there last. */
const FINGERPRINT = "x-coffeechat-fingerprint";

/** These change with every event of a contact, and mean nothing by themselves. */
const WITHOUT_MEANING = ["dtstamp", "sequence", FINGERPRINT];

/** An entry as it is to be on the server. */
export interface WantedEntry {
  readonly uid: string;
  /** The last part of its address. */
  readonly name: string;
  readonly fingerprint: string;
  readonly body: string;
}

/** An entry of ours as it is on the server. */
export interface StoredEntry {
  readonly url: URL;
  readonly name: string;
  readonly etag: string;
  /** `null` where somebody has made something else of it. */
  readonly uid: string | null;
  readonly fingerprint: string | null;
  /** A task that its owner has ticked off or cancelled. */
  readonly closed: boolean;
}

export async function wantedEntry(item: CalendarItem, namespace: string): Promise<WantedEntry> {
  const calendar = ICAL.Component.fromString(item.text);
  const entry = mainPart(calendar);
  const fingerprint = await digest(`1 ${JSON.stringify(meaningOf(entry))}`);
  entry?.addPropertyWithValue(FINGERPRINT, fingerprint);
  return {
    uid: item.uid,
    // A task that becomes an event is another entry: servers keep to the kind under one address.
    name: `${namespace}-${await digest(`${item.component} ${item.uid}`)}.ics`,
    fingerprint,
    body: `${componentText(calendar)}\r\n`,
  };
}

/** What can be told from the text of an entry. */
export function readEntry(text: string): Pick<StoredEntry, "uid" | "fingerprint" | "closed"> {
  const entry = mainPart(parsed(text));
  const read = (name: string) => entry?.getFirstPropertyValue(name)?.toString() ?? null;
  return {
    uid: read("uid"),
    fingerprint: read(FINGERPRINT),
    closed: entry?.name === "vtodo" && ["COMPLETED", "CANCELLED"].includes(read("status") ?? ""),
  };
}

function parsed(text: string): ICAL.Component | null {
  try {
    return ICAL.Component.fromString(text);
  } catch {
    return null;
  }
}

function mainPart(calendar: ICAL.Component | null): ICAL.Component | null {
  return (
    calendar?.getFirstSubcomponent("vevent") ?? calendar?.getFirstSubcomponent("vtodo") ?? null
  );
}

function meaningOf(entry: ICAL.Component | null): unknown {
  if (entry === null) return null;
  const properties = entry
    .getAllProperties()
    .filter(({ name }) => !WITHOUT_MEANING.includes(name))
    .map(({ jCal }) => jCal);
  return [entry.name, properties, entry.getAllSubcomponents().map(({ jCal }) => jCal)];
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)]
    .slice(0, 20)
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
