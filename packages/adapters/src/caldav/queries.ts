import { DOMImplementation, XMLSerializer } from "@xmldom/xmldom";
import { CALDAV, DAV } from "./multistatus.js";
import type { CaldavRequest } from "./request.js";

const XML = { "content-type": "application/xml; charset=utf-8" };

export const WHO_AND_WHERE = propfind(0, [
  [DAV, "resourcetype"],
  [DAV, "displayname"],
  [DAV, "current-user-principal"],
  [DAV, "current-user-privilege-set"],
  [CALDAV, "calendar-home-set"],
  [CALDAV, "supported-calendar-component-set"],
]);

export const CALENDARS_BELOW = propfind(1, [
  [DAV, "resourcetype"],
  [DAV, "displayname"],
  [DAV, "current-user-privilege-set"],
  [CALDAV, "supported-calendar-component-set"],
]);

export const ENTRIES_BELOW = propfind(1, [
  [DAV, "resourcetype"],
  [DAV, "getetag"],
  [CALDAV, "supported-calendar-component-set"],
]);

/** The entries at these addresses, whole. */
export function entriesAt(hrefs: readonly string[]): CaldavRequest {
  const document = new DOMImplementation().createDocument(CALDAV, "c:calendar-multiget");
  const root = document.documentElement;
  const properties = document.createElementNS(DAV, "d:prop");
  properties.appendChild(document.createElementNS(DAV, "d:getetag"));
  properties.appendChild(document.createElementNS(CALDAV, "c:calendar-data"));
  root?.appendChild(properties);
  for (const href of hrefs) {
    const element = document.createElementNS(DAV, "d:href");
    element.appendChild(document.createTextNode(href));
    root?.appendChild(element);
  }
  const body = new XMLSerializer().serializeToString(document);
  return { method: "REPORT", headers: { ...XML, depth: "1" }, body };
}

function propfind(
  depth: 0 | 1,
  names: readonly (readonly [namespace: string, name: string])[],
): CaldavRequest {
  const document = new DOMImplementation().createDocument(DAV, "d:propfind");
  const properties = document.createElementNS(DAV, "d:prop");
  document.documentElement?.appendChild(properties);
  for (const [namespace, name] of names) {
    properties.appendChild(
      document.createElementNS(namespace, `${namespace === DAV ? "d" : "c"}:${name}`),
    );
  }
  const body = new XMLSerializer().serializeToString(document);
  return { method: "PROPFIND", headers: { ...XML, depth: String(depth) }, body };
}
