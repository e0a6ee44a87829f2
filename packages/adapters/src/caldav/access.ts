import { CoffeechatError } from "@coffeechat/core/model";

/** A request as `fetch` takes it; hand in your own to go through a proxy, a log, or a test. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How to reach a CalDAV server. */
export interface CaldavAccess {
  /** `https:` or `http:`, without name and password. Nothing outside its origin is ever asked. */
  readonly url: string;
  /** The `Authorization` header, or what makes a fresh one for each request. See {@link basicAuthorization}. */
  readonly authorization?: string | (() => string | Promise<string>);
  /** Default: the global one. */
  readonly fetch?: Fetch;
  /** After which time without an answer the server counts as not there. Default 30,000. */
  readonly timeoutMs?: number;
}

/**
 * The `Authorization` header of a user name and a password (often one made for this app alone).
 *
 * @example
 * ```ts
 * import { basicAuthorization } from "@coffeechat/adapters/caldav";
 *
 * console.log(basicAuthorization("zoë", "pass word")); // "Basic em/DqzpwYXNzIHdvcmQ="
 * ```
 */
export function basicAuthorization(username: string, password: string): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

/** @throws CoffeechatError `INVALID_INPUT` */
export function serverUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  const web = url?.protocol === "https:" || url?.protocol === "http:";
  if (url !== null && web && url.username === "" && url.password === "") return url;
  throw new CoffeechatError(
    "INVALID_INPUT",
    "The address of the calendar server cannot be used. Name and password do not belong into it: hand in `authorization`.",
    { issues: [{ path: "url", expected: "an address such as https://dav.example.org/" }] },
  );
}
