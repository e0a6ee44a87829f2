import { CoffeechatError } from "@coffeechat/core/errors";
import type { Field, Template } from "@coffeechat/templates";
import { plainLine } from "../../terminal/plain-text.js";
import { askText } from "../../terminal/prompts.js";

export type Value = string | number | readonly string[];
export type Values = Readonly<Record<string, Value>>;

/** The fields that `--set` gives. A list is given by naming its field several times. */
export function valuesSet(sets: readonly string[], { id, fields }: Template): Values {
  const values: Record<string, Value> = {};
  for (const set of sets) {
    const at = set.indexOf("=");
    const path = set.slice(0, at);
    const field = fields.find((each) => each.path === path);
    if (at < 1 || field === undefined) {
      throw new CoffeechatError("INVALID_INPUT", `The template ${id} has no such field.`, {
        issues: [
          {
            path: "--set",
            expected: `FIELD=WORDS with one of ${fields.map(({ path }) => path).join(", ")}`,
          },
        ],
      });
    }
    const text = set.slice(at + 1);
    const before = values[path];
    values[path] =
      field.kind === "list"
        ? [...(Array.isArray(before) ? before : []), text]
        : field.kind === "number"
          ? numberIn(text, path)
          : text;
  }
  return values;
}

function numberIn(text: string, path: string): number {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new CoffeechatError("INVALID_INPUT", `${path} is a number.`, {
    issues: [{ path: `--set ${path}`, expected: "a whole number" }],
  });
}

/** The fields of a template that nobody has given a value yet. */
export function missingIn({ fields }: Template, values: Values): readonly Field[] {
  return fields.filter(({ path, required }) => required && values[path] === undefined);
}

/** What is known already and fits the fields of this template. */
export function fitting({ fields }: Template, known: Values): Values {
  const entries = fields.flatMap((field): [string, Value][] => {
    const value = known[field.path];
    const fits = value !== undefined && faultOf(field, String(value)) === undefined;
    return fits ? [[field.path, value]] : [];
  });
  return Object.fromEntries(entries);
}

/** Words of your own notes: right in meaning, and perhaps not in the middle of this sentence. */
const TO_READ_OVER: ReadonlySet<string> = new Set([
  "highlight",
  "step",
  "topic",
  "reason",
  "offer",
]);

/** Asks for what is missing, shows what comes from your notes, and asks for what is optional last. */
export async function askFor(template: Template, values: Values, set: Values): Promise<Values> {
  const given: Record<string, Value> = { ...values };
  const open = template.fields.filter(({ path, kind }) => {
    if (given[path] === undefined) return kind !== "number" || needs(template, path);
    return TO_READ_OVER.has(path) && set[path] === undefined;
  });
  for (const field of [...open].sort((one, other) => rank(one) - rank(other))) {
    const initial = given[field.path];
    const answer = await askText({
      message: plainLine(field.description),
      optional: !field.required,
      ...(field.kind === "list" ? { example: "several are parted by ;" } : {}),
      ...(initial === undefined ? {} : { initial: plainLine(String(initial)) }),
      fault: (text) => faultOf(field, text),
    });
    if (answer !== undefined) given[field.path] = answered(field, answer);
    else delete given[field.path];
  }
  return given;
}

function needs({ fields }: Template, path: string): boolean {
  return fields.some((field) => field.path === path && field.required);
}

function rank({ required }: Field): number {
  return required ? 0 : 1;
}

function faultOf(field: Field, text: string): string | undefined {
  switch (field.kind) {
    case "text":
      return text.length > field.maximum ? `At most ${field.maximum} characters.` : undefined;
    case "number":
      return /^\d{1,4}$/.test(text) &&
        Number(text) >= field.minimum &&
        Number(text) <= field.maximum
        ? undefined
        : `A whole number from ${field.minimum} to ${field.maximum}.`;
    case "list":
      return listIn(text).length > field.most ||
        listIn(text).some((item) => item.length > field.maximum)
        ? `At most ${field.most}, of ${field.maximum} characters each.`
        : undefined;
  }
}

function answered(field: Field, text: string): Value {
  switch (field.kind) {
    case "text":
      return text;
    case "number":
      return Number(text);
    case "list":
      return listIn(text);
  }
}

function listIn(text: string): string[] {
  return text
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** Values by path as the nested object that a template reads. */
export function inputOf({ fields }: Template, values: Values): Readonly<Record<string, unknown>> {
  const input: Record<string, unknown> = {};
  for (const { path } of fields) {
    const value = values[path];
    if (value === undefined) continue;
    const [group = "", name] = path.split(".");
    if (name === undefined) input[group] = value;
    else input[group] = { ...(isGroup(input[group]) ? input[group] : {}), [name]: value };
  }
  return input;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
