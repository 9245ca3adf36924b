// A program of its own, so that nothing but this takes memory: 64 MiB of text there and back, ten times. Says for each
// time how long it took and, where the system tells, how much memory more than before it either side held at most.
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { join, resolve } = require("node:path");

const root = resolve(__dirname, "..", "..");
const { openPowerShell } = require(join(root, "dist", "lib", "powershell"));
const hostile = join(root, "tests", "powershell", "hostile-module", "CutoverHostile.psm1");
const deadline = { deadlineMs: 120_000 };
const contracts = (module, name) => ({ module, name, effect: "reads" });
const MIB_KB = 1024;

async function main() {
  const ps = await openPowerShell({ ...deadline, contracts, modules: { CutoverHostile: hostile } });
  const echo = (Value) =>
    ps.invoke({ module: "CutoverHostile", name: "Get-Echo", parameters: { Value } }, deadline).then((r) => r.output[0]);
  await echo(1);
  await echo(1);
  const sides = { here: process.pid, there: ps.facts.processId };
  gc?.();
  const base = { here: residentMib(sides.here, "VmRSS"), there: residentMib(sides.there, "VmRSS") };
  const text = "0123456789abcdef".repeat(4 * 1024 * 1024);
  const rounds = [];
  for (let round = 0; round < 10; round += 1) {
    for (const pid of Object.values(sides)) forgetPeak(pid);
    const began = performance.now();
    const isSame = (await echo(text)) === text;
    const tookMs = performance.now() - began;
    const over = (side) => residentMib(sides[side], "VmHWM") - base[side];
    rounds.push({ isSame, tookMs, hereMib: over("here"), thereMib: over("there") });
  }
  await ps.close();
  process.stdout.write(JSON.stringify(rounds));
}

function forgetPeak(pid) {
  if (existsSync(`/proc/${pid}/clear_refs`)) writeFileSync(`/proc/${pid}/clear_refs`, "5");
}

function residentMib(pid, name) {
  if (!existsSync(`/proc/${pid}/status`)) return 0;
  const [, kilobytes] = new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(kilobytes) / MIB_KB;
}

main();
