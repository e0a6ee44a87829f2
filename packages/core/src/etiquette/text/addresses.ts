import { Character, characterOf } from "./characters.js";

const DOMAIN_ENDINGS = new Set(
  "com org net edu gov io co uk us me dev ai de fr es ca au in jp ch nl eu info biz app page link html pdf docx doc pptx xlsx png jpg example".split(
    " ",
  ),
);

/** The end of a web or mail address that starts with this word, or -1. */
export function addressEnd(text: string, start: number, wordEnd: number, to: number): number {
  const code = text.charCodeAt(wordEnd);
  let isAddress = false;
  if (wordEnd < to) {
    if (code === 58) isAddress = text.startsWith("://", wordEnd);
    else if (code === 64) isAddress = /[a-zA-Z0-9]/.test(text.charAt(wordEnd + 1));
    else if (code === 46 || code === 45 || code === 95 || code === 43)
      isAddress = isDomain(text, start, wordEnd, to);
  }
  if (!isAddress) return -1;
  let end = wordEnd;
  while (end < to && !/[\s<>"]/.test(text.charAt(end))) end += 1;
  while (end > wordEnd && /[.,;:!?)\]'}]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function isDomain(text: string, start: number, wordEnd: number, to: number): boolean {
  // A point at the end of a sentence, the most frequent case by far.
  if (wordEnd + 1 >= to || text.charCodeAt(wordEnd + 1) <= 32) return false;
  let cursor = wordEnd;
  let lastDot = -1;
  const limit = Math.min(to, start + 100);
  while (cursor < limit) {
    const code = text.charCodeAt(cursor);
    if (code === 64) return cursor > wordEnd;
    if (code === 46) lastDot = cursor;
    else if (code !== 45 && code !== 95 && code !== 43) {
      const kind = characterOf(code);
      if (kind !== Character.lower && kind !== Character.upper && kind !== Character.digit) break;
    }
    cursor += 1;
  }
  if (lastDot < 0) return false;
  // Points at the end close the sentence, not the address.
  const tail = text.slice(wordEnd, cursor).replace(/\.{1,3}$/, "");
  const dot = tail.lastIndexOf(".");
  return dot >= 0 && tail.length - dot > 2 && DOMAIN_ENDINGS.has(tail.slice(dot + 1));
}
