// `npm run bench`: each line is a ratio against a reference that was measured in the same run, so that it means the
// same on a fast machine and on a slow one. A ratio beyond its limit fails the run.
const { spawnSync } = require("node:child_process");
const { readdirSync } = require("node:fs");
const { join, resolve } = require("node:path");

const root = resolve(__dirname, "..");
const folder = join(root, "tests", "bench");
const wanted = process.argv.slice(2);

async function main() {
  const built = spawnSync(process.execPath, [join(__dirname, "build.js")], { stdio: "inherit" });
  if (built.status !== 0) process.exit(1);
  const files = readdirSync(folder).filter((name) => name.endsWith(".bench.js"));
  for (const file of files.filter((name) => wanted.length === 0 || wanted.some((part) => name.startsWith(part)))) {
    for (const bench of [require(join(folder, file))].flat()) await show(bench);
  }
}

async function show({ title, limit, unit, run }) {
  const { value, said } = await run();
  const isBeyond = value > limit;
  if (isBeyond) process.exitCode = 1;
  process.stdout.write(
    `${isBeyond ? "BEYOND" : "ok    "} ${value.toFixed(2)} ${unit} (limit ${limit}) ${title}: ${said}\n`,
  );
}

main();
