import type { MappedText } from "../../check/mapped-text.js";
import { readRules } from "../directive.js";
import { type Facts, renamed, textOf } from "../facts.js";
import type { Read } from "../format.js";
import type { Directive, Item, ReadProblem } from "../item.js";
import { isProblem, readKind, readMessage, readQuestionList } from "../read-message.js";
import { questionLines } from "../text/read-text.js";
import { scanCsv } from "./scan-csv.js";

const DELIMITERS = [",", ";", "\t"];

/** A table with a head: one message a row, its facts by the columns' names. */
export const readCsv: Read = (text, settings) => {
  const { records, unclosed } = scanCsv(text, delimiterOf(text));
  const [head, ...rows] = records;
  const items: Item[] = [];
  const directives: Directive[] = [];
  const problems: ReadProblem[] = [];
  if (unclosed !== null) {
    problems.push({ message: "a quote opens here and is never closed.", offset: unclosed });
  }
  const names = head?.cells.map(({ text: name }) => name.trim()) ?? [];
  for (const [index, { cells, start }] of rows.entries()) {
    const facts = renamed(rowFacts(names, cells), settings.fields);
    const place = { label: `row ${index + 1}`, start, encode: encodeCell };
    const kind = readKind(facts, settings, start);
    const item = typeof kind !== "string" ? kind : readRow(kind, facts, settings, place);
    if (isProblem(item)) {
      problems.push(item);
      continue;
    }
    items.push(item);
    const disable = facts("disable");
    const words = textOf(disable);
    if (disable !== null && words !== null) {
      directives.push({ act: "disable", ...readRules(words), range: disable.range, item });
    }
  }
  return { items, directives, problems };
};

function readRow(
  kind: Exclude<ReturnType<typeof readKind>, ReadProblem>,
  facts: Facts,
  settings: Parameters<Read>[1],
  place: Parameters<typeof readMessage>[3],
): Item | ReadProblem {
  if (kind === "plan" || kind === "history") {
    return { message: `a ${kind} is read from JSON, not from a table.`, offset: place.start };
  }
  if (kind !== "questions") return readMessage(kind, facts, settings, place);
  const cell = (facts("questions") ?? facts("body"))?.text;
  return readQuestionList(cell ? questionLines(cell) : [], facts, place);
}

/** The one that stands most often in the head. */
function delimiterOf(text: string): string {
  const head = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const count = (delimiter: string) => head.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

function rowFacts(names: readonly string[], cells: readonly MappedText[]): Facts {
  return (path) => {
    const index = names.indexOf(path);
    const cell = cells[index];
    if (cell === undefined || cell.text === "") return null;
    return { value: cell.text, text: cell, range: cell.toSource([0, cell.text.length]) };
  };
}

/** What would need quotes is left to a person: the cell may stand without them. */
function encodeCell(words: string): string | null {
  return /[",;\t\r\n]/.test(words) ? null : words;
}
