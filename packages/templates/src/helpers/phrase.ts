/** A part of a sentence: without the mark that would end it too early. */
export function phrase(text: string): string {
  return text.replace(/[\s.,;:!?…。！？–—-]+$/u, "");
}
