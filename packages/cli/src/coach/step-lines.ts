import type { Step } from "@coffeechat/core/lifecycle";
import { colors } from "../terminal/colors.js";
import { columns } from "../terminal/table.js";
import { isLogged, LOG_WORDS } from "./event-words.js";
import { quoted } from "./follow-up-words.js";

/** What may be recorded now: the command once, then each word for it with what it means. */
export function stepLines(steps: readonly Step[], name: string, width: number): string[] {
  const who = quoted(name);
  const words = new Map<string, string>();
  for (const step of steps) {
    const word = wordFor(step);
    if (word !== undefined && !words.has(word)) words.set(word, step.label);
  }
  const rows = Array.from(words, ([word, label]) => [colors.cyan(`    ${word}`), label]);
  const reflects = steps.some(({ type }) => type === "reflect");
  return [
    ...(rows.length === 0 ? [] : [`  coffeechat log ${who} …`, ...columns(rows, width)]),
    ...(reflects ? [`  coffeechat reflect ${who}`] : []),
  ];
}

function wordFor({ type, by, about }: Step): string | undefined {
  // What a referrer is told is recorded with the person whom they named, and noted with both.
  if (!isLogged(type) || type === "tick" || about === "referral") return undefined;
  const whom = by === "they" && BOTH.has(type) ? " --by they" : "";
  const what = about === undefined ? "" : ` --about ${about}`;
  return `${LOG_WORDS[type]}${whom}${what}`;
}

/** What either of you may do. */
const BOTH: ReadonlySet<string> = new Set(["move", "cancel", "no-show", "give"]);
