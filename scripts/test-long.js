// `npm run test:long`: the whole suite with the tests that take too long for every run.
const { spawnSync } = require("node:child_process");
const { join, resolve } = require("node:path");

const root = resolve(__dirname, "..");
const jest = join(root, "node_modules", "jest", "bin", "jest.js");
const ran = spawnSync(process.execPath, [jest, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, CUTOVER_LONG: "1" },
});
process.exit(ran.status ?? 1);
