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
  if (data === undefined || !sentence.includes("{")) return sentence;
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(data[name] ?? slot));
}
