import type { CheckedMessage } from "../checked-message.js";
import type { Problem } from "../define-rule.js";
import type { Spoken } from "./listener.js";
import type { Reading } from "./reading.js";

/** A finding quotes at most this much of a sentence. */
const LONGEST_QUOTE = 80;

/**
 * Weighs what a rule found by known words against what its reading hears: a finding that the
 * reading clearly denies is dropped; where no words were known, each sentence that the reading
 * clearly hears is a finding with `message` and the slot `words`.
 */
export function weighProblems<Found extends string, HeardAs extends string>(
  message: CheckedMessage,
  reading: Reading,
  found: readonly Problem<Found>[],
  heardAs: HeardAs,
): readonly Problem<Found | HeardAs>[] {
  const hearing = message.hear(reading);
  if (found.length > 0) return hearing.loudest > reading.faint ? found : [];
  if (hearing.loudest <= reading.clear) return [];
  return hearing.above(reading.clear).map(({ text, sentence }) => ({
    message: heardAs,
    in: text,
    at: properOf(text, sentence),
    data: { words: quote(text.textOf(properOf(text, sentence))) },
  }));
}

/**
 * Whether a message lacks what a reading listens for, given whether its known words are missing:
 * words that the reading clearly denies do not count, and what it clearly hears needs no known words.
 */
export function isLacking(message: CheckedMessage, reading: Reading, lacksWords: boolean): boolean {
  const threshold = lacksWords ? reading.clear : reading.faint;
  return message.hear(reading).loudest <= threshold;
}

/** A sentence without a greeting on its line. */
function properOf(
  { layout }: Spoken["text"],
  { from, to }: Spoken["sentence"],
): { from: number; to: number } {
  return { from: from < layout.bodyFrom && to > layout.bodyFrom ? layout.bodyFrom : from, to };
}

function quote(words: string): string {
  const line = words.replace(/\s+/g, " ");
  if (line.length <= LONGEST_QUOTE) return line;
  return `${line.slice(0, line.lastIndexOf(" ", LONGEST_QUOTE))} …`;
}
