import { CoffeechatError } from "@coffeechat/core/model";
import { type CaldavAccess, serverUrl } from "./access.js";
import { answerInvalid, refusalOf, unreachable } from "./failure.js";

const DEFAULT_TIMEOUT_MS = 30_000;
const MOST_REDIRECTS = 5;

export interface CaldavRequest {
  readonly method: "PROPFIND" | "REPORT" | "PUT" | "DELETE";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface CaldavAnswer {
  /** Where it came from, after redirects. */
  readonly url: URL;
  readonly status: number;
  readonly body: string;
}

/** Sends requests to one origin and no other. */
export type Send = (url: URL, request: CaldavRequest) => Promise<CaldavAnswer>;

/**
 * Answers below 300, and those listed in `expected`, come back; all others are thrown under a code
 * that says what to do.
 */
export function senderFor(access: CaldavAccess, expected: readonly number[] = []): Send {
  const { origin } = serverUrl(access.url);
  return async (url, request) => {
    let target = url;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      if (target.origin !== origin) throw leadsElsewhere(request.method);
      const response = await ask(access, target, request);
      const { status } = response.answer;
      if (status < 300 || expected.includes(status)) return response.answer;
      const next = status < 400 && response.location !== null;
      if (!next || response.location === null) {
        throw refusalOf(request.method, status, response.retryAfter);
      }
      if (!URL.canParse(response.location, target.href))
        throw refusalOf(request.method, status, null);
      target = new URL(response.location, target);
    }
    throw answerInvalid("it sends requests round in a circle");
  };
}

interface Asked {
  readonly answer: CaldavAnswer;
  readonly location: string | null;
  readonly retryAfter: string | null;
}

async function ask(access: CaldavAccess, url: URL, request: CaldavRequest): Promise<Asked> {
  const { authorization, timeoutMs = DEFAULT_TIMEOUT_MS, fetch = globalThis.fetch } = access;
  const header = typeof authorization === "function" ? await authorization() : authorization;
  try {
    const response = await fetch(url.href, {
      method: request.method,
      headers: { ...request.headers, ...(header === undefined ? {} : { authorization: header }) },
      // Followed by hand: `fetch` would carry the request, and what it holds, to any host.
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
      ...(request.body === undefined ? {} : { body: request.body }),
    });
    const answer = { url, status: response.status, body: await response.text() };
    const { headers } = response;
    return { answer, location: headers.get("location"), retryAfter: headers.get("retry-after") };
  } catch (error) {
    throw unreachable(request.method, error);
  }
}

function leadsElsewhere(method: string): CoffeechatError {
  return new CoffeechatError(
    "CALENDAR_ANSWER_INVALID",
    "The calendar server points to another host, and nothing is sent there unasked. If you trust that host, use its address as `url`.",
    { details: { method } },
  );
}
