import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Read } from "../format.js";
import type { Item } from "../item.js";
import { factOf, jsonFacts } from "./json-facts.js";
import { inWords } from "./read-json.js";
import { type Collected, readRecord } from "./read-record.js";

/** One record a line. Lines that are events of a log are put together, one history a contact. */
export const readJsonLines: Read = (text, settings) => {
  const read: Collected = { items: [], directives: [], problems: [] };
  const logs = new Map<string, { events: unknown[]; start: number }>();
  let number = 0;
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    if (line.trim() === "") continue;
    number += 1;
    const errors: ParseError[] = [];
    const node = parseTree(line, errors);
    const [error] = errors;
    if (node === undefined || error !== undefined) {
      const what = error === undefined ? "empty" : inWords(printParseErrorCode(error.error));
      const offset = index + (error?.offset ?? 0);
      read.problems.push({ message: `this line is no JSON: ${what}.`, offset });
      continue;
    }
    const contactId = eventOf(node, line);
    if (contactId === null) {
      readRecord(node, line, index, settings, `record ${number}`, read);
      continue;
    }
    const log = logs.get(contactId) ?? { events: [], start: index };
    log.events.push(factOf(node, line, 0).value);
    logs.set(contactId, log);
  }
  read.items.push(...[...logs].map(([contactId, log]) => history(contactId, log)));
  return read;
};

/** Whose event a line is; null for everything else. */
function eventOf(node: Node, line: string): string | null {
  const facts = jsonFacts(node, line, 0);
  const contactId = facts("contactId")?.value;
  const isEvent = facts("type") !== null && facts("at") !== null && facts("body") === null;
  return isEvent && typeof contactId === "string" ? contactId : null;
}

function history(label: string, { events, start }: { events: unknown[]; start: number }): Item {
  return {
    judged: { subject: "history", contact: null, events, given: {} },
    label,
    start,
    fields: {},
  };
}
