const { spawnSync } = require("node:child_process");
const { join, resolve } = require("node:path");
const { ratioOf } = require("./measure");

const cli = join(resolve(__dirname, "../.."), "dist", "lib", "cli", "main.js");

function node(...args) {
  const ran = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (ran.status !== 0) throw new Error(`node ${args.join(" ")} ended with ${ran.status}.`);
}

module.exports = {
  title: "`cutover --version`, against `node -e 0`",
  limit: 2.5,
  unit: "×",
  run: () => ratioOf({ measured: () => node(cli, "--version"), reference: () => node("-e", "0"), rounds: 21 }),
};
