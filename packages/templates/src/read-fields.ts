import { CoffeechatError, type InputIssue } from "@coffeechat/core/model";
import { foldInput, foldLine } from "./fold-input.js";
import type { Field } from "./template-facts.js";
import { isGroup, valueAt } from "./value-at.js";

type Group = { [name: string]: unknown };

/** Fields in the form that reading them wants: paths taken apart, groups known by their path. */
interface Index {
  readonly fields: readonly { readonly field: Field; readonly parts: readonly string[] }[];
  readonly paths: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

/**
 * Makes the reader of a template's inputs: own properties only, texts folded to one line, numbers
 * that were left out filled in. It accepts what the template's schema accepts, and throws
 * CoffeechatError `TEMPLATE_INPUT_INVALID`, listing every path that does not fit.
 */
export function fieldReader(id: string, fields: readonly Field[]): (input: unknown) => Group {
  const index = indexOf(fields);
  return (input) => {
    const given = foldInput(input);
    if (!isGroup(given)) {
      throw inputError(id, [
        { path: "", expected: `an object with ${[...index.paths].join(", ")}` },
      ]);
    }
    const issues: InputIssue[] = [];
    const values: Group = Object.create(null);
    for (const { field, parts } of index.fields) {
      const held = valueAt(given, parts);
      const value = held === undefined && field.kind === "number" ? field.fallback : held;
      const expected =
        value === undefined ? (field.required ? missing(field) : "") : fault(field, value);
      if (expected !== "") issues.push({ path: field.path, expected });
      else if (value !== undefined) place(values, parts, value);
    }
    reportUnknown(given, "", index, issues);
    if (issues.length > 0) throw inputError(id, issues);
    return values;
  };
}

function indexOf(fields: readonly Field[]): Index {
  const split = fields.map((field) => ({ field, parts: field.path.split(".") }));
  const groups = split.flatMap(({ parts }) =>
    parts.slice(1).map((_, depth) => parts.slice(0, depth + 1).join(".")),
  );
  return { fields: split, paths: new Set(fields.map(({ path }) => path)), groups: new Set(groups) };
}

function inputError(id: string, issues: readonly InputIssue[]): CoffeechatError {
  const listed = issues
    .slice(0, 5)
    .map(({ path, expected }) => (path === "" ? expected : `${path}: ${expected}`))
    .join("; ");
  const more = issues.length > 5 ? ` (and ${issues.length - 5} more)` : "";
  const message = `The input does not fit the template ${id}. Expected ${listed}${more}.`;
  return new CoffeechatError("TEMPLATE_INPUT_INVALID", message, { issues });
}

function missing(field: Field): string {
  return `${measure(field)}, which is missing (${field.description})`;
}

/** What was expected where the value does not fit; empty where it does. */
function fault(field: Field, value: unknown): string {
  switch (field.kind) {
    case "text":
      return isLine(value, field.maximum) ? "" : `${measure(field)}, got ${nature(value)}`;
    case "number":
      return typeof value === "number" &&
        Number.isSafeInteger(value) &&
        value >= field.minimum &&
        value <= field.maximum
        ? ""
        : `${measure(field)}, got ${nature(value)}`;
    case "list":
      return Array.isArray(value) &&
        value.length > 0 &&
        value.length <= field.most &&
        value.every((item) => isLine(item, field.maximum))
        ? ""
        : `${measure(field)}, got ${nature(value)}`;
  }
}

function measure(field: Field): string {
  switch (field.kind) {
    case "text":
      return `text of at most ${field.maximum} characters`;
    case "number":
      return `a whole number from ${field.minimum} to ${field.maximum}`;
    case "list":
      return `a list of 1 to ${field.most} texts of at most ${field.maximum} characters`;
  }
}

/** What kind of value stands there, never the value: it may be somebody's data. */
function nature(value: unknown): string {
  if (typeof value === "string") return `${value.length} characters`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value === null) return "null";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function isLine(value: unknown, maximum: number): boolean {
  return typeof value === "string" && value.length > 0 && value.length <= maximum;
}

function place(values: Group, parts: readonly string[], value: unknown): void {
  let group = values;
  for (const name of parts.slice(0, -1)) {
    const held = group[name];
    const inner: Group = isGroup(held) ? held : Object.create(null);
    group[name] = inner;
    group = inner;
  }
  group[parts.at(-1) ?? ""] = value;
}

/** Adds an issue for every name that is no field, and for every text where a group belongs. */
function reportUnknown(group: Group, prefix: string, index: Index, issues: InputIssue[]): void {
  for (const name of Object.keys(group)) {
    const path = prefix + name;
    if (index.paths.has(path)) continue;
    const value = group[name];
    if (!index.groups.has(path)) {
      const expected = `no such field; check the spelling (there are ${[...index.paths].join(", ")})`;
      issues.push({ path: foldLine(path).slice(0, 80), expected });
    } else if (isGroup(value)) reportUnknown(value, `${path}.`, index, issues);
    else {
      const inside = [...index.paths].filter((known) => known.startsWith(`${path}.`)).join(", ");
      issues.push({ path, expected: `an object with ${inside}, got ${nature(value)}` });
    }
  }
}
