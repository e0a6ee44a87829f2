/** A piece of a template: words, a slot, or a block with its branches. Offsets into the text. */
export type Piece =
  | { readonly type: "words"; readonly from: number; readonly to: number }
  | { readonly type: "slot"; readonly name: string; readonly from: number; readonly to: number }
  | { readonly type: "block"; readonly branches: readonly (readonly Piece[])[] };

const TAG = /\{\{\{?[~-]?\s*([\s\S]*?)\s*[~-]?\}?\}\}|\{%-?\s*([\s\S]*?)\s*-?%\}|\{#[\s\S]*?#\}/g;
/** `#> layout` is a partial with a block of words for it. */
const OPENS = /^#[*>]?\s*([\w("'@./-]+)|^\^\s*(\w+)|^(if|unless|for|case|tablerow|capture)\b/;
const CLOSES = /^\/\s*[\w("'@./-]+|^end(?:if|unless|for|case|tablerow|capture)\b/;
const BRANCHES = /^else\b|^\^$|^els?if\b|^when\b/;

/** Reads the tags of Handlebars, Mustache, Liquid and Jinja; unbalanced blocks end with the text. */
export function scanTemplate(text: string): Piece[] {
  const root: Piece[][] = [[]];
  const open: Piece[][][] = [root];
  const add = (piece: Piece) => open.at(-1)?.at(-1)?.push(piece);
  let at = 0;
  for (const { index, 0: tag, 1: handlebars, 2: liquid } of text.matchAll(TAG)) {
    if (index > at) add({ type: "words", from: at, to: index });
    at = index + tag.length;
    const said = handlebars ?? liquid ?? "";
    if (CLOSES.test(said)) {
      if (open.length > 1) open.pop();
    } else if (BRANCHES.test(said)) {
      if (open.length > 1) open.at(-1)?.push([]);
    } else if (
      OPENS.test(said) &&
      (said.startsWith("#") || said.startsWith("^") || liquid !== undefined)
    ) {
      const branches: Piece[][] = [[]];
      add({ type: "block", branches });
      open.push(branches);
    } else if (handlebars !== undefined && !/^[!>&]?\s*$|^[!>]/.test(handlebars)) {
      add({ type: "slot", name: slotName(handlebars), from: index, to: at });
    }
  }
  if (at < text.length) add({ type: "words", from: at, to: text.length });
  return root[0] ?? [];
}

/** `them.name | capitalize` and `capitalize them.name` are about `them.name`. */
function slotName(expression: string): string {
  const [value = ""] = expression.replace(/^&\s*/, "").split("|");
  const words = value.trim().split(/\s+/);
  return words.find((word) => word.includes(".")) ?? words.at(-1) ?? "";
}
