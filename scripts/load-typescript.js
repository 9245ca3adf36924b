// Lets a script require the TypeScript of lib as it lies there, without a build.
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");

require.extensions[".ts"] = (module, filename) => {
  const options = {
    filename,
    swcrc: false,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  };
  module._compile(transformSync(readFileSync(filename, "utf8"), options).code, filename);
};
