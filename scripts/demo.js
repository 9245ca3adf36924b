// `npm run demo`: a whole upgrade of a TimeTracker NX server on the lab, from the plan to the report, in this process and
// in a folder of its own. At the end it applies once more and shows by the lab's own history that nothing was changed.
const { mkdirSync, mkdtempSync, readdirSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join, relative } = require("node:path");
require("./load-typescript");
const { processSession } = require("../lib/cli/run-as-process.ts");
const { runCommandLine } = require("../lib/cli/run-command-line.ts");
const { styleFor } = require("../lib/cli/render/style.ts");
const { openLab } = require("../lib/lab/index.ts");

const interruption = new AbortController();
process.once("SIGINT", () => interruption.abort(new Error("interrupted")));

const base = mkdtempSync(join(tmpdir(), "cutover-demo-"));
const folder = join(base, "upgrade");
mkdirSync(folder);
const session = { ...processSession(interruption), folder, lab: "in-process" };
const style = styleFor(session.colour.out);

/** Runs a command of cutover as a person would, and ends the demo when it does not end as it should. */
async function cutover(args, wanted = 0) {
  session.out(`\n${style.strong(`$ cutover ${args.join(" ")}`)}\n`);
  const exitCode = await runCommandLine(args, session);
  if (exitCode === wanted) return;
  session.err(`The demo expected exit code ${wanted} and got ${exitCode}. Its files: ${folder}\n`);
  process.exit(1);
}

function say(text) {
  session.out(`\n${style.act(`# ${text}`)}\n`);
}

/** What the lab has seen so far; the lab is opened for a look and closed again. */
async function history() {
  const lab = await openLab({ folder: join(folder, ".cutover", "lab") });
  const events = lab.history();
  await lab.close();
  return events;
}

function isChanging(event) {
  return event.kind === "change" || (event.kind === "command" && event.effect === "changes");
}

async function demo() {
  const beganAt = process.hrtime.bigint();
  say("An upgrade file and a simulated server, on which TimeTracker NX 6.2 runs with a customised Web.config.");
  await cutover(["init", "timetracker-nx"]);
  say("Look first: what would be done, when users are locked out, and where there is no way back.");
  await cutover(["plan", "--answer", "announcement@APP01=told"]);
  say("Carry it out. Where a person is needed, cutover says what to click; the lab's people do it.");
  await cutover(["apply", "--yes", "--answer", "announcement@APP01=told"]);

  const runs = join(folder, ".cutover", "runs");
  const run = join(runs, readdirSync(runs).at(-1));
  const saved = join(run, "artefacts", "web-config");
  const merged = readdirSync(saved).find((name) => name.startsWith("merged-"));
  const named = (name) => relative(folder, join(saved, name));
  say("The installer overwrote Web.config. What the new default has now, that the old one had been changed to:");
  await cutover(["webconfig", "diff", named("new"), named(merged)], 1);

  say("Apply once more: everything is as it should be, so nothing may be touched.");
  const before = await history();
  await cutover(["apply", "--yes"]);
  const since = (await history()).slice(before.length);
  const changes = since.filter(isChanging);
  if (changes.length > 0) {
    session.err(`The second apply changed something: ${JSON.stringify(changes)}\n`);
    process.exit(1);
  }
  say(`The lab saw ${since.length} requests since, and none of them changed anything.`);
  const seconds = Number(process.hrtime.bigint() - beganAt) / 1e9;
  session.out(`\nReport: ${join(run, "report.html")}\n`);
  session.out(`${style.good("Demo done")} in ${seconds.toFixed(1)} s.\n`);
}

demo();
