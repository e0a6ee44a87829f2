/// <reference path="./handlebars-compiler.d.ts" />
import handlebars from "handlebars/dist/cjs/handlebars.js";
import { nearestNames } from "../nearest-names.js";
import type { Field } from "../template-facts.js";
import { resolve, type Scope, type Shape, scopeOf, shapeOf } from "./scope.js";

type Ast = hbs.AST.Program;
type Path = hbs.AST.PathExpression;

/** The texts of one template, by the file that they come from, and what they may use. */
export interface TemplateTexts {
  readonly fields: readonly Field[];
  readonly texts: Readonly<Record<string, string>>;
  /** Partials by name. */
  readonly partials: Readonly<Record<string, string>>;
  readonly helpers: readonly string[];
}

/** What the texts use, and every problem as a sentence that begins with file and line. */
export interface Usage {
  readonly partials: readonly string[];
  readonly helpers: readonly string[];
  readonly problems: readonly string[];
}

const BLOCKS = ["if", "unless", "each", "with"];

/**
 * Follows every variable of a template's texts, through guards, loops, block parameters and
 * partials, and holds it against the fields of the input: Handlebars itself would print a misspelt
 * one as nothing.
 */
export function checkVariables({ fields, texts, partials, helpers }: TemplateTexts): Usage {
  const used = {
    paths: new Set<string>(),
    partials: new Set<string>(),
    helpers: new Set<string>(),
  };
  const problems: string[] = [];
  const input = shapeOf(fields);

  const walkText = (file: string, text: string, scope: Scope, within: readonly string[]) => {
    const report = (node: hbs.AST.Node, problem: string) => {
      problems.push(`${file}:${node.loc.start.line} ${problem}`);
    };

    const follow = (path: Path, scope: Scope): { shape: Shape; key: string } | undefined => {
      const found = resolve(path, scope);
      if ("key" in found) {
        if (found.key !== "") used.paths.add(found.key);
        return found;
      }
      const nearest = nearestNames(found.missing, found.known);
      const hint =
        nearest.length > 0
          ? `nearest: ${nearest.join(", ")}`
          : `there is ${found.known.join(", ")}`;
      report(path, `{{${path.original}}} is no field of the input (${hint}).`);
      return undefined;
    };

    const requireGuard = (path: Path, found: { shape: Shape; key: string }, scope: Scope) => {
      if (found.shape.optional && !scope.guarded.has(found.key)) {
        report(path, `{{${path.original}}} is optional: stand it inside {{#if ${path.original}}}.`);
      }
    };

    const value = (expression: hbs.AST.Expression, scope: Scope): void => {
      if (isPath(expression)) {
        const found = follow(expression, scope);
        if (found === undefined) return;
        requireGuard(expression, found, scope);
        if (found.shape.kind === "group") {
          report(expression, `{{${expression.original}}} is a group of fields, not a text.`);
        }
      } else if (isSubExpression(expression)) call(expression, scope);
    };

    const call = (node: hbs.AST.SubExpression | hbs.AST.MustacheStatement, scope: Scope): void => {
      const name = isPath(node.path) ? node.path.original : "";
      if (!helpers.includes(name)) {
        const hint = nearestNames(name, helpers).join(", ") || helpers.join(", ");
        report(node, `{{${name} …}} is no helper (nearest: ${hint}).`);
      } else used.helpers.add(name);
      for (const parameter of node.params) value(parameter, scope);
    };

    const block = (node: hbs.AST.BlockStatement, scope: Scope): void => {
      const name = isPath(node.path) ? node.path.original : "";
      const [subject] = node.params;
      if (!BLOCKS.includes(name) || subject === undefined || !isPath(subject)) {
        report(
          node,
          `{{#${name}}} is not known here; there is ${BLOCKS.join(", ")}, each with one field.`,
        );
        return;
      }
      const found = follow(subject, scope);
      if (found === undefined) return;
      const guarded = { ...scope, guarded: new Set([...scope.guarded, found.key]) };
      if (name === "if" || name === "unless") {
        program(node.program, name === "if" ? guarded : scope);
        if (node.inverse) program(node.inverse, name === "if" ? scope : guarded);
        return;
      }
      const inner =
        name === "each" ? found.shape.item : found.shape.kind === "group" && found.shape;
      if (!inner) {
        report(
          subject,
          `{{#${name} ${subject.original}}} needs a ${name === "each" ? "list" : "group"}.`,
        );
        return;
      }
      requireGuard(subject, found, scope);
      const key = name === "each" ? `${found.key}.*` : found.key;
      program(node.program, scopeOf(inner, key, guarded, node.program.blockParams));
      if (node.inverse) program(node.inverse, scope);
    };

    const partial = (node: hbs.AST.PartialStatement, scope: Scope): void => {
      const name = isPath(node.name) ? node.name.original : "";
      const source = Object.hasOwn(partials, name) ? partials[name] : undefined;
      if (source === undefined || within.includes(name)) {
        report(
          node,
          source === undefined ? `There is no partial ${name}.` : `${name} uses itself.`,
        );
        return;
      }
      used.partials.add(name);
      const [context] = node.params;
      const given = context !== undefined && isPath(context) ? follow(context, scope) : undefined;
      const extra = new Map(scope.extra);
      for (const { key, value: held } of node.hash?.pairs ?? []) {
        value(held, scope);
        const passed = isPath(held) ? resolve(held, scope) : undefined;
        if (passed === undefined)
          extra.set(key, { shape: { kind: "text", optional: false }, key: "" });
        else if ("key" in passed) extra.set(key, passed);
      }
      const inner = given === undefined ? scope : scopeOf(given.shape, given.key, scope, []);
      walkText(`partials/${name}.hbs`, source, { ...inner, extra }, [...within, name]);
    };

    const program = ({ body }: Ast, scope: Scope): void => {
      for (const node of body) {
        if (isMustache(node)) {
          if (!node.escaped)
            report(node, "Write two braces: a text is never escaped, HTML always.");
          if (node.params.length > 0) call(node, scope);
          else value(node.path, scope);
        } else if (isBlock(node)) block(node, scope);
        else if (isPartial(node)) partial(node, scope);
        else if (node.type !== "ContentStatement" && node.type !== "CommentStatement") {
          report(node, `${node.type} is not used in this pack.`);
        }
      }
    };

    try {
      program(handlebars.parse(text), scope);
    } catch (error) {
      problems.push(`${file} does not parse: ${error instanceof Error ? error.message : error}`);
    }
  };

  const root: Scope = { shape: input, key: "", guarded: new Set(), extra: new Map() };
  for (const [file, text] of Object.entries(texts)) walkText(file, text, root, []);
  for (const { path } of fields) {
    if (!used.paths.has(path)) problems.push(`The field ${path} of the input is used by no text.`);
  }
  return {
    partials: [...used.partials].sort(),
    helpers: [...used.helpers].sort(),
    problems: [...new Set(problems)],
  };
}

// A node's `type` says which interface it has; Handlebars' types do not know that themselves.
function isPath(node: hbs.AST.Node): node is Path {
  return node.type === "PathExpression";
}
function isSubExpression(node: hbs.AST.Node): node is hbs.AST.SubExpression {
  return node.type === "SubExpression";
}
function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === "MustacheStatement";
}
function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === "BlockStatement";
}
function isPartial(node: hbs.AST.Node): node is hbs.AST.PartialStatement {
  return node.type === "PartialStatement";
}
