import type { Instant, Interview } from "../../model/index.js";
import { latestOf } from "../calendar-days.js";

export interface OwedNote {
  readonly at: Instant;
  readonly why: "you-moved" | "they-moved" | "you-missed" | "they-missed";
}

/**
 * The note that you owe after the latest upset of a talk still to come: a move by either of you, or
 * a no-show. Your next message about the talk pays it; word from them since makes it an answer instead.
 */
export function owedNote(interview: Interview): OwedNote | undefined {
  if (interview.state !== "scheduling") return undefined;
  const move = interview.moves.at(-1);
  const missed = interview.noShows.at(-1);
  const { answeredAt, repliedAt, nudgedAt } = interview;
  const upset =
    missed !== undefined && (move === undefined || missed.at >= move.at)
      ? ({ at: missed.at, why: missed.by === "you" ? "you-missed" : "they-missed" } as const)
      : move === undefined
        ? undefined
        : ({ at: move.at, why: move.by === "you" ? "you-moved" : "they-moved" } as const);
  if (upset === undefined) return undefined;
  const yours = latestOf(answeredAt, ...nudgedAt);
  const paid = yours !== undefined && yours >= upset.at;
  const theyWrote = repliedAt !== undefined && repliedAt > upset.at;
  return paid || theyWrote ? undefined : upset;
}
