// Copies the contracts of the Windows modules into lib/contract/data, one line a command so that a diff is readable,
// and notes in provenance.json where each file came from.
// Usage: node scripts/import-contracts.js FOLDER [YYYY-MM-DD [TARGET]]
const { createHash } = require("node:crypto");
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const MODULES = ["WebAdministration", "FailoverClusters", "SqlServer"];
const DATA = join(__dirname, "..", "lib", "contract", "data");

const sha256 = (text) => createHash("sha256").update(text).digest("hex");

/** JSON with one line for each entry of the lists and maps down to `depth`. */
function lines(value, depth) {
  if (depth === 0 || value === null || typeof value !== "object") return JSON.stringify(value);
  const isList = Array.isArray(value);
  const items = isList
    ? value.map((item) => lines(item, depth - 1))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${lines(item, depth - 1)}`);
  return `${isList ? "[" : "{"}\n${items.join(",\n")}\n${isList ? "]" : "}"}`;
}

function importFile({ folder, target, name, depth }) {
  const source = readFileSync(join(folder, `${name}.json`), "utf8");
  const data = JSON.parse(source);
  const text = `${lines(data, depth)}\n`;
  writeFileSync(join(target, `${name}.json`), text);
  return { data, entry: { sha256OfSource: sha256(source), sha256: sha256(text) } };
}

function main([folder, importedOn = new Date().toISOString().slice(0, 10), target = DATA]) {
  if (folder === undefined) throw new Error("Usage: node scripts/import-contracts.js FOLDER [YYYY-MM-DD [TARGET]]");
  const files = {};
  for (const module of MODULES) {
    const { data, entry } = importFile({ folder, target, name: module, depth: 2 });
    files[`${module}.json`] = {
      ...entry,
      moduleVersion: data.moduleVersion ?? null,
      counts: data.counts,
      sources: data.sources,
    };
  }
  const shapes = importFile({ folder, target, name: "shapes", depth: 3 });
  files["shapes.json"] = { ...shapes.entry, sources: shapes.data.sources };
  const provenance = {
    importedOn,
    note: "Written by scripts/import-contracts.js. Facts only, from public documentation and from stubs made of the real modules; sha256OfSource is that of the file that was read, sha256 that of the file beside this one.",
    files,
  };
  writeFileSync(join(target, "provenance.json"), `${JSON.stringify(provenance, null, 1)}\n`);
}

main(process.argv.slice(2));
