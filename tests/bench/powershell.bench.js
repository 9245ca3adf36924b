// A session against a process for each call and against node-powershell's invoke, in one run on one machine. Where there
// is no pwsh nothing is measured, and the line says so.
const { spawn } = require("node:child_process");
const { existsSync } = require("node:fs");
const { delimiter, join, resolve } = require("node:path");

const root = resolve(__dirname, "..", "..");
const pwsh = (process.env.PATH ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "pwsh"))
  .find(existsSync);
const environment = { ...process.env, TERM: "dumb", NO_COLOR: "1" };
const deadline = { deadlineMs: 120_000 };
// What the bench calls only reads, which no contract says: the lock is not compared.
const contracts = (module, name) => ({ module, name, effect: "reads" });
const hostile = join(root, "tests", "powershell", "hostile-module", "CutoverHostile.psm1");

module.exports = {
  title: "a first call over a session against `pwsh -NoProfile -Command exit`",
  unit: "x",
  limit: 1.7,
  run: async () => (pwsh === undefined ? { value: 0, said: "not measured: there is no pwsh on PATH" } : measure()),
};

async function measure() {
  const { openPowerShell } = require(join(root, "dist", "lib", "powershell"));
  const starts = [];
  const firsts = [];
  for (let round = 0; round < 7; round += 1) {
    starts.push(await timed(() => run(["-NoProfile", "-Command", "exit"])));
    firsts.push(await timed(() => firstCall(openPowerShell)));
  }
  const start = median(starts);
  const ps = await openPowerShell({ ...deadline, contracts, modules: { CutoverHostile: hostile } });
  const call = () =>
    ps.invoke({ module: "Microsoft.PowerShell.Core", name: "Get-Module", parameters: { Name: "none" } }, deadline);
  for (let warm = 0; warm < 300; warm += 1) await call();
  const session = median(await many(1000, call));
  const library = await nodePowershell();
  const process_ = median(await many(5, () => run(["-NoProfile", "-Command", "Get-Module none"])));
  const rows = await bestRate(ps, "Get-ReadyRow");
  const loop = await bestRate(ps, "Get-Row");
  const text = "0123456789abcdef".repeat(4 * 1024 * 1024);
  const long = await many(5, () =>
    ps.invoke({ module: "CutoverHostile", name: "Get-Echo", parameters: { Value: text } }, deadline),
  );
  await ps.close();
  const said = [
    `first ${ms(median(firsts))}, exit ${ms(start)}`,
    `a call ${ms(session)}: ${(library / session).toFixed(0)} x faster than node-powershell's invoke (${ms(library)}; wanted 10), ${(process_ / session).toFixed(0)} x than a process (${ms(process_)}; wanted 800)`,
    `objects of 20 properties ${rows}/s from an array (wanted 100,000), ${loop}/s from a loop (45,000)`,
    `64 MiB there and back ${ms(median(long))}, last ${ms(long[long.length - 1])} (wanted 500)`,
  ];
  return { value: median(firsts) / start, said: said.join("; ") };
}

async function firstCall(openPowerShell) {
  const ps = await openPowerShell({ ...deadline, contracts });
  await ps.invoke({ module: "Microsoft.PowerShell.Core", name: "Get-Module", parameters: { Name: "none" } }, deadline);
  void ps.close();
}

/** The middle of what node-powershell takes, of the calls that returned. */
async function nodePowershell() {
  const { PowerShell } = require("node-powershell");
  const shell = new PowerShell({
    executable: pwsh,
    executableOptions: { "-NoProfile": true },
    spawnOptions: { env: environment },
  });
  await shell.invoke("Get-Module none");
  const times = [];
  for (let i = 0; i < 200; i += 1) {
    const began = performance.now();
    const isBack = await Promise.race([
      shell.invoke("Get-Module none").then(() => true),
      pause(5000).then(() => false),
    ]);
    if (!isBack) break;
    times.push(performance.now() - began);
  }
  await shell.dispose().catch(() => undefined);
  return median(times);
}

async function bestRate(ps, name) {
  const count = 20_000;
  const ask = () => ps.invoke({ module: "CutoverHostile", name, parameters: { Count: count } }, deadline);
  await ask();
  const times = await many(4, ask);
  return Math.round(count / (Math.min(...times) / 1000));
}

async function many(count, what) {
  const times = [];
  for (let i = 0; i < count; i += 1) times.push(await timed(what));
  return times;
}

async function timed(what) {
  const began = performance.now();
  await what();
  return performance.now() - began;
}

function run(args) {
  return new Promise((done) => spawn(pwsh, args, { env: environment, stdio: "ignore" }).on("exit", done));
}

function pause(time) {
  return new Promise((done) => setTimeout(done, time));
}

function median(times) {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function ms(time) {
  return `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
}
