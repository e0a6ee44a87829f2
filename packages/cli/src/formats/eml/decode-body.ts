import { MappedText, MappedTextBuilder } from "../../check/mapped-text.js";

const utf8 = new TextDecoder();

/** What a body says, mapped to the characters that carry it; null for an encoding nobody sends. */
export function decodeBody(
  text: string,
  from: number,
  to: number,
  encoding: string,
): MappedText | null {
  switch (encoding.toLowerCase()) {
    case "":
    case "7bit":
    case "8bit":
    case "binary":
      return MappedText.verbatim(text.slice(from, to), from);
    case "quoted-printable":
      return quotedPrintable(text, from, to);
    case "base64":
      return base64(text, from, to);
    default:
      return null;
  }
}

/** Soft line breaks vanish; a run of `=C3=A9` is one stretch. */
function quotedPrintable(text: string, from: number, to: number): MappedText {
  const builder = new MappedTextBuilder();
  const pattern = /=[ \t]*\r?\n|(?:=[0-9A-Fa-f]{2})+/g;
  pattern.lastIndex = from;
  let at = from;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    if (found.index >= to) break;
    builder.copy(text, at, found.index);
    at = found.index + found[0].length;
    if (/^=[0-9A-Fa-f]/.test(found[0])) {
      const bytes = found[0]
        .slice(1)
        .split("=")
        .map((hex) => Number.parseInt(hex, 16));
      builder.put(utf8.decode(Uint8Array.from(bytes)), found.index, at);
    }
  }
  return builder.copy(text, at, to).build();
}

/** Each decoded line maps to the stretch of base64 that carries it. */
function base64(text: string, from: number, to: number): MappedText {
  const offsets: number[] = [];
  for (let at = from; at < to; at += 1) if (/[A-Za-z0-9+/=]/.test(text[at] ?? "")) offsets.push(at);
  const bytes = Buffer.from(text.slice(from, to), "base64");
  const builder = new MappedTextBuilder();
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const first = offsets[Math.floor((start * 4) / 3)] ?? to;
    const last = offsets[Math.ceil((end * 4) / 3)] ?? to;
    builder.put(utf8.decode(bytes.subarray(start, end)), first, last);
    start = end;
  }
  return builder.build();
}

/** A header's value with its encoded words read: `=?UTF-8?Q?Jos=C3=A9?=`. */
export function decodeHeader(text: string, from: number, to: number): MappedText {
  const builder = new MappedTextBuilder();
  const pattern = /=\?([\w-]+)\?([QqBb])\?([^?]*)\?=(?:\s+(?==\?))?|\r?\n(?=[ \t])/g;
  pattern.lastIndex = from;
  let at = from;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    if (found.index >= to) break;
    builder.copy(text, at, found.index);
    at = found.index + found[0].length;
    const [, charset, how, words = ""] = found;
    if (charset === undefined) continue;
    const bytes =
      how?.toUpperCase() === "B"
        ? Buffer.from(words, "base64")
        : Buffer.from(
            words
              .replaceAll("_", " ")
              .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
                String.fromCharCode(Number.parseInt(hex, 16)),
              ),
            "latin1",
          );
    builder.put(new TextDecoder(charset).decode(bytes), found.index, at);
  }
  return builder.copy(text, at, to).build();
}
