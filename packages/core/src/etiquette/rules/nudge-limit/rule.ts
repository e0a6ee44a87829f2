import { addMilliseconds, DAY_MS, type Instant } from "../../../model/instant.js";
import { warmthOf } from "../../../model/source.js";
import type { CheckedHistory, Letter } from "../../conduct/checked-history.js";
import { dayText } from "../../conduct/wording.js";
import { metBefore, theyStirred } from "../../conduct/words-between.js";
import { defineRule, type Problem } from "../../define-rule.js";

type Found = readonly Problem<"tooMany" | "past">[];

/** Persistence ends. */
export const rule = defineRule({
  id: "nudge-limit",
  subject: "history",
  title: "Stop after one reminder, two where you are linked.",
  why: "The first reminder gets answers; the third one gets you remembered.",
  severity: "error",
  sources: ["SFU", "VAN", "QUI", "BEL"],
  options: {
    maximumCold: {
      type: "integer",
      default: 1,
      minimum: 0,
      maximum: 20,
      description: "Reminders where nothing links you.",
    },
    maximumWarm: {
      type: "integer",
      default: 2,
      minimum: 0,
      maximum: 20,
      description: "Reminders where a school, a club or a name links you.",
    },
    freshAfterDays: {
      type: "integer",
      default: 182,
      minimum: 30,
      maximum: 1000,
      description: "Days of silence after which a new request begins anew.",
    },
  },
  messages: {
    tooMany:
      "You have reminded them {count} times without an answer; {most} is the limit here. Let the request rest. With real news, or from {from}, you may begin anew.",
    past: "You reminded them {count} times before they answered; {most} is the limit here. Nothing to repair, but next time stop earlier.",
  },
  instead: ["Close it kindly and move on; people come back by themselves."],
  check: (history, { maximumCold, maximumWarm, freshAfterDays }) => {
    const warm = warmthOf(history.contact.facts.source) === "warm";
    return runsOfSilence(history, freshAfterDays).flatMap((run): Found => {
      const most = warm || metBefore(history, run.last) ? maximumWarm : maximumCold;
      if (run.reminders <= most) return [];
      const from = addMilliseconds(run.last, freshAfterDays * DAY_MS);
      const data = { count: run.reminders, most, from: dayText(from, history.zone) };
      return [
        run.isOpen
          ? { message: "tooMany" as const, timing: { happenedAt: run.last, from }, data }
          : { message: "past" as const, timing: { happenedAt: run.last }, data },
      ];
    });
  },
});

interface Silence {
  reminders: number;
  last: Instant;
  /** Nothing has come from them since. */
  isOpen: boolean;
}

/** Your requests and reminders on all channels, each run of them until something came back. */
function runsOfSilence(history: CheckedHistory, freshAfterDays: number): Silence[] {
  const runs: Silence[] = [];
  let run: Silence | null = null;
  for (const letter of history.letters) {
    if (letter.from !== "you" || (letter.kind !== "outreach" && letter.kind !== "nudge")) continue;
    const { at } = letter;
    if (run !== null && theyStirred(history, run.last, at)) {
      run.isOpen = false;
      run = null;
    }
    const beginsAnew: boolean = run !== null && isFresh(history, run.last, letter, freshAfterDays);
    if (run === null || beginsAnew) {
      // After so long a reminder is the new request itself, whatever the log calls it.
      const reminders: number = letter.kind === "nudge" && !beginsAnew ? 1 : 0;
      run = { reminders, last: at, isOpen: true };
      runs.push(run);
    } else if (at > run.last) {
      run.reminders += 1;
      run.last = at;
    }
  }
  const last = runs.at(-1);
  if (last !== undefined && theyStirred(history, last.last, history.now)) last.isOpen = false;
  return runs;
}

/** A letter long after the last one, or a new request with news; what that said is unknown without events. */
function isFresh(
  { events }: CheckedHistory,
  last: Instant,
  { at, kind }: Letter,
  freshAfterDays: number,
): boolean {
  if (at >= addMilliseconds(last, freshAfterDays * DAY_MS)) return true;
  if (kind !== "outreach") return false;
  if (events === null) return true;
  return events.some(
    (event) =>
      event.type === "send" &&
      event.at === at &&
      (event.revival === "news" || event.revival === "thanks"),
  );
}
