// Writes docs/lab.md and docs/lab-commands.md from what the parts of the lab register. A test compares them.
const { mkdirSync, writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
require("./load-typescript");
const { labCommandDocs, labDocs } = require("../lib/lab/docs/index.ts");

const folder = resolve(__dirname, "..", "docs");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "lab.md"), labDocs());
writeFileSync(join(folder, "lab-commands.md"), labCommandDocs());
