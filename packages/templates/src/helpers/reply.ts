/** The subject of an answer in the same thread: one `Re:`, however many there were. */
export function reply(subject: string): string {
  return `Re: ${subject.replace(/^(?:(?:re|aw|sv|tr|fwd?)\s*:\s*)+/iu, "")}`;
}
