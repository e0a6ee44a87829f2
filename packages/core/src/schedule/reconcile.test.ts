import { fc, test as propertyTest } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type FollowUp, followUpSchema, instantOf, isCoffeechatError } from "../model/index.js";
import { reconcile } from "./reconcile.js";

const followUps: fc.Arbitrary<FollowUp> = fc
  .record({
    ordinal: fc.integer({ min: 1, max: 12 }),
    hour: fc.integer({ min: 0, max: 3 }),
    held: fc.boolean(),
  })
  .map(({ ordinal, hour, held }) => {
    const due = instantOf(Date.UTC(2026, 2, 2, hour));
    const shared = {
      id: `followup_ana.nudge.${ordinal}`,
      contactId: "contact_ana",
      kind: "nudge",
      reason: "Silence",
      rule: "nudge-gap",
    } as const;
    return held
      ? { ...shared, status: "held", held: { code: "zone-unknown", message: "Add a zone" } }
      : { ...shared, status: "due", window: { from: due, due, until: null }, zone: "Etc/UTC" };
  });
const plans = fc.uniqueArray(followUps, { selector: ({ id }) => id });

function carriedOut(existing: readonly FollowUp[], planned: readonly FollowUp[]): FollowUp[] {
  const { create, move, cancel } = reconcile(existing, planned);
  const moved = new Map(move.map((followUp) => [followUp.id, followUp]));
  const kept = existing.filter(({ id }) => !cancel.includes(id));
  return [...kept.map((followUp) => moved.get(followUp.id) ?? followUp), ...create];
}

const byId = (one: FollowUp, other: FollowUp) => (one.id < other.id ? -1 : 1);

describe("reconcile", () => {
  propertyTest.prop([plans, plans])(
    "leads to the plan, and a second run changes nothing",
    (existing, planned) => {
      const after = carriedOut(existing, planned);
      expect([...after].sort(byId)).toEqual([...planned].sort(byId));
      expect(reconcile(after, planned)).toEqual({ create: [], move: [], cancel: [] });
    },
  );

  propertyTest.prop([plans])("sees no change in a plan that went through a store", (planned) => {
    const stored = planned.map((followUp) =>
      followUpSchema.parse(Object.fromEntries(Object.entries(followUp).reverse())),
    );
    expect(reconcile(stored, planned)).toEqual({ create: [], move: [], cancel: [] });
  });

  it("refuses a plan that says one thing twice", () => {
    const [one] = fc.sample(followUps, 1);
    if (one === undefined) throw new Error("fast-check gave no sample");
    let caught: unknown;
    try {
      reconcile([], [one, one]);
    } catch (error) {
      caught = error;
    }
    expect(isCoffeechatError(caught, "INVALID_INPUT")).toBe(true);
  });
});
