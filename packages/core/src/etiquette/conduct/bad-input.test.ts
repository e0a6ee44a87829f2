import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contact } from "../../model/contact.js";
import { CoffeechatError } from "../../model/errors.js";
import { checkHistory } from "../check-history.js";
import { checkMessage } from "../check-message.js";
import { checkPlan } from "../check-plan.js";
import { describeHistoryCoverage } from "../describe-history-coverage.js";
import { readTimeline } from "../rule-tester/timeline.js";

const STORY = `2026-03-02 10:00 send text="May I ask you about the ward? Would 20 minutes suit you?"
2026-03-11 10:00 nudge
2026-03-12 10:00 reply text="Gladly. Send me your resume."
2026-03-12 15:00 answer
2026-03-13 09:00 accept start="2026-03-17 14:00"
2026-03-16 09:00 confirm
2026-03-17 14:20 hold
2026-03-17 15:00 note
2026-03-17 16:00 thank
2026-03-18 10:00 reflect
2026-03-25 10:00 now`;
const told = readTimeline(STORY, { zone: "Europe/London", organization: "Birchwood" });
const PLAN = {
  minutes: 20,
  stopSignalAtMinute: 18,
  venue: "cafe",
  payer: "you",
  research: ["their profile"],
  introduction: "I study chemistry.",
  questions: ["How did you come to this work?", "Who else should I talk to?"],
  closing: { askForNames: 2, askHowToKeepInTouch: true, words: ["Thank you"] },
  resume: "in-bag",
  notes: "notebook",
};

/** Anything that JSON holds, with more of what such records hold. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    "",
    "soon",
    "2026-03-17T14:00:00.000Z",
    "2026-13-45T99:00:00Z",
    [],
    {},
    -1,
    1e300,
  ),
);

/** A copy with one place, at any depth, put to something else or taken out. */
function broken(record: unknown, path: readonly number[], value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(record));
  let at: unknown = copy;
  for (const [depth, choice] of path.entries()) {
    if (typeof at !== "object" || at === null) break;
    const keys = Object.keys(at);
    const key = keys[choice % Math.max(1, keys.length)];
    if (key === undefined) break;
    const next: unknown = Reflect.get(at, key);
    const isLast = depth === path.length - 1 || typeof next !== "object" || next === null;
    if (isLast) {
      if (value === undefined) Reflect.deleteProperty(at, key);
      else Reflect.set(at, key, value);
      break;
    }
    at = next;
  }
  return copy;
}

const path = fc.array(fc.nat(20), { minLength: 1, maxLength: 5 });
const change = fc.tuple(path, fc.option(anything, { nil: undefined }));

/** Runs a check and lets only its documented refusal pass. */
function refusesOrJudges(check: () => readonly unknown[]): void {
  try {
    expect(Array.isArray(check())).toBe(true);
  } catch (error) {
    if (!(error instanceof CoffeechatError)) throw error;
    expect(error.code).toBe("INVALID_INPUT");
  }
}

describe("bad input", () => {
  it("is judged or refused by checkHistory, never stumbled over", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let given: unknown = {
          ...told,
          ownZone: "Europe/London",
          sentToOthers: [{ text: "Hi", name: "Ben" }],
        };
        for (const [place, value] of changes) given = broken(given, place, value);
        const { contact, ...around }: typeof told = JSON.parse(JSON.stringify(given));
        refusesOrJudges(() => checkHistory(contact, around));
        refusesOrJudges(() => describeHistoryCoverage(contact, around));
      }),
      { numRuns: 1_500, seed: 17 },
    );
  });

  it("is judged or refused by checkPlan", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        let plan: unknown = PLAN;
        for (const [place, value] of changes) plan = broken(plan, place, value);
        refusesOrJudges(() => checkPlan(JSON.parse(JSON.stringify(plan))));
      }),
      { numRuns: 1_000, seed: 18 },
    );
    fc.assert(
      fc.property(anything, (plan) =>
        refusesOrJudges(() => checkPlan(JSON.parse(JSON.stringify(plan)))),
      ),
      { numRuns: 300, seed: 19 },
    );
  });

  it("in a history does not keep a message from being judged", { timeout: 120_000 }, () => {
    const body =
      "Dear Ana,\n\nAs we agreed, thank you for your reply and our call on Tuesday at 2 pm. I wrote to you last week, and Jo Lee suggested that I write. As you asked, my resume.";
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (changes, isThanks) => {
          let given: unknown = told;
          for (const [place, value] of changes) given = broken(given, place, value);
          const { contact, events, now }: typeof told = JSON.parse(JSON.stringify(given));
          refusesOrJudges(() =>
            checkMessage({
              kind: isThanks ? "thank-you" : "confirm",
              channel: "email",
              body,
              history: contact,
              events,
              now,
            }),
          );
        },
      ),
      { numRuns: 400, seed: 20 },
    );
  });
});

describe("a muddled log", () => {
  const rules = (contact: Contact, events = told.events) =>
    checkHistory(contact, { ...told, events }).map(({ ruleId }) => ruleId);

  it("is judged alike in whatever order its events and letters are handed in", () => {
    const letters = [...told.contact.correspondence].reverse();
    expect(rules({ ...told.contact, correspondence: letters }, [...told.events].reverse())).toEqual(
      rules(told.contact),
    );
  });

  it("is judged alike where events and letters stand in it twice", () => {
    const { correspondence, interviews } = told.contact;
    const twice = interviews.map((each) => ({
      ...each,
      nudgedAt: [...each.nudgedAt, ...each.nudgedAt],
    }));
    const contact = {
      ...told.contact,
      interviews: twice,
      correspondence: [...correspondence, ...correspondence],
    };
    expect(rules(contact, [...told.events, ...told.events])).toEqual(rules(told.contact));
  });

  it("says nothing about what has not happened yet", () => {
    const early = { ...told, now: "2026-03-02T11:00:00.000Z" as const };
    const found = checkHistory(told.contact, early).map(({ ruleId }) => ruleId);
    expect(new Set(found)).toEqual(new Set(["consistent-history"]));
  });
});
