// `node scripts/complete-lock.js`, after every `npm install`: npm leaves the packages of other platforms out of the lock
// file when it writes it over an installed tree or against a registry that lacks them (npm/cli#4828), and then `npm ci`
// refuses the lock. This names them again, with the platform that their names say.
const { readFileSync, writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");

const file = join(resolve(__dirname, ".."), "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const platform = /(darwin|linux|win32|android|freebsd|openharmony|wasm32)-([a-z0-9]+)(?:-([a-z]+))?$/;
const libcs = { gnu: "glibc", musl: "musl" };

function entryOf(name, version, isDev) {
  const [, os, cpu, libc] = platform.exec(name) ?? [];
  if (os === undefined) throw new Error(`The name of ${name} says no platform.`);
  return {
    version,
    cpu: [os === "wasm32" ? os : cpu],
    ...(isDev ? { dev: true } : {}),
    ...(os === "linux" && libcs[libc] ? { libc: [libcs[libc]] } : {}),
    optional: true,
    ...(os === "wasm32" ? {} : { os: [os] }),
  };
}

let added = 0;
for (const [place, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    if (!/^\d/.test(version) || `node_modules/${name}` in lock.packages) continue;
    if (`${place}/node_modules/${name}` in lock.packages) continue;
    lock.packages[`node_modules/${name}`] = entryOf(name, version, parent.dev);
    added += 1;
  }
}
const { "": root, ...rest } = lock.packages;
const sorted = Object.entries(rest).sort(([one], [other]) => (one < other ? -1 : 1));
lock.packages = { "": root, ...Object.fromEntries(sorted) };
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} packages of other platforms were added to package-lock.json\n`);
