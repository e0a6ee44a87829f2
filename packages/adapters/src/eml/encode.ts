const LONGEST_LINE = 76;
const LONGEST_PLAIN_HEADER = 60;
/** 42 bytes are 56 characters of base64: with its marks and `Subject: ` an encoded word stays within a line. */
const BYTES_IN_WORD = 42;

/** Printable ASCII that no reader takes for an encoded word. */
const PLAIN = /^(?!.*=\?)[ -~]*$/;

/** Text of a header: as it is, or as encoded words of UTF-8 (RFC 2047), each on a line of its own. */
export function headerText(text: string): string {
  return PLAIN.test(text) && text.length <= LONGEST_PLAIN_HEADER ? text : encodedWords(text);
}

/** A name before an address: quoted, or encoded. */
export function displayName(name: string): string {
  if (!PLAIN.test(name) || name.length > LONGEST_PLAIN_HEADER) return encodedWords(name);
  return `"${name.replace(/[\\"]/g, "\\$&")}"`;
}

function encodedWords(text: string): string {
  const words: string[] = [];
  let piece: number[] = [];
  for (const character of text) {
    const bytes = bytesOf(character);
    if (piece.length + bytes.length > BYTES_IN_WORD) {
      words.push(encodedWord(piece));
      piece = [];
    }
    piece.push(...bytes);
  }
  return [...words, encodedWord(piece)].join("\r\n ");
}

function encodedWord(bytes: readonly number[]): string {
  return `=?utf-8?B?${btoa(String.fromCharCode(...bytes))}?=`;
}

/** Lines as quoted-printable of UTF-8 (RFC 2045): letters stay readable, no line is longer than 76. */
export function quotedPrintable(lines: readonly string[]): string {
  return lines.map(quotedLine).join("\r\n");
}

function quotedLine(line: string): string {
  const written: string[] = [];
  let current = "";
  const tokens = [...line].flatMap((character, index, all) =>
    quoted(character, index === all.length - 1),
  );
  for (const token of tokens) {
    if (current.length + token.length > LONGEST_LINE - 1) {
      written.push(`${current}=`);
      current = "";
    }
    current += token;
  }
  return [...written, current].join("\r\n");
}

/** A character as it stands in quoted-printable; a space at the end of a line would be cut off. */
function quoted(character: string, ends: boolean): string[] {
  const isBlank = character === " " || character === "\t";
  if (isBlank ? !ends : /^[!-<>-~]$/.test(character)) return [character];
  return bytesOf(character).map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`);
}

function bytesOf(character: string): number[] {
  return [...new TextEncoder().encode(character)];
}
