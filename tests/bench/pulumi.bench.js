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
const hasPulumi = (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, "pulumi")));
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
  const run = (program, ...args) => {
    const from = performance.now();
    const ran = spawnSync(program, args, { cwd: folder, env, encoding: "utf8", maxBuffer: 2 ** 28 });
    if (ran.status !== 0)
      throw new Error(`${program} ${args.join(" ")} ended with ${ran.status}: ${ran.stdout}${ran.stderr}`);
    return performance.now() - from;
  };
  run("pulumi", "stack", "init", "dev", "--non-interactive");
  const up = () => run("pulumi", "up", "--yes", "--skip-preview", "--non-interactive", "--suppress-outputs");
  return {
    folder,
    run,
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
];
