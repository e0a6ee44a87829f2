import type { DueFollowUp, FollowUp, HeldFollowUp, Instant } from "../model/index.js";
import { assertInstant } from "./assert-instant.js";
import { endOfDay } from "./calendar-days.js";

/** `overdue`: too late to be in time. `due`: to be done today, or waiting since an earlier day. */
export type AgendaStatus = "overdue" | "due" | "upcoming" | "held";

export type AgendaItem =
  | { readonly status: "overdue" | "due" | "upcoming"; readonly followUp: DueFollowUp }
  | { readonly status: "held"; readonly followUp: HeldFollowUp };

export interface AgendaOptions {
  /** Where you are: your day decides what is due today. Default `UTC`. */
  readonly ownerZone?: string;
}

/**
 * Follow-ups in the order in which a person takes them up: overdue first (longest overdue before
 * the rest), then what is due today, then what is to come, and last what is held.
 *
 * @throws CoffeechatError `UNKNOWN_ZONE`, `INVALID_INPUT` (`now` is no instant)
 *
 * @example
 * ```ts
 * import { agendaOf } from "@coffeechat/core/schedule";
 *
 * const agenda = agendaOf([], "2026-03-02T09:00:00.000Z", { ownerZone: "Europe/Zurich" });
 * for (const { status, followUp } of agenda) console.log(status, followUp.reason);
 * ```
 */
export function agendaOf(
  followUps: readonly FollowUp[],
  now: Instant,
  options: AgendaOptions = {},
): AgendaItem[] {
  const moment = assertInstant(now, "now");
  const tonight = endOfDay(moment, options.ownerZone ?? "UTC");
  return followUps
    .map((followUp) => itemOf(followUp, moment, tonight))
    .sort((one, other) => compare(sortKey(one), sortKey(other)));
}

function itemOf(followUp: FollowUp, now: Instant, tonight: Instant): AgendaItem {
  if (followUp.status === "held") return { status: "held", followUp };
  const { due, until } = followUp.window;
  if (until !== null && until < now) return { status: "overdue", followUp };
  return { status: due < tonight ? "due" : "upcoming", followUp };
}

const ORDER = { overdue: "0", due: "1", upcoming: "2", held: "3" } as const;

function sortKey({ status, followUp }: AgendaItem): string {
  const time =
    followUp.status === "held"
      ? ""
      : status === "overdue"
        ? followUp.window.until
        : followUp.window.due;
  return `${ORDER[status]} ${time} ${followUp.id}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
