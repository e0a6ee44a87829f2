import { CoffeechatError, type InputIssue } from "@coffeechat/core/model";
import { foldInput, foldLine } from "./fold-input.js";
import type { Field } from "./template-facts.js";
import { isGroup, valueAt } from "./value-at.js";

type Group = { [name: string]: unknown };

/**
 * Reads an input by a template's fields: own properties only, texts folded to one line, numbers
 * that were left out filled in. Accepts what the template's schema accepts.
 *
 * @throws CoffeechatError `TEMPLATE_INPUT_INVALID`, listing every path that does not fit
 */
export function readFields(id: string, fields: readonly Field[], input: unknown): Group {
  const given = foldInput(input);
  if (!isGroup(given)) {
    throw inputError(id, [{ path: "", expected: `an object with ${names(fields)}` }]);
  }
  const issues: InputIssue[] = [];
  const values: Group = {};
  for (const field of fields) {
    const held = valueAt(given, field.path);
    const value = held === undefined && field.kind === "number" ? field.fallback : held;
    const expected =
      value === undefined ? (field.required ? missing(field) : "") : fault(field, value);
    if (expected !== "") issues.push({ path: field.path, expected });
    else if (value !== undefined) place(values, field.path.split("."), value);
  }
  issues.push(...unknownFields(given, fields, ""));
  if (issues.length > 0) throw inputError(id, issues);
  return values;
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

function place(values: Group, [first = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    values[first] = value;
    return;
  }
  const held = values[first];
  const group = isGroup(held) ? held : {};
  values[first] = group;
  place(group, rest, value);
}

function unknownFields(group: Group, fields: readonly Field[], prefix: string): InputIssue[] {
  return Object.entries(group).flatMap(([name, value]) => {
    const path = prefix + name;
    if (fields.some((field) => field.path === path)) return [];
    const inside = fields.filter((field) => field.path.startsWith(`${path}.`));
    if (inside.length === 0) {
      const expected = `no such field; check the spelling (there are ${names(fields)})`;
      return [{ path: foldLine(path).slice(0, 80), expected }];
    }
    if (isGroup(value)) return unknownFields(value, inside, `${path}.`);
    return [{ path, expected: `an object with ${names(inside)}, got ${nature(value)}` }];
  });
}

function names(fields: readonly Field[]): string {
  return fields.map((field) => field.path).join(", ");
}
