import type { Example } from "./examples.js";

/** A message that learning had not seen, and how clearly its clearest sentence was heard. */
export interface HeldOut extends Pick<Example, "says" | "knownWords" | "isBlind"> {
  readonly sum: number;
}

export interface Tally {
  readonly right: number;
  readonly false: number;
  readonly missed: number;
}

/** Where a rule's words do not stand alone any more, and where none are needed. */
export interface Lines {
  readonly faint: number;
  readonly clear: number;
}

const LOWEST = -6;
const HIGHEST = 8;
const STEP = 0.5;
/** The words of a rule were chosen with the other messages in sight. */
const BLIND_COUNTS = 3;
const FALSE_COUNTS = 1.2;
/** Few messages break a rule, so a line is taken whose neighbours do well too. */
const NEIGHBOURS = [-STEP, 0, STEP];

/** The two lines with which most held-out messages are judged right. */
export function bestLines(
  heldOut: readonly HeldOut[],
  listensFor: "problem" | "remedy",
): { readonly lines: Lines; readonly tally: Tally } {
  const scores = new Map<string, number>();
  const scoreAt = (lines: Lines): number => {
    const key = `${lines.faint} ${lines.clear}`;
    let score = scores.get(key);
    if (score === undefined) {
      score = scoreOf(tallyOf(heldOut, lines, listensFor, BLIND_COUNTS));
      scores.set(key, score);
    }
    return score;
  };
  let best: Lines = { faint: LOWEST, clear: HIGHEST };
  let most = -1;
  const knowsWords = new Set(heldOut.map(({ knownWords }) => knownWords)).size > 1;
  for (let faint = LOWEST; faint <= HIGHEST; faint += STEP) {
    // Without known words there is but one line.
    for (let clear = faint; clear <= (knowsWords ? HIGHEST : faint); clear += STEP) {
      let around = 0;
      for (const down of NEIGHBOURS) {
        for (const up of knowsWords ? NEIGHBOURS : [down]) {
          around += scoreAt({ faint: faint + down, clear: clear + up });
        }
      }
      const score = around / (knowsWords ? NEIGHBOURS.length : 1);
      if (score > most) {
        most = score;
        best = { faint, clear };
      }
    }
  }
  return { lines: best, tally: tallyOf(heldOut, best, listensFor, 1) };
}

function tallyOf(
  heldOut: readonly HeldOut[],
  { faint, clear }: Lines,
  listensFor: "problem" | "remedy",
  blindCounts: number,
): Tally {
  const tally = { right: 0, false: 0, missed: 0 };
  for (const { sum, says, knownWords, isBlind } of heldOut) {
    const isHeard = sum > (knownWords ? faint : clear);
    const isFound = isHeard === (listensFor === "problem");
    const isBroken = says === (listensFor === "problem");
    const counts = isBlind ? blindCounts : 1;
    if (isFound && isBroken) tally.right += counts;
    else if (isFound) tally.false += counts;
    else if (isBroken) tally.missed += counts;
  }
  return tally;
}

/** F1 that counts a false alarm a little more: it costs the trust of somebody who wrote kindly. */
function scoreOf({ right, false: wrong, missed }: Tally): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + FALSE_COUNTS * wrong + missed);
}
