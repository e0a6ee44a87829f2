import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkHistory } from "../etiquette/index.js";
import { type Contact, contactSchema } from "../model/index.js";
import { type Drawn, drawnStory } from "./fixtures/drawn-event.js";
import { PROPERTY_RUNS } from "./fixtures/property-runs.js";
import { walk } from "./fixtures/walk.js";
import { replay } from "./index.js";

const RUNS = { numRuns: PROPERTY_RUNS };
const NOW = "2099-01-01T00:00:00.000Z";

/** Every refused event of a story, with what keeping it makes of the contact; null where it is refused still. */
function kept(story: readonly Drawn[]) {
  const met: { type: string; code: string; before: Contact; after: Contact | null }[] = [];
  walk(story, {
    watch: ({ before, event, refusal }) => {
      if (refusal === null || "possibleFrom" in refusal) return;
      const options = { from: before, keepBreaches: true };
      let after: Contact | null = null;
      try {
        after = replay([event], options);
      } catch {
        // Refused still.
      }
      met.push({ type: event.type, code: refusal.code, before, after });
    },
  });
  return met;
}

describe("a replay that keeps breaches", () => {
  it("makes the same contact of a log without any", { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(drawnStory, (story) => {
        const { log } = walk(story);
        expect(replay(log, { keepBreaches: true })).toEqual(replay(log));
      }),
      RUNS,
    );
  });

  it("leaves the state as it was, and a record that can be true", { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(drawnStory, (story) => {
        for (const { type, before, after } of kept(story)) {
          if (after === null) continue;
          if (type !== "accept") expect(after.state).toBe(before.state);
          expect(() => contactSchema.parse(after)).not.toThrow();
          const doubted = (contact: Contact) =>
            checkHistory(contact, { now: NOW }).some(
              ({ ruleId }) => ruleId === "consistent-history",
            );
          if (!doubted(before)) expect(doubted(after), type).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it("keeps every message after a no to all messages", { timeout: 600_000 }, () => {
    const words = new Set(["send", "nudge", "answer", "confirm", "thank", "keep-in-touch"]);
    fc.assert(
      fc.property(drawnStory, (story) => {
        for (const { type, before, after } of kept(story)) {
          if (before.state !== "opted-out" || !words.has(type)) continue;
          expect(after?.correspondence).toHaveLength(before.correspondence.length + 1);
        }
      }),
      RUNS,
    );
  });
});
