import type { Directive } from "./item.js";

const ACTS = ["disable-next-line", "disable-line", "disable-file", "disable", "enable"] as const;
const DIRECTIVE =
  /^\s*coffeechat-(disable-next-line|disable-line|disable-file|disable|enable)\b([\s\S]*)$/;

/**
 * Reads what stands inside a comment: `coffeechat-disable-next-line rule, other -- reason`. Null for
 * comments of anybody else's.
 */
export function readDirective(words: string, range: readonly [number, number]): Directive | null {
  const [, name, rest = ""] = DIRECTIVE.exec(words) ?? [];
  const act = ACTS.find((candidate) => candidate === name);
  if (act === undefined) return null;
  return { act, ...readRules(rest), range };
}

/** `rule, other -- reason`, as it also stands in a column or a property. */
export function readRules(text: string): Pick<Directive, "rules" | "reason"> {
  const [list = "", ...rest] = text.split(/(?:^|\s)--(?:\s|$)/);
  const reason = rest.join(" -- ").trim();
  return {
    rules: list.split(/[\s,]+/).filter((rule) => rule !== ""),
    reason: reason === "" ? null : reason,
  };
}
