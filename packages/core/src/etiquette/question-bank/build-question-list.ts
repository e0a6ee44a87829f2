import { CoffeechatError } from "../../model/errors.js";
import { describeUnknown } from "../nearest-name.js";
import {
  asksOpenly,
  type BankQuestion,
  LEAD_QUESTIONS,
  QUESTION_BANK,
  type Topic,
} from "./questions.js";
import { requireMinutes } from "./talk-minutes.js";

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
 * Chooses questions of the bank for one talk: an open one to begin with, what you want to find out,
 * and last of all who else to talk to. The first question of each bullet of the guide comes first;
 * when those are used up, the others follow. What was asked already is left out; a talk can always
 * begin, and end with the question for names.
 *
 * @throws CoffeechatError INVALID_INPUT where minutes are no whole number from 5 to 480, for a goal
 * that is no topic of the bank and for an id in `asked` that no question of it has, with the nearest
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
  requireMinutes(minutes);
  requireTopics(goals);
  requireIds(asked);
  const room = Math.floor((minutes - MINUTES_AROUND) / MINUTES_PER_QUESTION);
  const count = Math.min(MOST, Math.max(FEWEST, room));
  const known = new Set(asked);
  const wasAsked = ({ id }: BankQuestion) => known.has(id);
  const wanted = byWish(goals).filter(({ id, topic }) => topic !== "people" && !known.has(id));
  const first = wanted.find((each) => asksOpenly(each) && each.phase !== "close") ?? FALLBACK;
  const rest = wanted.filter(({ id }) => id !== first.id);
  // Names are always asked for; whether yours may be used is asked once, from the second list on.
  const names = QUESTION_BANK.filter(({ topic }) => topic === "people");
  const last = names.filter((each) => isLead(each) || (names.some(wasAsked) && !wasAsked(each)));
  const open = rest.filter(asksOpenly).length;
  // Each closed question needs two open ones beside it; the last questions are closed themselves.
  const affordable = (ending: number) =>
    Math.min(
      Math.floor(Math.min(count, 1 + rest.length + ending) * LARGEST_CLOSED_SHARE),
      Math.floor((1 + open) / 2),
    ) - ending;
  const ending = affordable(last.length) < 0 ? last.slice(0, 1) : last;
  let closedLeft = affordable(ending.length);
  const chosen = rest.filter((each) => asksOpenly(each) || closedLeft-- > 0);
  const middle = chosen.slice(0, count - 1 - ending.length).sort(byPhase);
  const questions = [first, ...middle, ...ending];
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

/** A misspelt id would be asked again in silence otherwise. */
function requireIds(asked: readonly unknown[]): void {
  const ids: readonly string[] = QUESTION_BANK.map(({ id }) => id);
  const refusal = (path: string, message: string) =>
    new CoffeechatError("INVALID_INPUT", message, { issues: [{ path, expected: ids.join(", ") }] });
  if (!Array.isArray(asked)) throw refusal("asked", "What was asked must be a list of ids.");
  for (const [index, id] of asked.entries()) {
    if (typeof id === "string" && ids.includes(id)) continue;
    throw refusal(`asked.${index}`, describeUnknown("question", String(id), ids));
  }
}

function isLead({ id }: BankQuestion): boolean {
  return LEAD_QUESTIONS.some((lead) => lead.id === id);
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

/** The first choice before the rest; in both, goals first in their order, and warm ones before all. */
function byWish(goals: readonly Topic[]): BankQuestion[] {
  const rank = ({ topic }: BankQuestion) => {
    const place = goals.indexOf(topic);
    return place < 0 ? goals.length : place;
  };
  const ranked = (questions: readonly BankQuestion[]) =>
    [...questions].sort((one, other) => rank(one) - rank(other));
  const warm = LEAD_QUESTIONS.filter(({ phase }) => phase === "warm");
  const leads = LEAD_QUESTIONS.filter(({ phase }) => phase !== "warm");
  return [...warm, ...ranked(leads), ...ranked(QUESTION_BANK.filter((each) => !isLead(each)))];
}

const PHASES = ["warm", "core", "close"];

function byPhase(one: BankQuestion, other: BankQuestion): number {
  return PHASES.indexOf(one.phase) - PHASES.indexOf(other.phase);
}
