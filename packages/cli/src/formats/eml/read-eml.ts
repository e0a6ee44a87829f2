import type { MappedText } from "../../check/mapped-text.js";
import { readDirective } from "../directive.js";
import type { Facts } from "../facts.js";
import type { Read } from "../format.js";
import { isProblem, readKind, readMessage } from "../read-message.js";
import { decodeBody, decodeHeader } from "./decode-body.js";

interface Part {
  readonly headers: ReadonlyMap<string, readonly [number, number]>;
  readonly bodyStart: number;
  readonly end: number;
}

/** `X-Coffeechat-Kind: nudge` says what a draft is, `X-Coffeechat-Disable: rule -- reason` what to leave. */
const OWN_PREFIX = "x-coffeechat-";

/** A mail as saved or drafted by a mail program: headers, and the part that is plain text. */
export const readEml: Read = (text, settings) => {
  const mail = readPart(text, 0, text.length);
  const plain = plainPart(text, mail);
  if (plain === null) {
    const message = "this mail has no part in plain text.";
    return { items: [], directives: [], problems: [{ message, offset: mail.bodyStart }] };
  }
  const encoding = headerOf(text, plain, "content-transfer-encoding").trim();
  const body = decodeBody(text, plain.bodyStart, plain.end, encoding);
  if (body === null) {
    const message = `its text is encoded as "${encoding.slice(0, 40)}", which is not known.`;
    return { items: [], directives: [], problems: [{ message, offset: plain.bodyStart }] };
  }
  const facts = headerFacts(text, mail);
  const directives = headDirectives(text, mail);
  const kind = readKind(facts, settings, 0);
  if (typeof kind !== "string") return { items: [], directives, problems: [kind] };
  if (kind === "questions" || kind === "plan" || kind === "history") {
    const message = `a mail is a message, not ${kind}.`;
    return { items: [], directives, problems: [{ message, offset: 0 }] };
  }
  const place = { label: null, start: plain.bodyStart, body };
  const encodable =
    encoding.toLowerCase() !== "base64" && encoding.toLowerCase() !== "quoted-printable";
  const item = readMessage(kind, facts, settings, {
    ...place,
    ...(encodable ? { encode: (words: string) => words } : {}),
  });
  return isProblem(item)
    ? { items: [], directives, problems: [item] }
    : { items: [item], directives, problems: [] };
};

function readPart(text: string, start: number, end: number): Part {
  const headers = new Map<string, readonly [number, number]>();
  const line = /([^\s:]+):[ \t]*((?:[^\r\n]|\r?\n[ \t])*)\r?\n/y;
  line.lastIndex = start;
  let bodyStart = start;
  for (let found = line.exec(text); found !== null; found = line.exec(text)) {
    const to = found.index + found[0].length - (found[0].endsWith("\r\n") ? 2 : 1);
    const name = (found[1] ?? "").toLowerCase();
    if (!headers.has(name)) headers.set(name, [to - (found[2] ?? "").length, to]);
    bodyStart = line.lastIndex;
  }
  const blank = /\r?\n/y;
  blank.lastIndex = bodyStart;
  if (blank.test(text)) bodyStart = blank.lastIndex;
  return { headers, bodyStart, end };
}

/** The first part of plain text; the mail itself where it is not made of parts. */
function plainPart(text: string, part: Part): Part | null {
  const type = headerOf(text, part, "content-type") || "text/plain";
  if (/^\s*text\/plain/i.test(type)) return part;
  const boundary = /boundary="?([^";\r\n]+)"?/i.exec(type)?.[1];
  if (boundary === undefined) return null;
  let from = text.indexOf(`--${boundary}`, part.bodyStart);
  while (from >= 0 && from < part.end) {
    const start = text.indexOf("\n", from) + 1;
    const next = text.indexOf(`--${boundary}`, start);
    if (start === 0) return null;
    const end = next < 0 ? part.end : next;
    const found = plainPart(text, readPart(text, start, end));
    if (found !== null) return found;
    from = next;
  }
  return null;
}

function headerOf(text: string, { headers }: Part, name: string): string {
  const [from, to] = headers.get(name) ?? [0, 0];
  return text.slice(from, to);
}

function headerFacts(text: string, mail: Part): Facts {
  const header = (name: string): MappedText | null => {
    const range = mail.headers.get(name);
    return range === undefined ? null : decodeHeader(text, ...range);
  };
  const fact = (name: string, value: (said: string) => string = (said) => said) => {
    const said = header(name);
    const range = mail.headers.get(name);
    return said === null || range === undefined
      ? null
      : { value: value(said.text), text: said, range };
  };
  return (path) => {
    switch (path) {
      case "subject":
        return fact("subject");
      case "recipient.name":
        return fact("to", displayName);
      case "sender.name":
        return fact("from", displayName);
      case "body":
        return null;
      default:
        return fact(`${OWN_PREFIX}${path.replaceAll(".", "-")}`);
    }
  };
}

/** `"Ruiz, Ana" <ana@example.com>` is Ana's name; an address alone says no name. */
function displayName(address: string): string {
  const name = address.replace(/<[^>]*>.*$/s, "").replace(/^\s*"?|"?\s*$/g, "");
  const [last = "", first] = name.split(/,\s*/);
  return name.includes("@") ? "" : first === undefined ? name : `${first} ${last}`;
}

function headDirectives(text: string, mail: Part) {
  const range = mail.headers.get(`${OWN_PREFIX}disable`);
  if (range === undefined) return [];
  const directive = readDirective(`coffeechat-disable-file ${text.slice(...range)}`, range);
  return directive === null ? [] : [directive];
}
