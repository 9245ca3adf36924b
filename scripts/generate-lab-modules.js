// Writes the PowerShell modules of ps-scripts/lab from lib/contract/data.
// Usage: node scripts/generate-lab-modules.js [FOLDER]    (FOLDER instead of ps-scripts/lab: the test compares the two)
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { dirname, join, resolve } = require("node:path");
require("./load-typescript");
const { commandsOf, contractModules } = require("../lib/contract/read-contracts.ts");
const { generateLabModules } = require("../lib/contract/generator-ps/index.ts");

const root = resolve(__dirname, "..");
const folder = resolve(process.argv[2] ?? join(root, "ps-scripts", "lab"));

const modules = contractModules.map((module) => {
  const file = JSON.parse(readFileSync(join(root, "lib", "contract", "data", `${module}.json`), "utf8"));
  return { module, commands: commandsOf(module), aliases: file.aliases ?? [] };
});
const files = generateLabModules(modules);
for (const { path, text } of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
process.stdout.write(`${files.length} files of the lab's PowerShell modules\n`);
