import { nearestName } from "./nearest-name.js";

/** The part of JSON Schema (draft 7) that the configuration's schema is written in. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly [annotation: string]: unknown;
}

/** One thing wrong with a value: the path into it, and a sentence. */
export interface SchemaProblem {
  readonly path: string;
  readonly message: string;
}

/** Everything in a value that its schema refuses; unknown names come with the nearest allowed one. */
export function schemaProblems(value: unknown, root: JsonSchema): SchemaProblem[] {
  return problemsAt(value, root, "", root);
}

function problemsAt(
  value: unknown,
  given: JsonSchema,
  path: string,
  root: JsonSchema,
): SchemaProblem[] {
  const schema = resolve(given, root);
  if (schema.anyOf !== undefined) return closestAlternative(value, schema.anyOf, path, root);
  if (schema.enum !== undefined) {
    if (schema.enum.includes(value)) return [];
    return [
      { path, message: unknownName(`value ${shown(value)}`, value, schema.enum.map(String)) },
    ];
  }
  if (schema.type !== undefined && !isOfType(value, schema.type)) {
    return [{ path, message: `must be ${article(schema.type)}` }];
  }
  if (typeof value === "number") return rangeProblems(value, schema, path);
  if (Array.isArray(value)) return itemProblems(value, schema, path, root);
  if (isRecord(value)) return propertyProblems(value, schema, path, root);
  return [];
}

function resolve(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const name = schema.$ref?.replace("#/$defs/", "");
  return name === undefined ? schema : (root.$defs?.[name] ?? {});
}

/** The alternative that was most likely meant: of the value's own type, with the fewest problems. */
function closestAlternative(
  value: unknown,
  alternatives: readonly JsonSchema[],
  path: string,
  root: JsonSchema,
): SchemaProblem[] {
  let closest: SchemaProblem[] | null = null;
  for (const alternative of alternatives) {
    const problems = problemsAt(value, alternative, path, root);
    if (problems.length === 0) return [];
    const deeper = problems.some((problem) => problem.path !== path);
    if (closest === null || deeper) closest = problems;
    const { type } = resolve(alternative, root);
    if (type !== undefined && isOfType(value, type)) closest = problems;
  }
  return closest ?? [];
}

function rangeProblems(value: number, schema: JsonSchema, path: string): SchemaProblem[] {
  const { minimum = -Infinity, maximum = Infinity } = schema;
  if (value >= minimum && value <= maximum) return [];
  const range = maximum === Infinity ? `from ${minimum}` : `from ${minimum} to ${maximum}`;
  return [{ path, message: `must be ${range}` }];
}

function itemProblems(
  value: readonly unknown[],
  schema: JsonSchema,
  path: string,
  root: JsonSchema,
): SchemaProblem[] {
  const { minItems = 0, maxItems = Infinity, items } = schema;
  if (value.length < minItems || value.length > maxItems) {
    return [{ path, message: `must hold ${minItems} to ${maxItems} items` }];
  }
  return value.flatMap((item, index) => {
    const itemSchema = isTuple(items) ? items[index] : items;
    return itemSchema === undefined
      ? []
      : problemsAt(item, itemSchema, joined(path, String(index)), root);
  });
}

function isTuple(items: JsonSchema["items"]): items is readonly JsonSchema[] {
  return Array.isArray(items);
}

function propertyProblems(
  value: Readonly<Record<string, unknown>>,
  schema: JsonSchema,
  path: string,
  root: JsonSchema,
): SchemaProblem[] {
  const { properties = {}, patternProperties = {}, additionalProperties = true } = schema;
  return Object.entries(value).flatMap(([name, inner]) => {
    const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const byPattern = Object.entries(patternProperties).find(([pattern]) =>
      new RegExp(pattern).test(name),
    )?.[1];
    const known = own ?? byPattern;
    if (known !== undefined) return problemsAt(inner, known, joined(path, name), root);
    if (additionalProperties === true) return [];
    if (additionalProperties !== false) {
      return problemsAt(inner, additionalProperties, joined(path, name), root);
    }
    const what = path.endsWith("rules") || path.includes("rules.") ? whatIn(path) : "setting";
    return [{ path, message: unknownName(`${what} "${name}"`, name, Object.keys(properties)) }];
  });
}

/** Inside `rules` names are rules; inside a rule's pair they are its options. */
function whatIn(path: string): string {
  return path.endsWith("rules") ? "rule" : "option";
}

function unknownName(what: string, name: unknown, allowed: readonly string[]): string {
  const nearest = typeof name === "string" ? nearestName(name, allowed) : null;
  const hint = nearest === null ? "" : ` Did you mean "${nearest}"?`;
  const listed =
    allowed.length === 0 ? " None is allowed here." : ` Allowed: ${allowed.join(", ")}.`;
  return `there is no ${what}.${hint}${nearest !== null && allowed.length > 12 ? "" : listed}`;
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case "object":
      return isRecord(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function article(type: string): string {
  const words: Record<string, string> = {
    object: "an object",
    array: "a list",
    integer: "a whole number",
    boolean: "true or false",
  };
  return words[type] ?? `a ${type}`;
}

function shown(value: unknown): string {
  return typeof value === "string"
    ? `"${value.slice(0, 60)}"`
    : String(JSON.stringify(value)).slice(0, 60);
}

function joined(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
