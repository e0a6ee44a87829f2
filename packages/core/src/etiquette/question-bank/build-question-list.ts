import { CoffeechatError } from "../../model/errors.js";
import { describeUnknown } from "../nearest-name.js";
import { type BankQuestion, LEAD_QUESTIONS, type Topic } from "./questions.js";

export interface QuestionWishes {
  /** What you want to find out, the most important first; the order of the guide when left out. */
  readonly goals?: readonly Topic[];
  /** Agreed length of the talk; 20 when left out. */
  readonly minutes?: number;
  /** Ids of questions that this person, or another one, has answered already. */
  readonly asked?: readonly string[];
}

export interface BuiltQuestionList {
  /** In the order in which to ask them; passes `checkQuestions`. */
  readonly questions: readonly BankQuestion[];
  /** What was asked before and what is on this list: hand it in as `asked` next time. */
  readonly asked: readonly string[];
}

const MINUTES_PER_QUESTION = 2;
/** For hello, introduction and goodbye. */
const MINUTES_AROUND = 6;
const FEWEST = 3;
const MOST = 12;
const LARGEST_CLOSED_SHARE = 1 / 3;
const DEFAULT_MINUTES = 20;

/**
 * Chooses lead questions of the bank for one talk: an open one to begin with, what you want to find
 * out, and last of all who else to talk to. What was asked already is left out; a talk can always
 * begin, and end with the question for names.
 *
 * @throws CoffeechatError INVALID_INPUT where minutes are no whole number from 5 to 480, and for a
 * goal that is no topic of the bank, with the topics that there are
 *
 * @example
 * ```ts
 * import { buildQuestionList } from "@coffeechat/core/etiquette";
 *
 * const { questions } = buildQuestionList({ goals: ["traits", "way-in"], minutes: 20 });
 * console.log(questions.length, questions.at(-1)?.id); // 7 "two-names"
 * ```
 */
export function buildQuestionList(wishes: QuestionWishes = {}): BuiltQuestionList {
  const { goals = [], minutes = DEFAULT_MINUTES, asked = [] } = wishes;
  if (!Number.isInteger(minutes) || minutes < 5 || minutes > 480) {
    throw new CoffeechatError("INVALID_INPUT", "A talk has a whole number of minutes, 5 to 480.", {
      issues: [{ path: "minutes", expected: "a whole number from 5 to 480" }],
    });
  }
  requireTopics(goals);
  const room = Math.floor((minutes - MINUTES_AROUND) / MINUTES_PER_QUESTION);
  const count = Math.min(MOST, Math.max(FEWEST, room));
  const known = new Set(asked);
  const last = LEAD_QUESTIONS.filter(({ topic }) => topic === "people");
  const wanted = byWish(goals).filter(({ id, topic }) => topic !== "people" && !known.has(id));
  const first = wanted.find(({ form, phase }) => form === "open" && phase !== "close") ?? FALLBACK;
  const rest = wanted.filter(({ id }) => id !== first.id);
  const open = rest.filter(({ form }) => form === "open").length;
  // Each closed question needs two open ones beside it; the last question is closed itself.
  const total = Math.min(count, 1 + rest.length + last.length);
  let closedLeft =
    Math.min(Math.floor(total * LARGEST_CLOSED_SHARE), Math.floor((1 + open) / 2)) - last.length;
  const chosen = rest.filter(({ form }) => form === "open" || closedLeft-- > 0);
  const middle = chosen.slice(0, count - 1 - last.length).sort(byPhase);
  const questions = [first, ...middle, ...last];
  return { questions, asked: [...new Set([...asked, ...questions.map(({ id }) => id)])] };
}

/** A misspelt goal would be missed in silence otherwise. */
function requireTopics(goals: readonly unknown[]): void {
  const topics: readonly string[] = LEAD_QUESTIONS.map(({ topic }) => topic);
  if (!Array.isArray(goals)) throw unknownGoal("goals", "The goals must be a list of topics.");
  for (const [index, goal] of goals.entries()) {
    if (typeof goal === "string" && topics.includes(goal)) continue;
    throw unknownGoal(`goals.${index}`, describeUnknown("goal", String(goal), topics));
  }
}

function unknownGoal(path: string, message: string): CoffeechatError {
  const topics = [...new Set(LEAD_QUESTIONS.map(({ topic }) => topic))];
  return new CoffeechatError("INVALID_INPUT", message, {
    issues: [{ path, expected: topics.join(", ") }],
  });
}

/** Where everything was asked before, the talk still begins with their day: it is never the same. */
const FALLBACK: BankQuestion = LEAD_QUESTIONS.find(({ phase }) => phase === "warm") ?? {
  id: "typical-day",
  text: "What does a typical day look like for you?",
  topic: "daily-work",
  phase: "warm",
  form: "open",
  source: "S39",
};

/** Questions on the goals first, in the order of the goals; then the rest, warm ones before all. */
function byWish(goals: readonly Topic[]): BankQuestion[] {
  const rank = ({ topic }: BankQuestion) => {
    const place = goals.indexOf(topic);
    return place < 0 ? goals.length : place;
  };
  const warm = LEAD_QUESTIONS.filter(({ phase }) => phase === "warm");
  const rest = LEAD_QUESTIONS.filter(({ phase }) => phase !== "warm");
  return [...warm, ...rest.sort((one, other) => rank(one) - rank(other))];
}

const PHASES = ["warm", "core", "close"];

function byPhase(one: BankQuestion, other: BankQuestion): number {
  return PHASES.indexOf(one.phase) - PHASES.indexOf(other.phase);
}
