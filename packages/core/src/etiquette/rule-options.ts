import { CoffeechatError } from "../model/errors.js";
import { describeUnknown } from "./nearest-name.js";

/** What an option of a rule accepts. */
export type OptionSpec =
  | {
      readonly type: "integer";
      readonly default: number;
      readonly minimum: number;
      readonly maximum?: number;
      readonly description: string;
    }
  | { readonly type: "boolean"; readonly default: boolean; readonly description: string }
  | {
      readonly type: "strings";
      readonly default: readonly string[];
      readonly description: string;
    };

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;
export type OptionValue = number | boolean | readonly string[];

/** The values that a rule's check receives for its options. */
export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name]["type"] extends "integer"
    ? number
    : Specs[Name]["type"] extends "boolean"
      ? boolean
      : readonly string[];
};

/** Given options over defaults; an unknown name or a wrong value is an error that names the rule. */
export function readOptions<Specs extends OptionSpecs>(
  ruleId: string,
  specs: Specs,
  given: Readonly<Record<string, unknown>>,
): OptionValues<Specs> {
  const values: Record<string, OptionValue> = {};
  for (const [name, spec] of Object.entries(specs)) values[name] = spec.default;
  for (const [name, value] of Object.entries(given)) {
    const spec = specs[name];
    if (spec === undefined) {
      throw new CoffeechatError(
        "INVALID_CONFIG",
        describeUnknown(`option of the rule "${ruleId}"`, name, Object.keys(specs)),
      );
    }
    if (!accepts(spec, value)) {
      const expected = expectationOf(spec);
      throw new CoffeechatError(
        "INVALID_CONFIG",
        `The option "${name}" of the rule "${ruleId}" must be ${expected}.`,
        { issues: [{ path: `rules.${ruleId}.1.${name}`, expected }] },
      );
    }
    values[name] = value;
  }
  // Every name of the specs is set above and every value was accepted by its spec.
  return values as OptionValues<Specs>;
}

function accepts(spec: OptionSpec, value: unknown): value is OptionValue {
  if (spec.type === "boolean") return typeof value === "boolean";
  if (spec.type === "strings") {
    return Array.isArray(value) && value.every((item) => typeof item === "string");
  }
  return (
    typeof value === "number" &&
    Number.isInteger(value) &&
    value >= spec.minimum &&
    value <= (spec.maximum ?? Number.MAX_SAFE_INTEGER)
  );
}

function expectationOf(spec: OptionSpec): string {
  if (spec.type === "boolean") return "true or false";
  if (spec.type === "strings") return "a list of strings";
  return spec.maximum === undefined
    ? `a whole number from ${spec.minimum}`
    : `a whole number from ${spec.minimum} to ${spec.maximum}`;
}
