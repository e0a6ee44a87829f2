import type { Interview } from "../../model/index.js";

/** Which appointment of a talk this is: each move and each no-show makes a new one. */
export function appointmentNumber(interview: Interview): number {
  return interview.moves.length + interview.noShows.length + 1;
}
