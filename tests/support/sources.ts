import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, resolve, sep } from "node:path";
import ts from "typescript";

const checkout = resolve(__dirname, "../..");

/** One source file of lib, parsed. `path` is relative to the checkout, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

export interface Import {
  /** The importing file. */
  readonly from: string;
  /** The imported file of lib, or the module's name (`node:fs`, `zod`). */
  readonly to: string;
  /** `type` is gone at run time, `lazy` happens when its line is reached, `eager` when the file is loaded. */
  readonly kind: "type" | "lazy" | "eager";
}

/** Every TypeScript file below a folder of the checkout. */
export function sourcesOf(folder: string): readonly Source[] {
  const names = readdirSync(join(checkout, folder), { recursive: true, encoding: "utf8" });
  const paths = names.filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"));
  return paths.sort().map((name) => sourceAt(join(checkout, folder, name)));
}

function sourceAt(file: string): Source {
  const text = readFileSync(file, "utf8");
  const path = relative(checkout, file).split(sep).join("/");
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) };
}

/** What a file imports, re-exports, requires or names in an `import("…")` type. */
export function importsOf(source: Source, known: ReadonlySet<string>): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, kind: Import["kind"]) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    found.push({ from: source.path, to: resolveImport(source.path, specifier.text, known), kind });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause) ? "type" : "eager");
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypeExport(node) ? "type" : "eager");
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, "type");
    else if (ts.isCallExpression(node) && isLoading(node.expression)) add(node.arguments[0], loadingKind(node));
    ts.forEachChild(node, visit);
  };
  visit(source.tree);
  return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  const onlyNamed = clause.name === undefined && named !== undefined && ts.isNamedImports(named);
  return onlyNamed && named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function isTypeExport(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return true;
  const named = node.exportClause;
  return named !== undefined && ts.isNamedExports(named) && named.elements.every((element) => element.isTypeOnly);
}

function isLoading(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require");
}

/** A call inside a function or a getter is lazy; one at the top level of a file is not. */
function loadingKind(node: ts.Node): Import["kind"] {
  for (let outer = node.parent; outer !== undefined; outer = outer.parent) {
    if (ts.isFunctionLike(outer)) return "lazy";
  }
  return "eager";
}

function resolveImport(from: string, specifier: string, known: ReadonlySet<string>): string {
  if (!specifier.startsWith(".")) return specifier;
  const base = posix.join(posix.dirname(from), specifier);
  return [`${base}.ts`, `${base}/index.ts`].find((path) => known.has(path)) ?? base;
}

/** The folder of lib that a file belongs to: `shell` for lib/shell/…, `(root)` for lib/index.ts. */
export function folderOf(path: string): string {
  const parts = path.split("/");
  return parts.length > 2 ? (parts[1] ?? "") : "(root)";
}
