import type { InputIssue } from "../../model/errors.js";
import type { InterviewPlanInput } from "../../model/interview-plan.js";
import {
  NOTE_WAYS,
  PAYER_REASONS,
  PAYERS,
  RESUME_PLACES,
  VENUES,
} from "../../model/plan-values.js";
import { describeUnknown } from "../nearest-name.js";

/** What is wrong at a place of a plan, and a sentence that says so to a person. */
export interface PlanFault extends InputIssue {
  readonly sentence: string;
}

type Check = (value: unknown, path: string) => readonly PlanFault[];

const FINE: readonly PlanFault[] = [];
const MOST_TEXTS = 200;
/** So many places are named; more help nobody. */
const MOST_FAULTS = 10;

function test(fits: (value: unknown) => boolean, expected: string): Check {
  return (value, path) =>
    fits(value) ? FINE : [{ path, expected, sentence: `${path || "plan"}: expected ${expected}.` }];
}

const count = test((value) => Number.isInteger(value) && Number(value) >= 0, "a whole number");
const text = test((value) => typeof value === "string", "a string");
const yesOrNo = test((value) => typeof value === "boolean", "true or false");
const texts = test(
  (value) =>
    Array.isArray(value) &&
    value.length <= MOST_TEXTS &&
    value.every((item) => typeof item === "string"),
  `a list of at most ${MOST_TEXTS} strings`,
);

/** One of the words that a setting knows: another one would pass for fine in every rule. */
function oneOf(allowed: readonly string[]): Check {
  return (value, path) => {
    if (typeof value === "string" && allowed.includes(value)) return FINE;
    const expected = allowed.join(", ");
    const sentence =
      typeof value === "string"
        ? `${path}: ${describeUnknown("value", value, allowed)}`
        : `${path}: expected one of ${expected}.`;
    return [{ path, expected, sentence }];
  };
}

/** An object with no settings but these, each of which may be left out. */
function settings(checks: Readonly<Record<string, Check>>, what: string): Check {
  const names = Object.keys(checks);
  const isObject = test(
    (value) => typeof value === "object" && value !== null && !Array.isArray(value),
    what,
  );
  return (value, path) => {
    const none = isObject(value, path);
    if (none.length > 0) return none;
    const faults: PlanFault[] = [];
    for (const [name, given] of Object.entries(Object(value))) {
      if (given === undefined) continue;
      if (faults.length >= MOST_FAULTS) break;
      const place = path === "" ? name : `${path}.${name}`;
      const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
      if (check !== undefined) faults.push(...check(given, place));
      else {
        const sentence = describeUnknown(`setting of ${path || "a plan"}`, name, names);
        faults.push({ path: place, expected: names.join(", "), sentence });
      }
    }
    return faults;
  };
}

type Closing = NonNullable<InterviewPlanInput["closing"]>;

const CLOSING = {
  askForNames: count,
  askHowToKeepInTouch: yesOrNo,
  words: texts,
} satisfies Record<keyof Closing, Check>;

const PLAN = {
  minutes: count,
  offeredMinutes: count,
  bufferMinutes: count,
  stopSignalAtMinute: count,
  venue: oneOf(VENUES),
  place: text,
  payer: oneOf(PAYERS),
  payerReason: oneOf(PAYER_REASONS),
  research: texts,
  acquainted: yesOrNo,
  introduction: text,
  introductionSeconds: count,
  questions: texts,
  closing: settings(CLOSING, "an object"),
  resume: oneOf(RESUME_PLACES),
  notes: oneOf(NOTE_WAYS),
} satisfies Record<keyof InterviewPlanInput, Check>;

const planShape = settings(PLAN, "an object with the settings of a plan");

/** What keeps a plan from being judged: looser in its limits than the model's schema, without zod. */
export function faultsIn(plan: unknown): readonly PlanFault[] {
  return planShape(plan, "");
}
