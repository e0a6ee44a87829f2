import type { Refusal } from "@coffeechat/core/model";
import { colors } from "../terminal/colors.js";
import { plainLine } from "../terminal/plain-text.js";
import { wrap } from "../terminal/wrap.js";
import type { Session } from "./session.js";
import { distanceInWords, momentInWords } from "./time-in-words.js";

/** Why something was not recorded, from when it would be fine, and what to do where it has happened all the same. */
export function refusalLines(
  { terminal, zone, clock }: Session,
  refusal: Refusal,
  theirZone: string = zone,
): string[] {
  const { message, code, rule, possibleFrom, overridable } = refusal;
  const told = (text: string) => wrap(text, terminal.width - 2).map((line) => `  ${line}`);
  const lines = wrap(plainLine(message), terminal.width - 2).map((line, index) =>
    index === 0 ? `${colors.yellow("✗")} ${line}` : `  ${line}`,
  );
  if (possibleFrom !== undefined) {
    const when = momentInWords(possibleFrom, theirZone, zone);
    lines.push(...told(`Fine from ${when}, ${distanceInWords(possibleFrom, clock.now())}.`));
  }
  lines.push(...told(`Nothing was recorded. (${code}, rule ${rule})`).map(colors.dim));
  if (overridable === true) {
    lines.push(...told(`If it has happened all the same: add --despite ${code}`).map(colors.dim));
  }
  return lines;
}
