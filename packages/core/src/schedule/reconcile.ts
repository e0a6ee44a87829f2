import { CoffeechatError, type FollowUp, type FollowUpId } from "../model/index.js";

/** What turns one set of follow-ups into another. */
export interface Reconciliation {
  readonly create: readonly FollowUp[];
  /** Under the id that it had, the whole follow-up as it is now: another time, zone, wording, or held or released. */
  readonly move: readonly FollowUp[];
  readonly cancel: readonly FollowUpId[];
}

/**
 * Compares what is stored with what is planned now. Once carried out, the same plan asks for
 * nothing more. Equal follow-ups are left alone, whatever the order of their fields.
 *
 * @throws CoffeechatError `INVALID_INPUT` where one id is planned twice
 *
 * @example
 * ```ts
 * import { reconcile } from "@coffeechat/core/schedule";
 *
 * console.log(reconcile([], [])); // { create: [], move: [], cancel: [] }
 * ```
 */
export function reconcile(
  existing: readonly FollowUp[],
  planned: readonly FollowUp[],
): Reconciliation {
  const stored = new Map(existing.map((followUp) => [followUp.id, followUp]));
  const wanted = new Map(planned.map((followUp) => [followUp.id, followUp]));
  if (wanted.size < planned.length) {
    throw new CoffeechatError("INVALID_INPUT", "One follow-up is planned twice.", {
      issues: [{ path: "planned", expected: "each id once" }],
    });
  }
  const create: FollowUp[] = [];
  const move: FollowUp[] = [];
  for (const followUp of wanted.values()) {
    const before = stored.get(followUp.id);
    if (before === undefined) create.push(followUp);
    else if (!equal(before, followUp)) move.push(followUp);
  }
  const cancel = [...stored.keys()].filter((id) => !wanted.has(id));
  return { create, move, cancel };
}

/** Equality of plain JSON. */
function equal(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && equal(one[key], other[key]))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
