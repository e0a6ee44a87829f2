import type { Contact } from "../../model/contact.js";
import { HOUR_MS, type Instant, millisecondsOf } from "../../model/instant.js";
import type { Source } from "../../model/source.js";

/** One request for a talk, reduced to what is counted. */
export interface SentRequest {
  readonly source: Source;
  readonly templateId: string | null;
  /** Hours until their first word, a no included; `null` while there is none. */
  readonly hoursToReply: number | null;
  readonly declined: boolean;
}

export interface RequestStats {
  readonly sent: number;
  /** They wrote back, if only to say no. */
  readonly answered: number;
  readonly declined: number;
  /** Answered by sent, 0 to 1. */
  readonly replyRate: number | null;
  readonly medianHoursToReply: number | null;
}

export function requestsSent(
  contacts: readonly Contact[],
  within: (at: Instant | undefined) => boolean,
): SentRequest[] {
  return contacts.flatMap(({ facts, interviews }) =>
    interviews.flatMap(({ sentAt, firstRepliedAt, templateId, state }) => {
      if (sentAt === undefined || !within(sentAt)) return [];
      const hoursToReply =
        firstRepliedAt === undefined
          ? null
          : (millisecondsOf(firstRepliedAt) - millisecondsOf(sentAt)) / HOUR_MS;
      const declined = state === "declined";
      return [{ source: facts.source, templateId: templateId ?? null, hoursToReply, declined }];
    }),
  );
}

export function requestStats(requests: readonly SentRequest[]): RequestStats {
  const hours = requests.flatMap(({ hoursToReply }) => hoursToReply ?? []);
  return {
    sent: requests.length,
    answered: hours.length,
    declined: requests.filter(({ declined }) => declined).length,
    replyRate: requests.length === 0 ? null : hours.length / requests.length,
    medianHoursToReply: median(hours),
  };
}

/** The same by some property of the request, the most used first. */
export function groupRequests<Key>(
  requests: readonly SentRequest[],
  keyOf: (request: SentRequest) => Key,
): [Key, RequestStats][] {
  const groups = new Map<Key, SentRequest[]>();
  for (const request of requests) {
    const group = groups.get(keyOf(request));
    if (group === undefined) groups.set(keyOf(request), [request]);
    else group.push(request);
  }
  return Array.from(groups, ([key, group]): [Key, RequestStats] => [key, requestStats(group)]).sort(
    ([, one], [, other]) => other.sent - one.sent,
  );
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
