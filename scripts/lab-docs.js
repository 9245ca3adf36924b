// Writes docs/lab.md from what the parts of the lab register. A test compares the two.
const { mkdirSync, writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
require("./load-typescript");
const { labDocs } = require("../lib/lab/docs/index.ts");

const folder = resolve(__dirname, "..", "docs");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "lab.md"), labDocs());
