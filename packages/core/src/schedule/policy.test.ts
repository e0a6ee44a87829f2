import { describe, expect, it } from "vitest";
import {
  isCoffeechatError,
  POLICY_PRESETS,
  type Policy,
  recommendedPolicy,
} from "../model/index.js";
import { validatePolicy } from "./policy.js";

const { nudge, keepInTouch, sending, quiet } = recommendedPolicy;

function pathsRefused(input: unknown): string[] {
  try {
    validatePolicy(input);
    return [];
  } catch (error) {
    if (!isCoffeechatError(error, "INVALID_POLICY")) throw error;
    return error.issues.map(({ path }) => path);
  }
}

describe("policies", () => {
  it.each(Object.entries(POLICY_PRESETS))(
    "the preset %s works and carries its name",
    (name, preset) => {
      expect(validatePolicy(preset)).toEqual(preset);
      expect(preset.id).toBe(name);
    },
  );

  it("a policy that went through JSON is the same policy", () => {
    expect(validatePolicy(JSON.parse(JSON.stringify(recommendedPolicy)))).toEqual(
      recommendedPolicy,
    );
  });

  it.each<[why: string, change: Partial<Policy>, path: string]>([
    ["asks for more than it allows", { ask: { minutes: 45, maximumMinutes: 30 } }, "ask.minutes"],
    [
      "nudges after the lapse",
      { nudge: { ...nudge, betweenBusinessDays: 11 } },
      "nudge.betweenBusinessDays",
    ],
    [
      "lapses before you must answer",
      { answer: { withinBusinessDays: 20 } },
      "answer.withinBusinessDays",
    ],
    [
      "sleeps before you write",
      { keepInTouch: { ...keepInTouch, thenEveryDays: 365 } },
      "dormant.afterSilentDays",
    ],
    [
      "stops before it begins",
      { stopSignal: { minutesBeforeEnd: 20 } },
      "stopSignal.minutesBeforeEnd",
    ],
    [
      "sends while they sleep",
      { sending: { ...sending, span: { from: "05:00", until: "07:00" } } },
      "sending.span",
    ],
    [
      "sends backwards",
      { sending: { ...sending, span: { from: "11:00", until: "09:00" } } },
      "sending.span",
    ],
    ["sends on days off", { sending: { ...sending, days: [6] } }, "sending.days"],
    [
      "is quiet all day",
      { quiet: { ...quiet, text: { from: "00:00", until: "00:00" } } },
      "quiet.text",
    ],
    [
      "is dark all year",
      { blackouts: [{ from: "03-01", until: "02-29", reason: "rest" }] },
      "blackouts",
    ],
    [
      "knows a thirtieth of February",
      { blackouts: [{ from: "02-30", until: "03-01", reason: "rest" }] },
      "blackouts.0.from",
    ],
    [
      "waits for ten years",
      { nudge: { ...nudge, firstAfterBusinessDays: 9_999 } },
      "nudge.firstAfterBusinessDays",
    ],
  ])("one that %s is refused by the setting's path", (_, change, path) => {
    expect(pathsRefused({ ...recommendedPolicy, ...change })).toEqual([path]);
  });

  it("all problems are named at once, those of shape before those of sense", () => {
    const senseless = {
      ...recommendedPolicy,
      ask: { minutes: 45, maximumMinutes: 30 },
      stopSignal: { minutesBeforeEnd: 60 },
    };
    expect(pathsRefused(senseless)).toEqual(["ask.minutes", "stopSignal.minutesBeforeEnd"]);
    expect(pathsRefused({ ...senseless, businessWeek: [0], thanks: {} })).toEqual([
      "businessWeek.0",
      "thanks",
    ]);
    expect(pathsRefused(null)).toEqual([""]);
  });
});
