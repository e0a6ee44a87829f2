import { describe, expect, it } from "vitest";
import { bestLines, type HeldOut } from "./lines.js";

const message = (sum: number, says: boolean, knownWords = false): HeldOut => ({
  sum,
  says,
  knownWords,
  isBlind: false,
});

describe("the lines of a reading", () => {
  it("part what says it from what does not", () => {
    const heldOut = [message(3, true), message(2.5, true), message(-3, false), message(-2, false)];
    const { lines, tally } = bestLines(heldOut, "problem");
    expect(tally).toEqual({ right: 2, false: 0, missed: 0 });
    expect(lines.faint).toBe(lines.clear);
  });

  it("lie lower where known words speak for it", () => {
    const heldOut = [
      ...[-1, -0.5, 0, 0.5].map((sum) => message(sum, true, true)),
      ...[-0.5, 0, 0.5, 1].map((sum) => message(sum, false)),
      message(4, true),
      message(-4, false, true),
    ];
    const { lines, tally } = bestLines(heldOut, "problem");
    expect(lines.faint).toBeLessThan(lines.clear);
    expect(tally).toEqual({ right: 5, false: 0, missed: 0 });
  });

  it("find what is lacking where a remedy is listened for", () => {
    const heldOut = [message(-3, false), message(-2, false), message(2, true), message(3, true)];
    expect(bestLines(heldOut, "remedy").tally).toEqual({ right: 2, false: 0, missed: 0 });
  });
});
