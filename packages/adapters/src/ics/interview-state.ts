import type { Interview } from "@coffeechat/core/model";

/** What a calendar says about a talk. */
export type TalkStatus = "TENTATIVE" | "CONFIRMED" | "CANCELLED";

/**
 * A talk that is agreed is tentative until it has been confirmed. In every other state its last
 * appointment no longer stands: it was moved and has no new time yet, or nothing comes of it.
 */
export function statusOf({ state }: Interview): TalkStatus {
  switch (state) {
    case "scheduled":
      return "TENTATIVE";
    case "confirmed":
    case "held":
    case "thanked":
    case "reflected":
      return "CONFIRMED";
    case "draft":
    case "sent":
    case "nudged":
    case "replied":
    case "scheduling":
    case "cancelled":
    case "declined":
    case "lapsed":
      return "CANCELLED";
  }
}
