// What a session takes, against a process for each call and against node-powershell's invoke, measured in one run.
const { execFileSync, spawn } = require("node:child_process");
const { existsSync } = require("node:fs");
const { delimiter, join, resolve } = require("node:path");
const { median } = require("./measure");

const root = resolve(__dirname, "..", "..");
const pwsh = (process.env.PATH ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "pwsh"))
  .find(existsSync);
const environment = { ...process.env, TERM: "dumb", NO_COLOR: "1" };
const deadline = { deadlineMs: 120_000 };
// What the bench calls only reads, which no contract says: the lock is not compared.
const contracts = (module, name) => ({ module, name, effect: "reads" });
const modules = { "powershell-rows": join(__dirname, "powershell-rows.psm1") };
const NOTHING = { module: "Microsoft.PowerShell.Core", name: "Get-Module", parameters: { Name: "none" } };
const ROWS = 20_000;

async function measureFigures() {
  const { openPowerShell } = require(join(root, "dist", "lib", "powershell"));
  const [starts, firsts] = [[], []];
  for (let round = 0; round < 11; round += 1) {
    await rest();
    starts.push(await timed(() => runPwsh("exit")));
    await rest();
    let opened;
    firsts.push(
      await timed(async () => {
        opened = await firstCall(openPowerShell);
      }),
    );
    // Its end is over before anything else is measured.
    await opened.close();
  }
  const ps = await openPowerShell({ ...deadline, contracts, modules });
  const call = () => ps.invoke(NOTHING, deadline);
  // The runtimes on both sides compile what is used often while it is used: both ways of calling are warmed up.
  await timesOf(4000, call);
  const early = await calmest(call);
  const library = await nodePowershell();
  const child = median(await timesOf(9, () => runPwsh("Get-Module none")));
  const session = await calmest(call);
  await timesOf(20_000, call);
  const late = await calmest(call);
  const ready = await rowMicroseconds(ps, "Get-ArrayRow");
  const loop = await rowMicroseconds(ps, "Get-LoopRow");
  const alone = await loopAlone(ps);
  await ps.close();
  // Each against the start beside it: a machine is faster in one minute than in the next.
  const firstToStart = median(firsts.map((first, round) => first / starts[round]));
  return {
    ...{
      firstToStart,
      startMs: median(starts),
      firstMs: median(firsts),
      sessionMs: Math.min(session, early),
      libraryMs: library,
    },
    ...{ childMs: child, earlyMs: early, lateMs: late, ready, loop, alone, texts: longTexts() },
  };
}

async function firstCall(openPowerShell) {
  const ps = await openPowerShell({ ...deadline, contracts });
  await ps.invoke(NOTHING, deadline);
  return ps;
}

/** The middle of what a call takes, in the calmest of some seconds. */
async function calmest(call) {
  const middles = [];
  for (let round = 0; round < 8; round += 1) middles.push(median(await timesOf(500, call)));
  return Math.min(...middles);
}

/** The middle of what node-powershell takes, of the calls that returned, in its calmest moment as well. */
async function nodePowershell() {
  const { PowerShell } = require("node-powershell");
  const options = { executable: pwsh, executableOptions: { "-NoProfile": true }, spawnOptions: { env: environment } };
  const shell = new PowerShell(options);
  const call = () => shell.invoke("Get-Module none").then(() => true);
  const times = [];
  for (let round = 0; round < 700; round += 1) {
    const began = performance.now();
    const isBack = await Promise.race([call(), pause(5000).then(() => false)]);
    if (!isBack) break;
    times.push(performance.now() - began);
  }
  await shell.dispose().catch(() => undefined);
  const warm = times.slice(Math.floor(times.length / 2));
  const blocks = Array.from({ length: 5 }, (_, i) => warm.filter((_, at) => Math.floor((at * 5) / warm.length) === i));
  return Math.min(...blocks.filter((block) => block.length > 0).map(median));
}

/** Of the best of some rounds: what it takes where nothing else disturbs. */
async function rowMicroseconds(ps, name) {
  const ask = () => ps.invoke({ module: "powershell-rows", name, parameters: { Count: ROWS } }, deadline);
  await timesOf(3, ask);
  return (Math.min(...(await timesOf(9, ask))) * 1000) / ROWS;
}

/** How many objects a second the loop makes by itself: no session brings more. */
async function loopAlone(ps) {
  const rates = [];
  for (let round = 0; round < 5; round += 1) {
    const { output } = await ps.invoke(
      { module: "powershell-rows", name: "Measure-LoopRow", parameters: { Count: ROWS } },
      deadline,
    );
    rates.push(output[0]);
  }
  return Math.max(...rates);
}

function longTexts() {
  const program = join(__dirname, "powershell-long-text.js");
  return JSON.parse(execFileSync(process.execPath, ["--expose-gc", program], { encoding: "utf8", env: process.env }));
}

async function timesOf(count, what) {
  const times = [];
  for (let round = 0; round < count; round += 1) times.push(await timed(what));
  return times;
}

async function timed(what) {
  const began = performance.now();
  await what();
  return performance.now() - began;
}

function runPwsh(command) {
  const args = ["-NoProfile", "-Command", command];
  return new Promise((done) => spawn(pwsh, args, { env: environment, stdio: "ignore" }).on("exit", done));
}

/** The system is done with the process that ended last. */
function rest() {
  return new Promise((done) => setTimeout(done, 150));
}

function pause(time) {
  return new Promise((done) => setTimeout(done, time).unref());
}

module.exports = { measureFigures, pwsh };
