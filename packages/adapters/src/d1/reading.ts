import { CoffeechatError } from "@coffeechat/core/model";
import type { Answering } from "../sql/async-engine.js";
import type { Answer, Statement, Work } from "../sql/work.js";
import type { Batch } from "./database.js";

/** One statement by itself. */
export function answering(batch: Batch): Answering {
  return async (statement) => (await batch([statement]))[0] ?? { rows: [], changes: 0 };
}

const MOST_TURNS = 50;

/**
 * Reads so that all of it is of one moment, where one question follows from the answer to another.
 * What was asked the last time goes in one batch; where the conversation now takes another turn,
 * everything is asked again.
 *
 * @throws CoffeechatError `STORE_BUSY` where it never comes to an end
 */
export async function ofOneMoment<Value>(batch: Batch, work: () => Work<Value>): Promise<Value> {
  let asked: readonly Statement[] = [];
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const answers = asked.length === 0 ? [] : await batch(asked);
    const heard = listen(work(), asked, answers);
    if ("value" in heard) return heard.value;
    asked = heard.questions;
  }
  throw new CoffeechatError(
    "STORE_BUSY",
    "The contact kept changing while it was read. Nothing was changed; try again.",
  );
}

type Heard<Value> = { readonly value: Value } | { readonly questions: readonly Statement[] };

function listen<Value>(
  work: Work<Value>,
  asked: readonly Statement[],
  answers: readonly Answer[],
): Heard<Value> {
  let step = work.next();
  for (let place = 0; step.done !== true; place += 1) {
    const [before, answer] = [asked[place], answers[place]];
    if (answer === undefined || !isSame(step.value, before)) {
      return { questions: [...asked.slice(0, place), step.value] };
    }
    step = work.next(answer);
  }
  return { value: step.value };
}

function isSame(one: Statement, other: Statement | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
