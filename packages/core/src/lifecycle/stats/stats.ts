import type { Contact } from "../../model/contact.js";
import { CoffeechatError } from "../../model/errors.js";
import type { Instant } from "../../model/instant.js";
import type { Policy } from "../../model/policy.js";
import { recommendedPolicy } from "../../model/policy-presets.js";
import type { Verdict } from "../../model/reflection.js";
import type { Source } from "../../model/source.js";
import { groupRequests, type RequestStats, requestStats, requestsSent } from "./requests.js";
import { type ThankYouStats, thankYouStats, verdictsOf } from "./talks.js";
import { type Themes, themesOf } from "./themes.js";

/** A stretch of time, its end left out. */
export interface StatsRange {
  readonly from: Instant;
  readonly until: Instant;
}

/** What networking has brought within a stretch of time, as plain JSON; `null` where there is nothing to divide by. */
export interface Stats {
  readonly range: StatsRange;
  /** Requests sent within the range, whenever they were answered. */
  readonly requests: RequestStats;
  readonly bySource: readonly (RequestStats & { readonly source: Source })[];
  /** Templates of the first message; `null` for words of your own. */
  readonly byTemplate: readonly (RequestStats & { readonly templateId: string | null })[];
  readonly interviewsHeld: number;
  /** People talked with for the first time. */
  readonly peopleMet: number;
  /** Names that contacts gave you (S61). */
  readonly newConnections: number;
  readonly referralsPerInterview: number | null;
  /** Thank-yous for the talks held within the range (S63). */
  readonly thankYous: ThankYouStats;
  /** How often each verdict was reached (S4, S9). */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** What reflections and notes name again and again, most often first (S11, S12, S43). */
  readonly themes: Themes;
}

/**
 * Counts what talks have brought: reply rates by source and template, time to reply, talks held,
 * names given, thanks in time, verdicts and themes. Nothing is rounded.
 *
 * @param options.policy decides until when a thank-you is in time; default `recommended`
 * @throws CoffeechatError `INVALID_INPUT` where the range ends before it begins
 *
 * @example
 * ```ts
 * import { stats } from "@coffeechat/core/lifecycle";
 *
 * const spring = { from: "2026-03-01T00:00:00.000Z", until: "2026-06-01T00:00:00.000Z" } as const;
 * console.log(stats([], spring).requests.replyRate); // null
 * ```
 */
export function stats(
  contacts: readonly Contact[],
  range: StatsRange,
  { policy = recommendedPolicy }: { readonly policy?: Policy } = {},
): Stats {
  if (!(range.from <= range.until)) {
    throw new CoffeechatError("INVALID_INPUT", "This range ends before it begins.", {
      issues: [{ path: "range.until", expected: "an instant not before range.from" }],
    });
  }
  const within = (at: Instant | undefined) =>
    at !== undefined && at >= range.from && at < range.until;
  const requests = requestsSent(contacts, within);
  const held = contacts.flatMap(({ interviews }) =>
    interviews.filter(({ heldAt }) => within(heldAt)),
  );
  const named = contacts.flatMap(({ referrals }) => referrals.filter(({ at }) => within(at)));
  const reflected = contacts.flatMap(({ interviews }) =>
    interviews.filter(({ reflectedAt }) => within(reflectedAt)),
  );
  const noted = contacts.flatMap(({ interviews }) =>
    interviews.filter(({ notedAt }) => within(notedAt)),
  );
  return {
    range,
    requests: requestStats(requests),
    bySource: groupRequests(requests, ({ source }) => source).map(([source, each]) => ({
      source,
      ...each,
    })),
    byTemplate: groupRequests(requests, ({ templateId }) => templateId).map(
      ([templateId, each]) => ({ templateId, ...each }),
    ),
    interviewsHeld: held.length,
    peopleMet: contacts.filter((contact) => within(firstTalkOf(contact))).length,
    newConnections: new Set(named.map(({ referredId }) => referredId)).size,
    referralsPerInterview: held.length === 0 ? null : named.length / held.length,
    thankYous: thankYouStats(held, policy),
    verdicts: verdictsOf(reflected),
    themes: themesOf(reflected, noted),
  };
}

function firstTalkOf({ interviews }: Contact): Instant | undefined {
  let first: Instant | undefined;
  for (const { heldAt } of interviews) {
    if (heldAt !== undefined && (first === undefined || heldAt < first)) first = heldAt;
  }
  return first;
}
