import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type InterviewPlan, interviewPlanSchema, VENUES } from "../../model/interview-plan.js";
import { checkPlan } from "../check-plan.js";
import { checkQuestions } from "../check-questions.js";
import { PRESETS } from "../presets/index.js";
import { buildPlan } from "./build-plan.js";
import { buildQuestionList } from "./build-question-list.js";
import { LEAD_QUESTIONS, QUESTION_BANK, type Topic } from "./questions.js";
import { REFLECTION_PROMPTS } from "./reflection-prompts.js";

const TOPICS: readonly Topic[] = [...new Set(QUESTION_BANK.map(({ topic }) => topic))];
const wishes = fc.record({
  goals: fc.uniqueArray(fc.constantFrom(...TOPICS)),
  minutes: fc.integer({ min: 5, max: 120 }),
  asked: fc.uniqueArray(fc.constantFrom(...QUESTION_BANK.map(({ id }) => id))),
});

describe("the question bank", () => {
  it("has the guide's 22 questions in 12 bullets, 13 of them closed", () => {
    expect(QUESTION_BANK).toHaveLength(22);
    expect(LEAD_QUESTIONS).toHaveLength(12);
    expect(QUESTION_BANK.filter(({ form }) => form === "closed")).toHaveLength(13);
    expect(new Set(QUESTION_BANK.map(({ id }) => id)).size).toBe(22);
    expect(LEAD_QUESTIONS.map(({ source }) => source)).toEqual(
      Array.from({ length: 12 }, (_, index) => `S${39 + index}`),
    );
  });

  it("has four prompts for the look back", () => {
    expect(REFLECTION_PROMPTS.map(({ source }) => source)).toEqual(["S66", "S67", "S68", "S69"]);
  });
});

describe("buildQuestionList", () => {
  it("puts what you want to find out on a list of seven for twenty minutes", () => {
    const { questions } = buildQuestionList({ goals: ["traits", "reading"] });
    const ids = questions.map(({ id }) => id);
    expect(ids).toHaveLength(7);
    expect(ids[0]).toBe("typical-day");
    expect(ids).toEqual(expect.arrayContaining(["success-traits", "reading"]));
    expect(ids.at(-1)).toBe("two-names");
  });

  it("leaves out what was asked, and remembers what is on the list", () => {
    const first = buildQuestionList();
    const second = buildQuestionList({ asked: first.asked });
    const repeated = second.questions.filter(({ id }) => first.asked.includes(id));
    expect(repeated.map(({ id }) => id)).toEqual(["two-names"]);
    expect(second.asked.length).toBeGreaterThan(first.asked.length);
  });

  it("offers the rest of the bank when the first choice is used up: all 22, and full lists until then", () => {
    let asked: readonly string[] = [];
    const lengths: number[] = [];
    for (let talk = 0; talk < 5; talk += 1) {
      const list = buildQuestionList({ asked });
      const repeated = list.questions.filter(({ id }) => asked.includes(id));
      expect(["typical-day", "two-names"]).toEqual(
        expect.arrayContaining(repeated.map(({ id }) => id)),
      );
      expect(checkQuestions({ questions: list.questions.map(({ text }) => text) })).toEqual([]);
      lengths.push(list.questions.length);
      asked = list.asked;
    }
    expect(lengths.slice(0, 3)).toEqual([7, 7, 7]);
    expect(new Set(asked)).toEqual(new Set(QUESTION_BANK.map(({ id }) => id)));
  });

  it("refuses an id that no question has, and names the nearest one", () => {
    expect(() => buildQuestionList({ asked: ["like-best", "typical-dayy"] })).toThrow(
      expect.objectContaining({
        code: "INVALID_INPUT",
        message: expect.stringContaining('Did you mean "typical-day"?'),
        issues: [expect.objectContaining({ path: "asked.1" })],
      }),
    );
    expect(() => buildQuestionList(JSON.parse('{"asked":"typical-day"}'))).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  });

  it("refuses a talk without a length", () => {
    expect(() => buildQuestionList({ minutes: 0 })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  });

  it("refuses a goal that is no topic, and names the nearest one", () => {
    const wishes = JSON.parse('{"goals":["likes","trait"]}');
    expect(() => buildQuestionList(wishes)).toThrow(
      expect.objectContaining({
        code: "INVALID_INPUT",
        message: expect.stringMatching(/no goal "trait"\. Did you mean "traits"\?/),
        issues: [expect.objectContaining({ path: "goals.1" })],
      }),
    );
    expect(() => buildQuestionList(JSON.parse('{"goals":"traits"}'))).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  });

  it("passes the rules for questions whatever the wishes", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { questions } = buildQuestionList(wish);
        expect(checkQuestions({ questions: questions.map(({ text }) => text) })).toEqual([]);
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

describe("buildPlan", () => {
  it("keeps every rule for plans, whatever was agreed", { timeout: 60_000 }, () => {
    const appointment = fc.record({
      start: fc.constant("2026-03-10T14:00:00.000Z" as const),
      minutes: fc.integer({ min: 5, max: 120 }),
      zone: fc.constant("Europe/Madrid"),
      venue: fc.constantFrom(...VENUES),
    });
    fc.assert(
      fc.property(
        fc.option(appointment, { nil: undefined }),
        wishes,
        (agreed, { goals, asked }) => {
          const plan = buildPlan(agreed === undefined ? {} : { appointment: agreed }, {
            goals,
            asked,
          });
          expect(checkPlan(plan)).toEqual([]);
          expect(interviewPlanSchema.parse(plan)).toEqual(plan);
        },
      ),
      { numRuns: 40, seed: 7 },
    );
  });

  it("keeps of an earlier plan only what passes", () => {
    const earlier = {
      introduction: "I was born in 1999. ".repeat(60),
      research: [],
      questions: [],
      venue: "private-home" as const,
      minutes: 60,
    };
    expect(checkPlan(buildPlan({ plan: earlier }))).toEqual([]);
  });

  it("takes a long talk for offered only where it was agreed with them", () => {
    const appointment = {
      start: "2026-03-10T14:00:00.000Z" as const,
      minutes: 20,
      zone: "Europe/Madrid",
      venue: "cafe" as const,
    };
    expect(checkPlan(buildPlan({ appointment }, { minutes: 60 }))).toEqual([]);
    expect(buildPlan({ appointment }, { minutes: 60 }).offeredMinutes).toBeUndefined();
    expect(buildPlan({ appointment: { ...appointment, minutes: 45 } }).offeredMinutes).toBe(45);
  });

  const THEIRS: InterviewPlan = {
    minutes: 25,
    stopSignalAtMinute: 20,
    bufferMinutes: 5,
    venue: "workplace",
    place: "reception, second floor",
    payer: "they",
    payerReason: "they-insisted",
    research: ["her article on ward handovers"],
    acquainted: true,
    questions: ["How did you come to leave the night ward?", "Who else should I talk to?"],
    closing: { askForNames: 1, words: ["May I write to you when I have tried it?"] },
    resume: "none",
    notes: "afterwards",
  };

  it("keeps a plan as it is where every part of it passes", () => {
    expect(checkPlan(THEIRS)).toEqual([]);
    expect(buildPlan({ plan: THEIRS })).toEqual(THEIRS);
  });

  it("replaces only the parts that a rule finds fault with", () => {
    const spoilt: InterviewPlan = {
      ...THEIRS,
      stopSignalAtMinute: 40,
      place: "my flat",
      research: ["none"],
      questions: ["How did you come to leave the night ward?", "How old are you?"],
      closing: { ...THEIRS.closing, words: ["Give me ten names.", "May I write to you?"] },
      notes: "secret-recording",
    };
    const plan = buildPlan({ plan: spoilt });
    expect(checkPlan(plan)).toEqual([]);
    expect(plan).toMatchObject({
      minutes: 25,
      stopSignalAtMinute: 23,
      venue: "workplace",
      payer: "they",
      acquainted: true,
      closing: { askForNames: 1, words: ["May I write to you?"] },
      resume: "none",
      notes: "notebook",
    });
    expect(plan.place).toBeUndefined();
    expect(plan.questions[0]).toBe("How did you come to leave the night ward?");
    expect(plan.questions).not.toContain("How old are you?");
    expect(checkQuestions({ questions: plan.questions })).toEqual([]);
  });

  it("adds questions on a goal to your own, and asks none of them twice", () => {
    const { questions } = buildPlan({ plan: THEIRS }, { goals: ["traits"] });
    expect(questions).toEqual(
      expect.arrayContaining([
        ...THEIRS.questions,
        "What do people who do well here have in common?",
      ]),
    );
    expect(new Set(questions).size).toBe(questions.length);
    expect(checkQuestions({ questions })).toEqual([]);
  });

  it.each(PRESETS.map(({ name }) => name))("keeps every rule of the preset %s", (preset) => {
    const appointment = {
      start: "2026-03-10T14:00:00.000Z" as const,
      minutes: 45,
      zone: "Europe/Madrid",
      venue: "video" as const,
    };
    for (const minutes of [10, 20, 30, 90]) {
      const plan = buildPlan({ plan: THEIRS }, { minutes }, { preset });
      expect(checkPlan(plan, { preset })).toEqual([]);
    }
    expect(checkPlan(buildPlan({ appointment }, {}, { preset }), { preset })).toEqual([]);
    expect(buildPlan({ appointment }, {}, { preset }).offeredMinutes).toBe(45);
  });

  it("plans the longest talk that the settings allow, and twenty minutes under strict", () => {
    expect(buildPlan({}, { minutes: 30 }, { preset: "strict" }).minutes).toBe(20);
    expect(buildPlan({}, { minutes: 30 }).minutes).toBe(30);
    const rules = { "plan-length": ["default", { maxMinutes: 25 }] } as const;
    expect(buildPlan({}, { minutes: 30 }, { rules }).minutes).toBe(25);
    expect(
      buildPlan({ plan: { ...THEIRS, notes: "none" } }, {}, { rules: { "plan-notes": "off" } })
        .notes,
    ).toBe("none");
  });

  it.each([0, 4, 12.5, 481, 500])("refuses a wished length that is none: %d", (minutes) => {
    expect(() => buildPlan({}, { minutes })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  });

  it("refuses an appointment that leaves no time for a signal, and cuts one longer than any plan", () => {
    const appointment = {
      start: "2026-03-10T14:00:00.000Z" as const,
      zone: "Europe/Madrid",
      venue: "cafe" as const,
    };
    for (const minutes of [1, 4]) {
      expect(() => buildPlan({ appointment: { ...appointment, minutes } })).toThrow(
        expect.objectContaining({
          code: "INVALID_INPUT",
          issues: [{ path: "appointment.minutes", expected: "a whole number from 5 to 480" }],
        }),
      );
    }
    expect(checkPlan(buildPlan({ appointment: { ...appointment, minutes: 5 } }))).toEqual([]);
    expect(buildPlan({ appointment: { ...appointment, minutes: 600 } }).minutes).toBe(480);
  });

  it("asks for as many names as the settings allow", () => {
    const options = { rules: { "plan-referral-ask": ["error", { maxNames: 1 }] } } as const;
    expect(buildPlan({}, {}, options).closing?.askForNames).toBe(1);
    const plan = { ...THEIRS, closing: { askForNames: 3, askHowToKeepInTouch: true } };
    expect(buildPlan({ plan }, {}, options).closing?.askForNames).toBe(1);
    expect(buildPlan({ plan }).closing?.askForNames).toBe(3);
    expect(checkPlan(buildPlan({ plan }, {}, options), options)).toEqual([]);
  });

  it("plans twenty minutes with the signal at eighteen", () => {
    const plan = buildPlan({});
    expect([plan.minutes, plan.stopSignalAtMinute, plan.payer, plan.resume]).toEqual([
      20,
      18,
      "you",
      "in-bag",
    ]);
  });
});
