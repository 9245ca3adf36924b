// Writes the report of the public types, one file for each entry point of package.json, into etc/. `--check` writes
// nothing and fails with the differences: a change of the public surface shows, and is made on purpose.
const { spawnSync } = require("node:child_process");
const { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join, posix, resolve } = require("node:path");
const ts = require("typescript");
const { exports: entries, name: packageName } = require("../package.json");

const root = resolve(__dirname, "..");
const folder = join(root, "etc");

/** The declarations that the compiler makes of lib, without comments, parsed, by path ("lib/errors/index.d.ts"). */
function declarations() {
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const options = { ...config.options, emitDeclarationOnly: true, removeComments: true, outDir: "/" };
  const trees = new Map();
  ts.createProgram(config.fileNames, options).emit(undefined, (file, text) => {
    trees.set(file.replace(/^[A-Za-z]:/, "").slice(1), ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  });
  return trees;
}

const trees = declarations();

function resolveModule(from, specifier) {
  if (!specifier.startsWith(".")) return undefined;
  const base = posix.join(posix.dirname(from), specifier);
  return [`${base}.d.ts`, `${base}/index.d.ts`].find((path) => trees.has(path));
}

const scopes = new Map();
/** The top-level names of a module: `own` statements, `imported` and `exported` names with where they come from. */
function scopeOf(module) {
  if (!scopes.has(module)) scopes.set(module, readScope(module));
  return scopes.get(module);
}

function readScope(module) {
  const scope = { own: new Map(), imported: new Map(), exported: new Map(), stars: [] };
  for (const statement of trees.get(module).statements) {
    const from = statement.moduleSpecifier && resolveModule(module, statement.moduleSpecifier.text);
    if (ts.isImportDeclaration(statement)) readImport(statement, from, scope);
    else if (ts.isExportDeclaration(statement)) readExport(statement, { from, module }, scope);
    else
      for (const name of namesOf(statement)) {
        scope.own.set(name, [...(scope.own.get(name) ?? []), statement]);
        const isExported = statement.modifiers?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword);
        if (isExported) scope.exported.set(name, { module, name });
      }
  }
  return scope;
}

function readImport(statement, from, scope) {
  const bindings = statement.importClause?.namedBindings;
  if (from === undefined || bindings === undefined || !ts.isNamedImports(bindings)) return;
  for (const one of bindings.elements)
    scope.imported.set(one.name.text, { module: from, name: (one.propertyName ?? one.name).text });
}

function readExport(statement, { from, module }, scope) {
  const clause = statement.exportClause;
  if (clause === undefined) scope.stars.push(from);
  else if (ts.isNamedExports(clause)) {
    for (const one of clause.elements)
      scope.exported.set(one.name.text, { module: from ?? module, name: (one.propertyName ?? one.name).text });
  } else scope.exported.set(clause.name.text, { module: from, name: "*" });
}

function namesOf(statement) {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map((one) => one.name.getText());
  return statement.name === undefined ? [] : [statement.name.text];
}

/** Every exported name of a module with the module that declares it. */
function surfaceOf(module) {
  const { exported, stars } = scopeOf(module);
  const names = new Map(stars.flatMap((star) => [...surfaceOf(star)]));
  for (const [name, target] of exported) names.set(name, declaredAt(target));
  return names;
}

/** Follows re-exports to the module in which a name is declared. */
function declaredAt({ module, name }) {
  if (name === "*") return { module, name };
  const scope = scopeOf(module);
  if (scope.own.has(name)) return { module, name };
  const next = scope.imported.get(name) ?? scope.exported.get(name);
  if (next !== undefined && !(next.module === module && next.name === name)) return declaredAt(next);
  for (const star of scope.stars) {
    const found = surfaceOf(star).get(name);
    if (found !== undefined) return found;
  }
  return { module, name };
}

/** What a declaration names: its text cannot be understood without these. */
function referencesOf({ module, name }) {
  const { own, imported } = scopeOf(module);
  const found = [];
  const visit = (node) => {
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      const from = resolveModule(module, node.argument.literal.text);
      if (from !== undefined && node.qualifier !== undefined)
        found.push(declaredAt({ module: from, name: node.qualifier.getText().split(".")[0] }));
    } else if (ts.isIdentifier(node)) {
      if (own.has(node.text)) found.push({ module, name: node.text });
      else if (imported.has(node.text)) found.push(declaredAt(imported.get(node.text)));
    }
    ts.forEachChild(node, visit);
  };
  for (const statement of own.get(name) ?? []) ts.forEachChild(statement, visit);
  return found;
}

const idOf = ({ module, name }) => `${module} ${name}`;
const textOf = ({ module, name }) =>
  (scopeOf(module).own.get(name) ?? [])
    .map((one) =>
      one
        .getText()
        .replace(/^export /, "")
        .replace(/^declare /, ""),
    )
    .join("\n");
const section = (head, { module, ...rest }) =>
  `${head}   [${module.replace(/\.d\.ts$/, ".ts")}]\n${textOf({ module, ...rest })}\n`;

function reportOf(entry, module) {
  const surface = [...surfaceOf(module)].sort(([one], [other]) => (one < other ? -1 : 1));
  const seen = new Map(surface.map(([, target]) => [idOf(target), target]));
  for (const target of seen.values())
    for (const next of referencesOf(target)) if (!seen.has(idOf(next))) seen.set(idOf(next), next);
  const exported = new Set(surface.map(([, target]) => idOf(target)));
  const referenced = [...seen].filter(([id]) => !exported.has(id)).sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    `The public types of "${entry}". Written by \`npm run api\`; a change here is a change for users.\n`,
    ...surface.map(([name, target]) => section(`## ${name}`, target)),
    ...(referenced.length === 0 ? [] : ["# Named by these, not exported\n"]),
    ...referenced.map(([, target]) => section(`## ${target.name}`, target)),
  ].join("\n");
}

/** The report of every entry point that is a module of lib. */
function reports() {
  const modules = Object.entries(entries).filter(([path, target]) => typeof target === "object" && !path.includes("*"));
  return modules.map(([path, target]) => {
    const entry = posix.join(packageName, path);
    const module = posix.relative("dist", target.types.replace("./", ""));
    return { file: `${entry.replaceAll("/", "-")}.api.txt`, text: reportOf(entry, module) };
  });
}

function check(made) {
  const fresh = mkdtempSync(join(tmpdir(), "cutover-api-"));
  for (const { file, text } of made) writeFileSync(join(fresh, file), text);
  const diff = spawnSync("git", ["diff", "--no-index", "--stat", "-p", folder, fresh], { encoding: "utf8" });
  rmSync(fresh, { recursive: true, force: true });
  process.stdout.write(diff.stdout);
  if (diff.status !== 0) {
    process.stdout.write(
      "The public types differ from etc/. If that is meant: npm run api, and a line in CHANGELOG.md.\n",
    );
    process.exit(1);
  }
}

const made = reports();
if (process.argv.includes("--check")) check(made);
else {
  if (!existsSync(folder)) mkdirSync(folder);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".api.txt"))) rmSync(join(folder, file));
  for (const { file, text } of made) writeFileSync(join(folder, file), text);
}
