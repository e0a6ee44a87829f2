import { DOMParser, type Element, onErrorStopParsing } from "@xmldom/xmldom";
import { answerInvalid } from "./failure.js";
import type { CaldavAnswer } from "./request.js";

export const DAV = "DAV:";
export const CALDAV = "urn:ietf:params:xml:ns:caldav";

/** What a server says about one address. */
export interface Resource {
  readonly url: URL;
  /** Text of a property that the server has; `undefined` for one it has not. */
  readonly text: (namespace: string, name: string) => string | undefined;
  /** The elements of this name anywhere within a property. */
  readonly within: (namespace: string, property: string, inner: InnerName) => readonly Element[];
  /** The addresses within a property. */
  readonly links: (namespace: string, property: string) => readonly URL[];
}

export interface InnerName {
  readonly namespace: string;
  readonly name: string;
}

/**
 * Reads a 207 answer. Resources that the server reports as gone are left out, and of the others the
 * properties that it could not find.
 *
 * @throws CoffeechatError `CALENDAR_ANSWER_INVALID`
 */
export function readMultistatus({ body, url: base }: CaldavAnswer): Resource[] {
  // No honest answer declares entities; those that do want to be expanded until memory ends.
  if (/<!DOCTYPE/i.test(body)) throw answerInvalid("it declares a document type");
  const root = rootOf(body);
  if (root?.namespaceURI !== DAV || root.localName !== "multistatus") {
    throw answerInvalid("it is no multistatus");
  }
  return childrenOf(root, DAV, "response").flatMap((response) => {
    const [url] = urlsOf(childrenOf(response, DAV, "href"), base);
    const status = childrenOf(response, DAV, "status")[0]?.textContent ?? "";
    if (url === undefined || (status !== "" && !isSuccess(status))) return [];
    return [resourceOf(url, base, response)];
  });
}

function urlsOf(hrefs: readonly Element[], base: URL): URL[] {
  return hrefs
    .map(({ textContent }) => textContent?.trim() ?? "")
    .filter((href) => href !== "" && URL.canParse(href, base.href))
    .map((href) => new URL(href, base));
}

function rootOf(body: string): Element | null {
  try {
    const parser = new DOMParser({ onError: onErrorStopParsing });
    return parser.parseFromString(body, "text/xml").documentElement;
  } catch {
    throw answerInvalid("it is no XML");
  }
}

function resourceOf(url: URL, base: URL, response: Element): Resource {
  const properties = childrenOf(response, DAV, "propstat")
    .filter((propstat) => isSuccess(childrenOf(propstat, DAV, "status")[0]?.textContent ?? ""))
    .flatMap((propstat) => childrenOf(propstat, DAV, "prop"));
  const find = (namespace: string, name: string) =>
    properties.flatMap((prop) => childrenOf(prop, namespace, name))[0];
  const within: Resource["within"] = (namespace, property, inner) => [
    ...(find(namespace, property)?.getElementsByTagNameNS(inner.namespace, inner.name) ?? []),
  ];
  return {
    url,
    text: (namespace, name) => find(namespace, name)?.textContent ?? undefined,
    within,
    links: (namespace, property) =>
      urlsOf(within(namespace, property, { namespace: DAV, name: "href" }), base),
  };
}

function isSuccess(status: string): boolean {
  return /^HTTP\/\S+ 2\d\d/.test(status.trim());
}

function childrenOf(parent: Element, namespace: string, name: string): Element[] {
  return [...parent.childNodes].filter(
    (node): node is Element =>
      node.nodeType === node.ELEMENT_NODE &&
      node.namespaceURI === namespace &&
      node.localName === name,
  );
}
