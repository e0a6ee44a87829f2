import {
  type CheckOptions,
  checkMessage,
  checkPlan,
  checkQuestions,
  type Finding,
} from "@coffeechat/core/etiquette";
import type { Instant } from "@coffeechat/core/model";
import type { Item, Judged } from "../formats/item.js";

/** The kind and channel by which the settings of an item are chosen. */
export function settingsKey(judged: Judged): readonly [kind: string, channel: string | null] {
  if (judged.subject === "message") return [judged.draft.kind, judged.draft.channel];
  return [judged.subject, null];
}

/** Runs the rules over one item. A history needs the lifecycle, which is loaded when one comes along. */
export function judge(
  { judged }: Item,
  options: CheckOptions,
  now: Instant,
): readonly Finding[] | Promise<readonly Finding[]> {
  switch (judged.subject) {
    case "message":
      return checkMessage(judged.draft, options);
    case "questions":
      return checkQuestions(judged.list, options);
    case "plan":
      return checkPlan(judged.plan, options);
    case "history":
      return judgeHistory(judged, options, now);
  }
}

async function judgeHistory(
  history: Extract<Judged, { readonly subject: "history" }>,
  options: CheckOptions,
  now: Instant,
): Promise<readonly Finding[]> {
  return (await import("./judge-history.js")).judgeHistory(history, options, now);
}
