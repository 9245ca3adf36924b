// `npm run check:package`: packs the package, has publint and attw look at it, installs it into an empty folder and
// goes through the first five minutes of somebody who has just installed it.
const { spawnSync } = require("node:child_process");
const { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join, resolve } = require("node:path");
const { exports: entries, name } = require("../package.json");

const root = resolve(__dirname, "..");
const work = mkdtempSync(join(tmpdir(), "cutover-package-"));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

function run(program, args, { cwd = work, accept = [0] } = {}) {
  const ran = spawnSync(program, args, { cwd, encoding: "utf8", shell: process.platform === "win32" });
  if (accept.includes(ran.status)) return ran.stdout.trim();
  throw new Error(`${program} ${args.join(" ")} ended with ${ran.status}:\n${ran.stdout}\n${ran.stderr}`);
}

function step(title, action) {
  const said = action();
  process.stdout.write(`ok  ${title}${said ? `: ${said}` : ""}\n`);
}

/** The one entry point that needs a package which only users of Pulumi have. */
const PROVIDER = "./provider";
const paths = Object.keys(entries).filter((path) => !path.includes("*") && path !== "./package.json");

/** A program that loads entry points, by require and by import, and says how many there are. */
const loaderOf = (some) => `
const paths = ${JSON.stringify(some)};
(async () => {
  for (const path of paths) {
    const specifier = path.replace(".", ${JSON.stringify(name)});
    const required = require(specifier), imported = await import(specifier);
    const missing = Object.keys(required).filter((one) => !(one in imported));
    if (Object.keys(required).length === 0 || missing.length > 0) throw new Error(specifier + " lacks " + missing);
  }
  console.log(paths.length + " entry points");
})();
`;

try {
  const [{ filename, files, size }] = JSON.parse(
    run(npm, ["pack", "--json", "--silent", "--pack-destination", work], { cwd: root }).replace(/^[^[]*/, ""),
  );
  const tarball = join(work, filename);
  step("packed", () => `${files.length} files, ${Math.round(size / 1024)} KiB`);
  step("holds what users need and nothing else", () => {
    const strange = files
      .map((file) => file.path)
      .filter((path) => /(^|\/)(tests|node_modules|\.cutover)\/|\.map$/.test(path));
    if (strange.length > 0) throw new Error(`The package holds ${strange.join(", ")}.`);
  });
  const bin = (tool) => join(root, "node_modules", ".bin", process.platform === "win32" ? `${tool}.cmd` : tool);
  step("publint", () => void run(bin("publint"), ["--strict", tarball], { cwd: root }));
  // node10 knows no exports; packages for Node >= 20 need not serve it.
  step("attw", () => void run(bin("attw"), [tarball, "--profile", "node16"], { cwd: root }));
  writeFileSync(join(work, "package.json"), '{ "name": "first-five-minutes", "private": true }\n');
  step(
    "installed",
    () => void run(npm, ["install", "--no-audit", "--no-fund", "--prefer-offline", "--silent", tarball]),
  );
  writeFileSync(join(work, "load.js"), loaderOf(paths.filter((path) => path !== PROVIDER)));
  step("loads without Pulumi", () => run(process.execPath, ["load.js"]));
  mkdirSync(join(work, "node_modules", "@pulumi"), { recursive: true });
  symlinkSync(
    join(root, "node_modules", "@pulumi", "pulumi"),
    join(work, "node_modules", "@pulumi", "pulumi"),
    "junction",
  );
  writeFileSync(join(work, "load.js"), loaderOf(paths));
  step("loads where Pulumi is installed", () => run(process.execPath, ["load.js"]));
  const cli = join(work, "node_modules", ".bin", process.platform === "win32" ? "cutover.cmd" : "cutover");
  step("cutover --version", () => run(cli, ["--version"]));
  step("cutover init timetracker-nx", () => void run(cli, ["init", "timetracker-nx"]));
  step("cutover plan", () => {
    const plan = JSON.parse(run(cli, ["plan", "--json"]));
    if (JSON.stringify(plan).length < 1000) throw new Error(`The plan is empty: ${JSON.stringify(plan)}`);
  });
  process.stdout.write(
    `${readFileSync(join(work, "cutover.yaml"), "utf8").split("\n").length} lines of cutover.yaml were written\n`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
