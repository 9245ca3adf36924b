// Lets a script, or a process of its own (`node -r load-typescript.js main.ts`), run the TypeScript of lib as it lies
// there, without a build. What was compiled once is kept, by the hash of its text.
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const { threadId } = require("node:worker_threads");

const cache = resolve(__dirname, "../node_modules/.cache/cutover-typescript");
mkdirSync(cache, { recursive: true });

require.extensions[".ts"] = (module, filename) => {
  const text = readFileSync(filename, "utf8");
  const file = join(cache, `${createHash("sha256").update(filename).update(text).digest("hex")}.js`);
  if (!existsSync(file)) {
    const { transformSync } = require("@swc/core");
    const options = {
      filename,
      swcrc: false,
      jsc: { parser: { syntax: "typescript" }, target: "es2022" },
      module: { type: "commonjs" },
    };
    // Threads of one process compile at the same time, too.
    const part = `${file}.${process.pid}.${threadId}`;
    writeFileSync(part, transformSync(text, options).code);
    renameSync(part, file);
  }
  module._compile(readFileSync(file, "utf8"), filename);
};
