// Writes the typed wrappers of lib/cmdlets from lib/contract/data, formatted; removes those that are generated no more.
// Usage: node scripts/generate.js [FOLDER]    (FOLDER instead of lib/cmdlets: the test compares the two)
const { spawnSync } = require("node:child_process");
const { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { dirname, join, relative, resolve } = require("node:path");
require("./load-typescript");
const { commandsOf, readWrappers } = require("../lib/contract/read-contracts.ts");
const { GENERATED, generate } = require("../lib/contract/generator/index.ts");

const root = resolve(__dirname, "..");
const folder = resolve(process.argv[2] ?? join(root, "lib", "cmdlets"));

const files = generate({ ...readWrappers(), commandsOf });
for (const { path, text } of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const wanted = new Set(files.map(({ path }) => path));
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath ?? entry.path, entry.name);
  if (!entry.isFile() || wanted.has(relative(folder, path).replaceAll("\\", "/"))) continue;
  if (readFileSync(path, "utf8").startsWith(GENERATED)) rmSync(path);
}

const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
const folders = [...new Set(files.map(({ path }) => dirname(path)))].map((name) => join(folder, name));
const formatted = spawnSync(
  process.execPath,
  [
    biome,
    "check",
    "--write",
    "--vcs-enabled=false",
    `--config-path=${root}`,
    "--log-level=error",
    ...folders.filter(existsSync),
  ],
  { cwd: root, encoding: "utf8" },
);
if (formatted.status !== 0) {
  process.stderr.write(`${formatted.stdout}${formatted.stderr}`);
  process.exit(formatted.status ?? 1);
}
process.stdout.write(`${files.length} files\n`);
