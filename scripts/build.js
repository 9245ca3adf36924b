// Compiles lib into dist/lib and puts beside it what is no TypeScript (contract data, templates). The new dist takes
// the old one's place in one step, so that a program that runs from it never sees half of it.
const { spawnSync } = require("node:child_process");
const { chmodSync, cpSync, existsSync, renameSync, rmSync, statSync } = require("node:fs");
const { extname, join, resolve } = require("node:path");

const root = resolve(__dirname, "..");
const dist = join(root, "dist");
const fresh = join(root, "dist.new");

rmSync(fresh, { recursive: true, force: true });
const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
const arguments_ = [compiler, "-p", "tsconfig.json", "--outDir", fresh];
const compiled = spawnSync(process.execPath, arguments_, { cwd: root, stdio: "inherit" });
if (compiled.status !== 0) {
  rmSync(fresh, { recursive: true, force: true });
  process.exit(compiled.status ?? 1);
}

cpSync(join(root, "lib"), join(fresh, "lib"), {
  recursive: true,
  filter: (source) => statSync(source).isDirectory() || extname(source) !== ".ts",
});
// What runs on the far side lies beside lib in dist as it does here; only what runs, not what it is made from.
cpSync(join(root, "ps-scripts"), join(fresh, "ps-scripts"), {
  recursive: true,
  filter: (source) => !/[\\/]ps-scripts[\\/]host[\\/](functions|start|near|far)$/.test(source),
});
const bin = join(fresh, "lib", "cli", "main.js");
if (existsSync(bin)) chmodSync(bin, 0o755);

rmSync(dist, { recursive: true, force: true });
renameSync(fresh, dist);
