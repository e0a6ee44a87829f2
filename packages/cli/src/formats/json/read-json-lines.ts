import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Read } from "../format.js";
import type { Item } from "../item.js";
import { factOf, jsonFacts, nodeAt } from "./json-facts.js";
import { inWords } from "./read-json.js";
import { type Collected, readRecord } from "./read-record.js";

interface Log {
  readonly events: unknown[];
  /** Where each event stands. */
  readonly places: (readonly [number, number])[];
}

/**
 * One record a line. Lines that are events of a log are put together, one history a contact; they
 * may stand alone or as `coffeechat export` writes them.
 */
export const readJsonLines: Read = (text, settings) => {
  const read: Collected = { items: [], directives: [], problems: [] };
  const logs = new Map<string, Log>();
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
    if (isBesideEvents(node, line)) continue;
    const event = nodeAt(node, "event") ?? node;
    const contactId = contactOf(event, line);
    if (contactId === null) {
      readRecord(node, line, index, settings, `record ${number}`, read);
      continue;
    }
    const log = logs.get(contactId) ?? { events: [], places: [] };
    log.events.push(factOf(event, line, 0).value);
    log.places.push([index + event.offset, index + event.offset + event.length]);
    logs.set(contactId, log);
  }
  read.items.push(...[...logs].map(([contactId, log]) => history(contactId, log)));
  return read;
};

/** What an export holds beside the events, from which it could be made again. */
const BESIDE: ReadonlySet<unknown> = new Set([
  "header",
  "contact",
  "follow-up",
  "tombstone",
  "end",
]);

function isBesideEvents(node: Node, line: string): boolean {
  const facts = jsonFacts(node, line, 0);
  return BESIDE.has(facts("record")?.value) && facts("body") === null;
}

/** Whose event it is; null for everything else. */
function contactOf(node: Node, line: string): string | null {
  const facts = jsonFacts(node, line, 0);
  const contactId = facts("contactId")?.value;
  const isEvent = facts("type") !== null && facts("at") !== null && facts("body") === null;
  return isEvent && typeof contactId === "string" ? contactId : null;
}

function history(label: string, { events, places }: Log): Item {
  const placeOf = (field: string) => places[Number(/^events\.(\d+)/.exec(field)?.[1])] ?? null;
  return {
    judged: { subject: "history", contact: null, events, given: {} },
    label,
    start: places[0]?.[0] ?? 0,
    fields: {},
    placeOf,
  };
}
