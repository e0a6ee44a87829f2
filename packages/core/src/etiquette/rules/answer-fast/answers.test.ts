import { describe, expect, it } from "vitest";
import { readHistory } from "../../conduct/read-history.js";
import { readTimeline } from "../../rule-tester/timeline.js";
import { answersIn } from "./answers.js";
import { callsOnYou } from "./calls.js";

/** Each day they ask and you answer two hours later. */
function letters(days: number) {
  const lines = ["2020-01-01 10:00 send"];
  for (let day = 1; day <= days; day += 1) {
    const date = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
    lines.push(`${date} 10:00 reply text="When would it suit you?"`, `${date} 12:00 answer`);
  }
  return readTimeline([...lines, "2026-01-01 10:00 now"].join("\n"));
}

describe("answersIn", () => {
  it("reads each letter a few times at most, however many calls there are", () => {
    const told = letters(400);
    const history = readHistory(told.contact, told);
    const [interview] = history.interviews;
    if (interview === undefined) throw new Error("The history has no talk.");
    const calls = callsOnYou(history, interview);
    let reads = 0;
    const counted = history.letters.map((letter) => ({
      ...letter,
      get from() {
        reads += 1;
        return letter.from;
      },
    }));
    const answerTo = answersIn({ ...history, letters: counted }, interview);
    const answers = calls.map(answerTo);
    expect(calls.length).toBe(400);
    expect(answers).toEqual(calls.map(({ at }) => at.replace("T10", "T12")));
    expect(reads).toBeLessThan(4 * counted.length);
  });
});
