import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** One import of a file: what it names, on which line, and whether it vanishes when compiled. */
export interface ImportStatement {
  readonly specifier: string;
  readonly line: number;
  readonly typeOnly: boolean;
}

/** A TypeScript file of the repository, parsed. */
export interface SourceFile {
  /** From the repository's root, with slashes. */
  readonly path: string;
  readonly imports: readonly ImportStatement[];
  readonly lines: number;
  /** True when the file holds nothing but literals: word lists, tables, sample data. */
  readonly dataOnly: boolean;
}

const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(["node_modules", "dist", "coverage"]);

/** Reads every TypeScript file under the given folders of the root. */
export function readSources(root: string, folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => typescriptFiles(root, folder))
    .map((path) => parseSource(path, readFileSync(join(root, path), "utf8")));
}

function typescriptFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      return SKIPPED_FOLDERS.has(entry.name) ? [] : typescriptFiles(root, path);
    }
    return /\.m?tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Parses one file with TypeScript's own parser, so that comments and strings are never taken for imports. */
export function parseSource(path: string, text: string): SourceFile {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const imports: ImportStatement[] = [];
  let calls = false;
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found !== null) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      imports.push({ ...found, line: line + 1 });
    }
    calls ||= ts.isFunctionLike(node) || ts.isCallExpression(node) || ts.isClassLike(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { path, imports, lines: text.trimEnd().split("\n").length, dataOnly: !calls };
}

function importOf(node: ts.Node): Omit<ImportStatement, "line"> | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { specifier: node.moduleSpecifier.text, typeOnly };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    if (!ts.isStringLiteral(node.moduleSpecifier)) return null;
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return ts.isStringLiteral(literal) ? { specifier: literal.text, typeOnly: true } : null;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    if (argument === undefined || !ts.isStringLiteralLike(argument)) return null;
    return { specifier: argument.text, typeOnly: false };
  }
  return null;
}
