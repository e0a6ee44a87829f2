/**
 * The sentences of findings in another language: rule id, then message id. What is missing stays
 * English. Slots in braces (`{minutes}`) are filled from the finding's data.
 */
export interface MessageCatalogue {
  /** BCP 47, for instance `de` or `pt-BR`. */
  readonly locale: string;
  readonly rules: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Fills the `{slots}` of a sentence; an unknown slot stays visible. */
export function fillSlots(
  sentence: string,
  data: Readonly<Record<string, string | number>> | undefined,
): string {
  if (data === undefined) return sentence;
  let filled = "";
  let done = 0;
  let open = sentence.indexOf("{");
  while (open >= 0) {
    const close = sentence.indexOf("}", open);
    if (close < 0) break;
    const value = data[sentence.slice(open + 1, close)];
    if (value !== undefined && value !== null) {
      filled += sentence.slice(done, open) + value;
      done = close + 1;
    }
    open = sentence.indexOf("{", open + 1);
  }
  return filled + sentence.slice(done);
}
