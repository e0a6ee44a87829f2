import {
  addMilliseconds,
  CoffeechatError,
  type ContactId,
  DAY_MS,
  type FollowUp,
  type FollowUpId,
  type Instant,
} from "@coffeechat/core/model";
import { parseContactId, parseFollowUpId, parseScope, type Scope } from "@coffeechat/core/store";

/** What a job carries: where to look, and nothing about anybody. */
export interface WakeUp {
  readonly scope: Scope;
  readonly contactId: ContactId;
  readonly followUpId: FollowUpId;
  /** How often somebody looked when it was due and found it taken. */
  readonly looks: number;
}

/** @throws CoffeechatError `INVALID_INPUT` for a job that somebody else put there */
export function parseWakeUp(data: unknown): WakeUp {
  if (typeof data !== "object" || data === null) throw notOurs("data");
  const { scope, contactId, followUpId, looks }: Partial<Record<keyof WakeUp, unknown>> = data;
  if (typeof looks !== "number") throw notOurs("data.looks");
  return {
    scope: parseScope(scope),
    contactId: parseContactId(contactId),
    followUpId: parseFollowUpId(followUpId),
    looks,
  };
}

function notOurs(path: string): CoffeechatError {
  return new CoffeechatError(
    "INVALID_INPUT",
    "This job is not one of a follow-up. Give follow-ups a queue of their own.",
    { issues: [{ path, expected: "what `follow` or `fill` put there" }] },
  );
}

export function wakeUpFor(scope: Scope, { id, contactId }: FollowUp): WakeUp {
  return { scope, contactId, followUpId: id, looks: 0 };
}

/** One job for each follow-up of an owner, under a key that every queue takes. */
export function keyOf(scope: Scope, followUpId: string): string {
  return [scope.tenant, scope.owner, followUpId].map(encodeURIComponent).join("/");
}

/**
 * When to look at something that is due in years: at the end of the horizon at the latest, and there
 * the next slice begins. So no job is older than a horizon, whatever an engine deletes or limits.
 */
export function sliceEnd(due: Instant, now: Instant, horizonDays: number): Instant {
  const horizon = addMilliseconds(now, horizonDays * DAY_MS);
  return due < horizon ? due : horizon;
}
