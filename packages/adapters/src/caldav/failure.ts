import { CoffeechatError, type ErrorCode } from "@coffeechat/core/model";

/** What an answer that is none of the good ones means, and what to do. */
export function refusalOf(
  method: string,
  status: number,
  retryAfter: string | null,
): CoffeechatError {
  const seconds = Number(retryAfter ?? Number.NaN);
  const [code, message] = meaningOf(status);
  return new CoffeechatError(code, message, {
    details: {
      method,
      status,
      ...(Number.isInteger(seconds) && seconds >= 0 ? { retryAfterSeconds: seconds } : {}),
    },
  });
}

export function unreachable(method: string, cause: unknown): CoffeechatError {
  const timedOut = cause instanceof Error && cause.name === "TimeoutError";
  return new CoffeechatError(
    "CALENDAR_UNAVAILABLE",
    timedOut
      ? "The calendar server has not answered in time. Run this again later: what is done already is left alone then."
      : "The calendar server cannot be reached. Check its address and the network, and run this again: what is done already is left alone then.",
    { details: { method, timedOut }, cause },
  );
}

export function answerInvalid(what: string): CoffeechatError {
  return new CoffeechatError(
    "CALENDAR_ANSWER_INVALID",
    `The answer of the server is not that of a calendar server: ${what}. Check that the address leads to CalDAV.`,
  );
}

function meaningOf(status: number): readonly [ErrorCode, string] {
  if (status === 401) {
    return [
      "CALENDAR_UNAUTHORIZED",
      "The calendar server does not accept the authorization. Ask the owner to sign in again; many servers want a password made for this app.",
    ];
  }
  if (status === 403) {
    return [
      "CALENDAR_UNAUTHORIZED",
      "The calendar server does not allow this. Ask the owner for a calendar that may be written to.",
    ];
  }
  if (status === 404 || status === 410) {
    return [
      "CALENDAR_NOT_FOUND",
      "There is no calendar at this address. It may have been deleted or renamed: look for it again with findCalendars.",
    ];
  }
  if (status === 409 || status === 412 || status === 423) {
    return [
      "CALENDAR_CONFLICT",
      "Somebody else changes the same entries at this moment. Run this again: what is done already is left alone then.",
    ];
  }
  if (status === 408 || status === 429 || (status >= 500 && status !== 507)) {
    return [
      "CALENDAR_UNAVAILABLE",
      "The calendar server cannot answer now. Run this again later: what is done already is left alone then.",
    ];
  }
  return [
    "CALENDAR_REFUSED",
    `The calendar server refuses the request (HTTP ${status}). Check that the address leads to CalDAV, and that the calendar has room and takes such entries.`,
  ];
}
