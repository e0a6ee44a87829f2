const ENCODINGS = new Set(["QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT"]);

/**
 * A property of vCard 2.1, which Outlook writes, in the words of 3.0: bare parameters get their
 * names, quoted-printable text is decoded by its character set, commas are escaped.
 */
export function modernProperty(line: string): string {
  const colon = line.indexOf(":");
  if (colon < 0) return line;
  const [name = "", ...parameters] = line.slice(0, colon).split(";");
  const value = line.slice(colon + 1);
  const types: string[] = [];
  let isQuoted = false;
  let charset = "utf-8";
  for (const parameter of parameters) {
    const [key = "", given] = parameter.split("=");
    const word = (given ?? key).toUpperCase();
    if (key.toUpperCase() === "CHARSET") charset = given ?? charset;
    else if (ENCODINGS.has(word)) isQuoted = isQuoted || word === "QUOTED-PRINTABLE";
    else if (given === undefined) types.push(`TYPE=${key}`);
    else types.push(parameter);
  }
  const decoded = isQuoted ? decodeQuotedPrintable(value, charset) : value;
  const text = decoded.replace(/\r\n|\n|\r/g, "\\n").replace(/(?<!\\),/g, "\\,");
  return `${[name, ...types].join(";")}:${text}`;
}

function decodeQuotedPrintable(text: string, charset: string): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (let index = 0; index < text.length; ) {
    const hex = /^=([0-9A-Fa-f]{2})/.exec(text.slice(index, index + 3))?.[1];
    if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else bytes.push(...encoder.encode(text[index]));
    index += hex === undefined ? 1 : 3;
  }
  return decode(new Uint8Array(bytes), charset);
}

/** A character set that nobody knows is read as UTF-8 rather than losing the card. */
function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder("utf-8").decode(bytes);
  }
}
