import { checkPlan } from "../check-plan.js";
import { checkQuestions } from "../check-questions.js";
import { asksForPeople } from "../conduct/read-plan.js";
import type { CheckOptions } from "../config.js";
import { buildQuestionList, type QuestionWishes } from "./build-question-list.js";
import { asksOpenly, type BankQuestion } from "./questions.js";

/**
 * The questions for a plan: its own where they pass, in their order. Those that do not are left out,
 * and the bank fills the room; it does so too where a goal is wished for.
 *
 * @throws CoffeechatError INVALID_INPUT as `buildQuestionList` does
 */
export function chooseQuestions(
  own: readonly string[],
  wishes: QuestionWishes,
  options: CheckOptions,
): string[] {
  const { questions: bank } = buildQuestionList(wishes);
  const wishesMore = (wishes.goals ?? []).length > 0;
  const passes = (questions: readonly string[]) => pass(questions, wishes.minutes, options);
  if (own.length > 0 && !wishesMore && passes(own)) return [...own];
  let kept = own.filter((question) => passesBeside(question, bank, options)).slice(0, bank.length);
  while (kept.length > 0) {
    const found = filled(kept, bank).find(passes);
    if (found !== undefined) return found;
    kept = kept.slice(0, -1);
  }
  return bank.map(({ text }) => text);
}

function pass(
  questions: readonly string[],
  minutes: number | undefined,
  options: CheckOptions,
): boolean {
  return (
    checkQuestions({ questions, minutes }, options).length === 0 &&
    !checkPlan({ questions: [...questions] }, options).some(isAboutQuestions)
  );
}

function isAboutQuestions({ field }: { readonly field: string }): boolean {
  return field === "questions" || field.startsWith("questions.");
}

/** Whether a question is fine by itself, in the middle of a list of the bank's. */
function passesBeside(
  question: string,
  bank: readonly BankQuestion[],
  options: CheckOptions,
): boolean {
  const texts = bank.map(({ text }) => text);
  return pass([...texts.slice(0, -1), question, ...texts.slice(-1)], undefined, options);
}

/** Lists of what is kept and what the bank adds, the most wished for first. */
function filled(kept: readonly string[], bank: readonly BankQuestion[]): string[][] {
  const people = kept.filter(asksForPeople);
  const others = kept.filter((question) => !asksForPeople(question));
  const isNew = ({ text }: BankQuestion) => !kept.includes(text);
  const ending = people.length > 0 ? people : bank.slice(-1).map(({ text }) => text);
  const room = Math.max(0, bank.length - others.length - ending.length);
  const middle = bank.filter((each) => each.topic !== "people" && isNew(each));
  const [opener] = bank;
  const open = middle.filter(asksOpenly);
  const list = (more: readonly BankQuestion[]) => [
    ...others,
    ...more.slice(0, room).map(({ text }) => text),
    ...ending,
  ];
  const lists = [list(middle), list(open)];
  if (opener === undefined || !isNew(opener)) return lists;
  // A question that is fine later may be too cold to begin with.
  const later = (more: readonly BankQuestion[]) => [
    opener.text,
    ...list(more.filter(({ id }) => id !== opener.id)),
  ];
  return [...lists, later(middle), later(open)];
}
