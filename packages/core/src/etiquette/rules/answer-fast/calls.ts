import type { Channel } from "../../../model/channel.js";
import type { Instant } from "../../../model/instant.js";
import type { Interview } from "../../../model/interview.js";
import type { CheckedHistory } from "../../conduct/checked-history.js";
import { callsForAnswer, isPersonal } from "./words.js";

/** A word of theirs that asks for one of yours. */
export interface Call {
  readonly at: Instant;
  /** What they did, after "they": "wrote". */
  readonly did: string;
  readonly isMove: boolean;
  readonly channel: Channel;
}

type Step =
  | {
      readonly at: Instant;
      readonly what: "their-letter";
      readonly text: string | null;
      readonly channel: Channel;
    }
  | { readonly at: Instant; readonly what: "their-move" | "your-word" | "agreed" | "undone" };

/** Each word of theirs, as long as the talk lies ahead, that nothing before it had asked for already. */
export function callsOnYou(history: CheckedHistory, interview: Interview): Call[] {
  const { heldAt, channel = "email" } = interview;
  const calls: Call[] = [];
  let [isOpen, isAgreed, isFirst] = [false, false, true];
  const call = (made: Call) => {
    if (!isOpen) calls.push(made);
    isOpen = true;
  };
  for (const step of stepsOf(history, interview)) {
    const { at } = step;
    if (heldAt !== undefined && at >= heldAt) break;
    switch (step.what) {
      case "their-letter":
        if (callsForAnswer(step.text, { isAgreed, isFirst })) {
          call({ at, did: "wrote", isMove: false, channel: step.channel });
        }
        if (isPersonal(step.text)) isFirst = false;
        break;
      case "their-move":
        isAgreed = false;
        call({ at, did: "moved the talk", isMove: true, channel });
        break;
      case "your-word":
        isOpen = false;
        break;
      case "agreed":
        [isOpen, isAgreed] = [false, true];
        break;
      case "undone":
        isAgreed = false;
        break;
    }
  }
  return calls;
}

/** What passed about a talk, in order; in one moment they come first. */
function stepsOf({ letters, events }: CheckedHistory, { id, moves }: Interview): Step[] {
  const steps: Step[] = [];
  for (const { from, at, interviewId, text, channel } of letters) {
    if (from === "they" && interviewId === id) {
      steps.push({ at, what: "their-letter", text, channel });
    }
  }
  for (const { by, at } of moves) if (by === "they") steps.push({ at, what: "their-move" });
  for (const { from, at } of letters) if (from === "you") steps.push({ at, what: "your-word" });
  for (const { by, at } of moves) {
    if (by === "you") steps.push({ at, what: "your-word" }, { at, what: "undone" });
  }
  for (const event of events ?? []) {
    if (!("interviewId" in event) || event.interviewId !== id) continue;
    const { at } = event;
    if (event.type === "accept") steps.push({ at, what: "agreed" });
    if (event.type === "cancel" || event.type === "no-show") steps.push({ at, what: "undone" });
  }
  return steps.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
