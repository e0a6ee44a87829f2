import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contact } from "../../model/contact.js";
import { CoffeechatError } from "../../model/errors.js";
import { addMilliseconds, DAY_MS, instantOf } from "../../model/instant.js";
import {
  NOTE_WAYS,
  PAYER_REASONS,
  PAYERS,
  RESUME_PLACES,
  VENUES,
} from "../../model/plan-values.js";
import { checkHistory } from "../check-history.js";
import { checkPlan } from "../check-plan.js";
import { describeHistoryCoverage } from "../describe-history-coverage.js";
import { readTimeline } from "../rule-tester/timeline.js";
import { overlapOf, readForComparison } from "./shared-text.js";

const STORY = `2026-03-03 10:00 send
2026-03-04 10:00 reply
2026-03-04 11:00 answer
2026-03-05 09:00 accept start="2026-03-10 14:00"
2026-03-10 14:20 hold
2026-03-10 15:00 note
2026-03-10 16:00 thank
2026-03-11 10:00 reflect
2026-03-20 10:00 now`;
const london = { zone: "Europe/London" };
/** A request may have been sent before, and a talk held before its appointment. */
const MAY_COME_EARLIER: ReadonlySet<string> = new Set(["sentAt", "repliedAt", "heldAt"]);

describe("checkHistory", () => {
  it("says what to do now and by when", () => {
    const told = readTimeline(STORY.replace("2026-03-10 16:00 thank\n", ""), london);
    const [finding] = checkHistory(told.contact, told);
    expect(finding).toMatchObject({
      ruleId: "thank-24h",
      severity: "error",
      range: null,
      field: "interviews.interview_1",
      timing: { dueAt: "2026-03-11T14:40:00.000Z", by: "2026-03-20T19:00:00.000Z" },
    });
    expect(finding?.message).toContain(
      "Send them now, by Friday 20 March 2026, 19:00 their time, name",
    );
  });

  it("accuses nobody on the ground of a record that cannot be true, wherever it is wrong", () => {
    const told = readTimeline(STORY, london);
    const names = ["sentAt", "repliedAt", "heldAt", "notedAt", "thankedAt", "reflectedAt"] as const;
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: -900, max: 900 }), (name, days) => {
        const [interview] = told.contact.interviews;
        const at = interview?.[name];
        if (interview === undefined || at === undefined) throw new Error(`${name} is missing.`);
        const moved = { ...interview, [name]: addMilliseconds(at, days * DAY_MS) };
        const contact: Contact = { ...told.contact, interviews: [moved] };
        const rules = checkHistory(contact, told).map(({ ruleId }) => ruleId);
        // Either the record contradicts itself and nothing else is said, or it is a true lateness.
        if (rules.includes("consistent-history")) {
          expect(new Set(rules)).toEqual(new Set(["consistent-history"]));
        } else expect(days >= 0 || MAY_COME_EARLIER.has(name)).toBe(true);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it("does not mind whether the events are handed in where the contact tells enough", () => {
    const told = readTimeline(STORY, london);
    expect(checkHistory(told.contact, { now: told.now })).toEqual([]);
    expect(checkHistory(told.contact, told)).toEqual([]);
  });

  it("concludes nothing from a time of day without a zone, and says so", () => {
    const told = readTimeline("2026-03-03 23:30 send channel=text\n2026-03-04 10:00 now");
    expect(checkHistory(told.contact, told)).toEqual([]);
    expect(describeHistoryCoverage(told.contact, told).map(({ ruleId }) => ruleId)).toContain(
      "quiet-hours",
    );
  });

  it("takes a zone that this machine does not know for none", () => {
    const told = readTimeline("2026-03-03 23:30 send channel=text\n2026-03-04 10:00 now", london);
    const { contact } = told;
    const elsewhere = { ...contact, facts: { ...contact.facts, zone: "Mars/Olympus" } };
    expect(checkHistory(elsewhere, told)).toEqual([]);
  });

  it("refuses another contact's events and a moment that is none", () => {
    const told = readTimeline(STORY, london);
    const events = told.events.map((event) => ({ ...event, contactId: "contact_ben" as const }));
    const refusal = expect.objectContaining({ code: "INVALID_INPUT" });
    expect(() => checkHistory(told.contact, { ...told, events })).toThrow(refusal);
    expect(() => checkHistory(told.contact, { now: "noonTtodayZ" })).toThrow(refusal);
    expect(() => checkHistory(JSON.parse("null"), told)).toThrow(refusal);
  });

  it("judges a history of thousands of letters", () => {
    const told = readTimeline(STORY, london);
    const letters = Array.from({ length: 4_000 }, (_, index) => ({
      at: instantOf(Date.UTC(2026, 3, 1) + index * DAY_MS),
      from: index % 2 === 0 ? ("you" as const) : ("they" as const),
      kind: "keep-in-touch" as const,
      channel: "email" as const,
    }));
    const correspondence = [...told.contact.correspondence, ...letters];
    const now = "2040-01-01T00:00:00.000Z";
    const judged = checkHistory({ ...told.contact, correspondence }, { now });
    expect(judged.filter(({ ruleId }) => ruleId === "consistent-history")).toEqual([]);
  });
});

describe("checkPlan", () => {
  it("names every setting of the wrong kind", () => {
    const plan = JSON.parse('{"minutes":"twenty","questions":[1]}');
    expect(() => checkPlan(plan)).toThrow(
      expect.objectContaining({
        code: "INVALID_INPUT",
        issues: [
          { path: "minutes", expected: "a whole number" },
          { path: "questions", expected: "a list of at most 200 strings" },
        ],
      }),
    );
  });
});

describe("checkPlan given what no plan has", () => {
  const refusal = (plan: string) => {
    try {
      checkPlan(JSON.parse(plan));
    } catch (error) {
      if (error instanceof CoffeechatError) return error;
    }
    throw new Error(`${plan} was not refused.`);
  };

  it.each([
    ['{"venue":"private_home"}', "venue", "private-home"],
    ['{"payer":"We split"}', "payer", "split"],
    ['{"payer":"they","payerReason":"they insisted"}', "payerReason", "they-insisted"],
    ['{"resume":"in bag"}', "resume", "in-bag"],
    ['{"notes":"note book"}', "notes", "notebook"],
    ['{"venu":"car"}', "venu", "venue"],
    ['{"closing":{"askForName":2}}', "closing.askForName", "askForNames"],
  ])("names the nearest value or setting for %s", (plan, path, nearest) => {
    const { code, issues, message } = refusal(plan);
    expect([code, issues.map((issue) => issue.path)]).toEqual(["INVALID_INPUT", [path]]);
    expect(message).toContain(`Did you mean "${nearest}"?`);
  });

  it.each(['{"venue":"their home"}', '{"resume":"handed"}', '{"acquainted":"yes"}'])(
    "guesses at nothing for %s, and says what is allowed",
    (plan) => {
      expect(refusal(plan).message).not.toContain("Did you mean");
      expect(refusal(plan).issues).toHaveLength(1);
    },
  );

  it("takes every value of the model", () => {
    const values = { venue: VENUES, payer: PAYERS, payerReason: PAYER_REASONS };
    for (const [name, allowed] of Object.entries({
      ...values,
      resume: RESUME_PLACES,
      notes: NOTE_WAYS,
    })) {
      for (const value of allowed) {
        expect(() => checkPlan(JSON.parse(JSON.stringify({ [name]: value })))).not.toThrow();
      }
    }
  });

  it("takes no minutes for a length that is not agreed, and accuses no signal of being late", () => {
    const rules = checkPlan({ minutes: 0, stopSignalAtMinute: 18 }).map(({ ruleId }) => ruleId);
    expect(rules).toContain("plan-length");
    expect(rules).not.toContain("plan-stop");
  });
});

describe("overlapOf", () => {
  const body =
    "I read your paper on winter rotas and want to ask how you plan the nights. Could we talk?";
  const read = (text: string, ...names: string[]) => readForComparison(text, names);

  it("finds a copy under another name, and shows the stretch", () => {
    const overlap = overlapOf(
      read(`Dear Ana,\n\n${body} It matters to me, Ana.`, "Ana Ruiz"),
      read(`Dear Ben,\n\n${body} It matters to me, Ben.`, "Ben Okoro"),
    );
    expect(overlap.share).toBe(1);
    expect(overlap.longest).toContain("winter rotas");
  });

  it("compares texts of a hundred thousand words each, which only a linear way can do here", () => {
    const long = Array.from({ length: 100_000 }, (_, index) => `word${index % 977}`).join(" ");
    expect(overlapOf(read(long), read(long)).share).toBe(1);
  });
});
