import type { Field } from "../template-facts.js";

/** The input as a tree: what a path of a text can lead to. */
export interface Shape {
  readonly kind: "group" | "text" | "list";
  readonly optional: boolean;
  readonly children?: ReadonlyMap<string, Shape>;
  readonly item?: Shape;
}

/** A place of the input: what it is, and its path from the root; the path is empty for a literal. */
interface Place {
  readonly shape: Shape;
  readonly key: string;
}

/** What a text sees at one point: where it stands in the input, and which optional fields are known to be there. */
export interface Scope extends Place {
  readonly parent?: Scope;
  readonly guarded: ReadonlySet<string>;
  /** Block parameters and arguments of partials. */
  readonly extra: ReadonlyMap<string, Place>;
}

/** What every text sees beside the input: the style, and where a loop stands. */
const DATA: readonly string[] = ["tone", "locale", "wording", "index", "key", "first", "last"];

const TEXT: Shape = { kind: "text", optional: false };

export function shapeOf(fields: readonly Field[], prefix = ""): Shape {
  const within = fields.filter(({ path }) => path.startsWith(prefix));
  const names = new Set(within.map(({ path }) => path.slice(prefix.length).split(".")[0] ?? ""));
  const children = new Map(
    [...names].map((name) => {
      const field = fields.find(({ path }) => path === prefix + name);
      return [name, field === undefined ? shapeOf(fields, `${prefix}${name}.`) : leaf(field)];
    }),
  );
  return { kind: "group", optional: false, children };
}

function leaf(field: Field): Shape {
  if (field.kind === "list") return { kind: "list", optional: !field.required, item: TEXT };
  const filled = field.required || (field.kind === "number" && field.fallback !== undefined);
  return { kind: "text", optional: !filled };
}

/** The scope inside a block whose context is another place. */
export function scopeOf(
  shape: Shape,
  key: string,
  parent: Scope,
  blockParams: readonly string[] = [],
): Scope {
  const [item, index] = blockParams;
  const extra = new Map(parent.extra);
  if (item !== undefined) extra.set(item, { shape, key });
  if (index !== undefined) extra.set(index, { shape: TEXT, key: "" });
  return { shape, key, parent, guarded: parent.guarded, extra };
}

/** Where a path of a text leads, or what is missing there and which names would be known. */
export function resolve(
  path: hbs.AST.PathExpression,
  scope: Scope,
): Place | { readonly missing: string; readonly known: readonly string[] } {
  if (path.data) {
    const [name = ""] = path.parts;
    return DATA.includes(name) ? { shape: TEXT, key: "" } : { missing: `@${name}`, known: DATA };
  }
  let from: Scope | undefined = scope;
  for (let depth = 0; depth < path.depth; depth += 1) from = from?.parent;
  if (from === undefined) return { missing: path.original, known: [] };
  const [first = "", ...rest] = path.parts;
  const named =
    path.depth === 0 && !/^(?:this|\.)/.test(path.original) ? from.extra.get(first) : undefined;
  let place: Place = named ?? from;
  for (const name of named === undefined ? path.parts : rest) {
    const shape = place.shape.children?.get(name);
    if (shape === undefined) {
      const known = [...(place.shape.children?.keys() ?? []), ...from.extra.keys()];
      return { missing: name, known };
    }
    place = { shape, key: place.key === "" ? name : `${place.key}.${name}` };
  }
  return { shape: place.shape, key: place.key };
}
