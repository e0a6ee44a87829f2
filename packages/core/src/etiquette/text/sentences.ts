import { Gap, type Token } from "./token.js";

/** A run of tokens that says one thing, ended by a point, a mark, or the end of a line or item. */
export interface Sentence {
  readonly index: number;
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Offsets into the original text. */
  readonly start: number;
  readonly end: number;
  readonly isQuestion: boolean;
  readonly isExclamation: boolean;
  /** Counts up at blank lines. */
  readonly paragraph: number;
  readonly isItem: boolean;
}

const ALWAYS = Gap.stop | Gap.question | Gap.exclamation | Gap.line | Gap.blank | Gap.bullet;

export function splitSentences(
  tokens: readonly Token[],
  trailing: number,
  lineIsSentence: boolean,
): Sentence[] {
  const sentences: Sentence[] = [];
  const breaks = lineIsSentence ? ALWAYS | Gap.wrap : ALWAYS;
  let from = 0;
  let paragraph = 0;
  let isItem = false;
  for (let index = 0; index <= tokens.length; index += 1) {
    const token = tokens[index];
    const gap = token === undefined ? trailing | Gap.line : token.before;
    if (index === 0) {
      isItem = (gap & Gap.bullet) !== 0;
      continue;
    }
    const startsCapital = token !== undefined && (token.shape & 1) !== 0;
    const isBreak =
      token === undefined ||
      (gap & breaks) !== 0 ||
      // "Well... I wondered" goes on, "See you... Thanks" does not.
      ((gap & Gap.ellipsis) !== 0 && startsCapital);
    if (!isBreak) continue;
    const first = tokens[from];
    const last = tokens[index - 1];
    if (first !== undefined && last !== undefined) {
      sentences.push({
        index: sentences.length,
        from,
        to: index,
        start: first.start,
        end: last.end,
        isQuestion: (gap & Gap.question) !== 0,
        isExclamation: (gap & Gap.exclamation) !== 0,
        paragraph,
        isItem,
      });
    }
    if (gap & Gap.blank) paragraph += 1;
    isItem = (gap & Gap.bullet) !== 0;
    from = index;
  }
  return sentences;
}
