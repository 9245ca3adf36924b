// Needs the Pulumi CLI on PATH; without it the lines say so. CUTOVER_BENCH_RESOURCES: how many resources (default 1000).
const { spawnSync } = require("node:child_process");
const { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { delimiter, join, resolve } = require("node:path");
const { performance } = require("node:perf_hooks");

const checkout = resolve(__dirname, "../..");
/** Where the compiled package lies; another folder than the checkout where others build in it meanwhile. */
const built = process.env.CUTOVER_BENCH_PACKAGE ?? checkout;
const count = Number(process.env.CUTOVER_BENCH_RESOURCES ?? 1000);
const FACTS = 100;
const isOnPath = (program) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));
const hasPulumi = isOnPath("pulumi");
const made = [];

/** A program in a folder of its own, with what `npm install` would put there. */
function project(name, files) {
  const root = mkdtempSync(join(tmpdir(), "cutover-bench-"));
  made.push(root);
  const folder = join(root, name);
  const modules = join(folder, "node_modules");
  for (const path of [join(modules, "@pulumi"), join(root, "state"), join(root, "home")])
    mkdirSync(path, { recursive: true });
  symlinkSync(built, join(modules, "cutover"));
  symlinkSync(join(checkout, "node_modules", "@pulumi", "pulumi"), join(modules, "@pulumi", "pulumi"));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, main: "index.js" }));
  writeFileSync(join(folder, "Pulumi.yaml"), `name: ${name}\nruntime: nodejs\n`);
  const env = {
    ...process.env,
    HOME: join(root, "home"),
    PULUMI_HOME: join(root, "home"),
    PULUMI_BACKEND_URL: `file://${join(root, "state")}`,
    PULUMI_CONFIG_PASSPHRASE: "bench",
    PULUMI_SKIP_UPDATE_CHECK: "true",
    TS_NODE_TRANSPILE_ONLY: "true",
  };
  const ended = (program, ...args) => {
    const ran = spawnSync(program, args, { cwd: folder, env, encoding: "utf8", maxBuffer: 2 ** 28 });
    if (ran.status !== 0)
      throw new Error(`${program} ${args.join(" ")} ended with ${ran.status}: ${ran.stdout}${ran.stderr}`);
    return ran.stdout;
  };
  const run = (program, ...args) => {
    const from = performance.now();
    ended(program, ...args);
    return performance.now() - from;
  };
  run("pulumi", "stack", "init", "dev", "--non-interactive");
  const up = () => run("pulumi", "up", "--yes", "--skip-preview", "--non-interactive", "--suppress-outputs");
  return {
    folder,
    run,
    read: ended,
    up,
    stateBytes: () => statSync(join(root, "state", ".pulumi", "stacks", name, "dev.json")).size,
  };
}

const estate = `version: 1
computers:
  APP01:
    services:
${Array.from({ length: count }, (_, i) => `      Service${i}: { process: svchost }`).join("\n")}
`;

const small = `const cutover = require("cutover/provider");
for (let i = 0; i < ${count}; i++) {
  new cutover.WindowsService("service" + i, { estate: { lab: "estate.yaml" }, server: "APP01", name: "Service" + i, preview: false });
}`;

const empty = `const { dynamic } = require("@pulumi/pulumi");
const stub = { create: async (inputs) => ({ id: inputs.name, outs: inputs }) };
class Empty extends dynamic.Resource {}
for (let i = 0; i < ${count}; i++) {
  new Empty(stub, "service" + i, { estate: { lab: "estate.yaml" }, server: "APP01", name: "Service" + i });
}`;

async function manyResources() {
  const reference = project("empty", { "index.js": empty }).up();
  const stack = project("small", { "index.js": small, "estate.yaml": estate });
  const measured = stack.up();
  const again = stack.up();
  const megabytes = stack.stateBytes() / 1e6;
  const said = `${count}: ${seconds(measured)} against ${seconds(reference)}, again ${seconds(again)}, state ${megabytes.toFixed(2)} MB`;
  return { value: measured / reference, said, perThousand: (megabytes * 1000) / count };
}

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** The same run by the command line and by Pulumi, each on a fresh lab. */
async function oneUpgrade() {
  const example = join(checkout, "examples", "timetracker-nx");
  const stack = project("timetracker-nx", {});
  cpSync(example, stack.folder, {
    recursive: true,
    filter: (path) => !/node_modules|\.cutover$|package\.json$/.test(path),
  });
  stack.run("pulumi", "config", "set", "--secret", "licence", "TTNX7-STD-2027-0000-7001");
  stack.run("pulumi", "config", "set", "--secret", "administrator", "lab-administrator");
  const cli = join(built, "dist", "lib", "cli", "main.js");
  const reference = stack.run(process.execPath, cli, "apply", "--yes", "--answer", "announcement@APP01=told");
  rmSync(join(stack.folder, ".cutover"), { recursive: true, force: true });
  const measured = stack.up();
  return { value: (measured - reference) / 1000, said: `${seconds(measured)} against ${seconds(reference)}` };
}

/** What each of a hundred resources does in the provider process: it reads the hash of one file, and tells when. */
const facts = `const { execFile } = require("node:child_process");
const { join } = require("node:path");
const { promisify } = require("node:util");
const file = join(process.cwd(), "Pulumi.yaml");
let opened;
exports.bySession = () => timed(async () => {
  const contracts = (module, name) => ({ module, name, effect: "reads" });
  opened ??= require("cutover/powershell").openPowerShell({ contracts });
  const command = { module: "Microsoft.PowerShell.Utility", name: "Get-FileHash", parameters: { LiteralPath: [file] }, select: ["Hash"] };
  const { output } = await (await opened).invoke(command, { deadlineMs: 60_000 });
  return output[0].Hash;
});
exports.byProcess = () => timed(async () => {
  const script = "(Get-FileHash -LiteralPath '" + file + "').Hash";
  const { stdout } = await promisify(execFile)("pwsh", ["-NoProfile", "-NonInteractive", "-Command", script]);
  return stdout.trim();
});
async function timed(read) {
  const from = Date.now();
  return { hash: await read(), from, to: Date.now() };
}`;

const reading = (way) => `const { dynamic } = require("@pulumi/pulumi");
const stub = { create: async (inputs) => ({ id: inputs.name, outs: { ...inputs, ...(await require(process.cwd() + "/facts.js").${way}()) } }) };
class Fact extends dynamic.Resource {}
const all = [];
for (let i = 0; i < ${FACTS}; i++) all.push(new Fact(stub, "fact" + i, { name: "fact" + i, hash: undefined, from: undefined, to: undefined }));
exports.spans = all.map(({ hash, from, to }) => ({ hash, from, to }));`;

/** A hundred facts through one session against a hundred processes: the time in which any of the resources was at work. */
async function manyFacts() {
  const busy = {};
  for (const way of ["byProcess", "bySession"]) {
    const stack = project("facts", { "index.js": reading(way), "facts.js": facts });
    const up = stack.up();
    const { spans } = JSON.parse(stack.read("pulumi", "stack", "output", "--json"));
    if (new Set(spans.map(({ hash }) => hash)).size !== 1) throw new Error("the facts differ");
    busy[way] = { ms: unionOf(spans), up };
  }
  const { bySession, byProcess } = busy;
  const said = `${FACTS} facts: ${seconds(bySession.ms)} against ${seconds(byProcess.ms)}, ${(byProcess.ms / bySession.ms).toFixed(0)} x faster (wanted 20); the whole up ${seconds(bySession.up)} against ${seconds(byProcess.up)}`;
  return { value: bySession.ms / byProcess.ms, said };
}

/** How long at least one of the spans lasted. */
function unionOf(spans) {
  let [sum, until] = [0, 0];
  for (const { from, to } of [...spans].sort((one, other) => one.from - other.from)) {
    sum += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return sum;
}

function clean() {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
}

const unlessMissing = (run) => async () => {
  if (!hasPulumi) return { value: 0, said: "left out: there is no Pulumi CLI on PATH" };
  try {
    return await run();
  } finally {
    clean();
  }
};

let many;
module.exports = [
  {
    title: "`up` of small resources that are as declared already, against as many empty ones",
    limit: 1.2,
    unit: "×",
    run: unlessMissing(async () => {
      many = await manyResources();
      return many;
    }),
  },
  {
    title: "state of 1,000 small resources",
    limit: 3.5,
    unit: "MB",
    run: async () => ({ value: many?.perThousand ?? 0, said: many === undefined ? "left out" : "by the stack above" }),
  },
  {
    title: "what Pulumi adds to one upgrade, against the command line",
    limit: 4,
    unit: "s",
    run: unlessMissing(oneUpgrade),
  },
  {
    title: "facts read through the provider's session, against resources that each start pwsh",
    limit: 0.05,
    unit: "×",
    run: unlessMissing(async () =>
      isOnPath("pwsh") ? manyFacts() : { value: 0, said: "left out: there is no pwsh on PATH" },
    ),
  },
];
