import { isKnownZone } from "@coffeechat/core/model";
import ICAL from "ical.js";
import { type Found, oneLine, profileAmong } from "../address-book/people.js";
import { modernProperty } from "./modern-property.js";
import type { Card } from "./split-cards.js";

/** What of a card becomes a fact. Birthdays, home addresses, notes and pictures are left where they are. */
const READ = new Set([
  "VERSION",
  "KIND",
  "X-ADDRESSBOOKSERVER-KIND",
  "FN",
  "N",
  "ORG",
  "TITLE",
  "ROLE",
  "EMAIL",
  "TEL",
  "URL",
  "X-SOCIALPROFILE",
  "CATEGORIES",
  "TZ",
  "LANG",
  "PRONOUNS",
]);

const nameOf = (property: string) =>
  (/^(?:[^:;."]+\.)?([^:;]+)/.exec(property)?.[1] ?? "").toUpperCase();

export type ReadCard =
  | { readonly kind: "person"; readonly found: Omit<Found, "source"> }
  | { readonly kind: "group" }
  | { readonly kind: "broken" };

/** What a card says of a person. */
export function readCard({ closed, properties }: Card): ReadCard {
  if (!closed) return { kind: "broken" };
  const read = properties.filter((property) => READ.has(nameOf(property)));
  const isOld = read.some((property) => /^VERSION:2\.1\s*$/i.test(property));
  const version = isOld ? ["VERSION:3.0"] : [];
  const lines = isOld
    ? read.filter((property) => nameOf(property) !== "VERSION").map(modernProperty)
    : read;
  const component = componentOf(["BEGIN:VCARD", ...version, ...lines, "END:VCARD"]);
  if (component === undefined) return { kind: "broken" };
  const kind = texts(component, "kind")[0] ?? texts(component, "x-addressbookserver-kind")[0];
  if (kind !== undefined && kind.toLowerCase() !== "individual") return { kind: "group" };
  return { kind: "person", found: foundIn(component) };
}

function componentOf(lines: readonly string[]): ICAL.Component | undefined {
  try {
    return ICAL.Component.fromString(lines.join("\r\n"));
  } catch {
    // The parser says in its message what stands in the card, so the message goes nowhere.
    return undefined;
  }
}

function foundIn(component: ICAL.Component): Omit<Found, "source"> {
  const [family, given, additional, prefix] = parts(component, "n");
  const name = [given, additional, family].filter((part) => part !== undefined).join(" ");
  const zone = texts(component, "tz").find((each) => each.includes("/") && isKnownZone(each));
  const locale = texts(component, "lang").find((each) => /^[A-Za-z]{2,3}(?:-\w{2,8})*$/.test(each));
  return {
    name: texts(component, "fn")[0] ?? (name || undefined),
    title: prefix,
    pronouns: texts(component, "pronouns")[0],
    organization: parts(component, "org")[0],
    role: texts(component, "title")[0] ?? texts(component, "role")[0],
    email: preferred(component, "email"),
    phone: preferred(component, "tel")?.replace(/^tel:/i, ""),
    linkedinUrl: profileAmong(
      [...texts(component, "x-socialprofile"), ...texts(component, "url")].map((url) =>
        url.replaceAll("\\:", ":"),
      ),
    ),
    zone,
    locale,
    tags: texts(component, "categories"),
  };
}

function texts(component: ICAL.Component, name: string): string[] {
  return component
    .getAllProperties(name)
    .flatMap(valuesOf)
    .flatMap((value) => oneLine(String(value)) ?? []);
}

/** The parts of a structured value such as family name; given name. */
function parts(component: ICAL.Component, name: string): (string | undefined)[] {
  const [property] = component.getAllProperties(name);
  const value = property === undefined ? undefined : valuesOf(property)[0];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value ?? ""];
  return values.map((part) =>
    oneLine(Array.isArray(part) ? part.map(String).join(" ") : String(part)),
  );
}

/** The address or number that is marked as preferred, else the first. */
function preferred(component: ICAL.Component, name: string): string | undefined {
  const properties = component.getAllProperties(name);
  const chosen = properties.find(isPreferred) ?? properties[0];
  return chosen === undefined ? undefined : oneLine(String(valuesOf(chosen)[0] ?? ""));
}

/** Values as they stand: ical.js would read a zone as an offset, and throws where it is none. */
function valuesOf(property: ICAL.Property): readonly unknown[] {
  return property.jCal.slice(3);
}

function isPreferred(property: ICAL.Property): boolean {
  const types = [property.getParameter("type") ?? []].flat();
  return property.getParameter("pref") === "1" || types.some((type) => /^pref$/i.test(type));
}
