#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";

// The version is answered before anything else is loaded: scripts ask for it all the time.
const [first, ...rest] = process.argv.slice(2);
if ((first === "--version" || first === "-V") && rest.length === 0) {
  process.stdout.write(`${versionOf(join(__dirname, "../../../package.json"))}\n`);
} else {
  const { runAsProcess } = require("./run-as-process") as typeof import("./run-as-process");
  void runAsProcess(process.argv.slice(2));
}

function versionOf(path: string): string {
  const { version } = JSON.parse(readFileSync(path, "utf8")) as { readonly version: string };
  return version;
}
