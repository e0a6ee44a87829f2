/** A line of the text that the sender wrote. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly blankBefore: boolean;
  /** Starts with a bullet or a number and a point. */
  readonly isItem: boolean;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Lines {
  readonly written: readonly Line[];
  /** Earlier messages below or between, marked with ">" or a reply header. */
  readonly quoted: readonly Range[];
}

const ITEM = /^[\s\u200b]*(?:[-*\u2022\u2023\u25e6\u00b7\u2013]\s|\(?\d{1,2}[.)]\s|[a-h][.)]\s)/;
const REPLY_HEADER =
  /^[\s\u200b]*(?:On|Am|Le|El)\s.{4,200}(?:wrote|schrieb|écrit|escribió)\b.{0,80}:\s*$/;
const THREAD_BREAK =
  /^[\s\u200b]*(?:-{2,}\s*(?:Original Message|Forwarded message|Ursprüngliche Nachricht)|Begin forwarded message:)/i;
const DEVICE_LINE =
  /^[\s\u200b]*(?:Sent from (?:my|Outlook|Mail|Yahoo|Gmail)|Get Outlook for|Sent via|Von meinem)/i;

/** Splits a text into the lines of its sender and the quoted parts. */
export function splitLines(text: string): Lines {
  const written: Line[] = [];
  const quoted: Range[] = [];
  let blankBefore = false;
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const next = newline < 0 ? text.length + 1 : newline + 1;
    const line = text.slice(start, Math.min(end, start + 400));
    const first = firstVisible(line);
    if (first < 0) {
      // A block tag leaves a line of filler: only a line that was empty before counts as blank.
      blankBefore = true;
    } else if (line.charCodeAt(first) === 62) {
      quoted.push({ start, end });
    } else if (isThreadHeader(line, text, next)) {
      const restIsMarked = startsWithQuoteMark(text, next);
      quoted.push({ start, end: restIsMarked ? end : text.length });
      if (!restIsMarked) break;
    } else if (isDeviceLine(line, first)) {
      quoted.push({ start, end });
    } else {
      written.push({ start, end, blankBefore, isItem: isItem(line, first) });
      blankBefore = false;
    }
    start = next;
  }
  return { written, quoted };
}

/** Most lines are told from their first letter; any other than a plain one is left to the expression. */
function isDeviceLine(line: string, first: number): boolean {
  const code = line.charCodeAt(first);
  const letter = code | 32;
  return (
    (code > 127 || letter === 103 || letter === 115 || letter === 118) && DEVICE_LINE.test(line)
  );
}

function isItem(line: string, first: number): boolean {
  const code = line.charCodeAt(first);
  // A letter behind "h", or a capital, opens no item.
  return code < 65 || (code > 96 && code < 105) || code > 127 ? ITEM.test(line) : false;
}

function firstVisible(line: string): number {
  for (let index = 0; index < line.length; index += 1) {
    const code = line.charCodeAt(index);
    if (code > 32 && code !== 0xa0 && code !== 0x200b && code !== 0xfeff) return index;
  }
  return -1;
}

function isThreadHeader(line: string, text: string, next: number): boolean {
  const code = line.charCodeAt(firstVisible(line));
  if (code === 45 || code === 66 || code === 98) return THREAD_BREAK.test(line);
  if (code === 70 && line.trimStart().startsWith("From:")) {
    const following = text.slice(next, next + 200);
    return /^\s*(?:Sent|Date|To|Subject):/.test(following);
  }
  if (code === 79 || code === 65 || code === 76 || code === 69) {
    if (REPLY_HEADER.test(line)) return true;
    // Mail programs wrap the header: "On Tue, Mar 3, Ana Ruiz\n<ana@acme.example> wrote:".
    if (!/^\s*On\s.*\d/.test(line) || line.length > 120) return false;
    const newline = text.indexOf("\n", next);
    const joined = `${line} ${text.slice(next, newline < 0 ? text.length : Math.min(newline, next + 120))}`;
    return REPLY_HEADER.test(joined);
  }
  return false;
}

function startsWithQuoteMark(text: string, from: number): boolean {
  let cursor = from;
  const limit = Math.min(text.length, from + 200);
  while (cursor < limit) {
    const code = text.charCodeAt(cursor);
    if (code === 62) return true;
    if (code > 32) return /^[^\n]{0,120}wrote:\s*\n\s*>/.test(text.slice(cursor, cursor + 140));
    cursor += 1;
  }
  return false;
}
