import type { CheckedMessage } from "../checked-message.js";
import type { Problem } from "../define-rule.js";
import type { Spoken } from "./listener.js";
import type { Reading } from "./reading.js";

/** A finding quotes at most this much of a sentence. */
const LONGEST_QUOTE = 80;

/**
 * Weighs what a rule finds by known words against what its reading hears: a finding that the
 * reading clearly denies is dropped; where no words are known, each sentence that the reading
 * clearly hears is a finding with `message` and the slot `words`.
 *
 * @param find looks for the known words; not called where the reading has decided, which it has in
 * nine messages of ten.
 */
export function weighProblems<Found extends string, HeardAs extends string>(
  message: CheckedMessage,
  reading: Reading,
  find: () => readonly Problem<Found>[],
  heardAs: HeardAs,
): readonly Problem<Found | HeardAs>[] {
  const hearing = message.hear(reading);
  if (hearing.loudest > reading.faint) {
    const found = find();
    if (found.length > 0) return found;
  }
  if (hearing.loudest <= reading.clear) return [];
  return hearing.above(reading.clear).map(({ text, sentence }) => ({
    message: heardAs,
    in: text,
    at: properOf(text, sentence),
    data: { words: quote(text.textOf(properOf(text, sentence))) },
  }));
}

/**
 * Whether a message lacks what a reading listens for: words that the reading clearly denies do not
 * count, and what it clearly hears needs no known words.
 *
 * @param hasWords whether the known words stand; not called where the reading has decided.
 */
export function isLacking(
  message: CheckedMessage,
  reading: Reading,
  hasWords: () => boolean,
): boolean {
  const { loudest } = message.hear(reading);
  const isFaint = loudest <= reading.faint;
  const isUnclear = loudest <= reading.clear;
  if (isFaint === isUnclear) return isFaint;
  return hasWords() ? isFaint : isUnclear;
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
