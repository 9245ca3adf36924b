// `npm run test:mutants`: plants each defect of tests/mutants into a copy of lib and shows that the tests it names
// fail with it and pass without it. A mutant is a patch that applies and compiles; otherwise it proves nothing.
const { spawn, spawnSync } = require("node:child_process");
const { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join, resolve } = require("node:path");
const ts = require("typescript");

const root = resolve(__dirname, "..");
const folder = join(root, "tests", "mutants");
const copied = [
  "lib",
  "provider",
  "ps-scripts",
  "scripts",
  "tests",
  "examples",
  "package.json",
  "jest.config.js",
  "tsconfig.json",
  "tsconfig.check.json",
];
const LIMIT_MS = 900_000;
const WORKERS = 2;

const wanted = process.argv.slice(2);
const listed = JSON.parse(readFileSync(join(folder, "mutants.json"), "utf8"));
const mutants = listed.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));

/** A checkout of its own, so that a planted defect never stands in the real one. */
function copyCheckout(place) {
  mkdirSync(place);
  for (const name of copied.filter((one) => existsSync(join(root, one)))) {
    cpSync(join(root, name), join(place, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(place, "node_modules"), "junction");
  return place;
}

function apply(place, mutant, ...options) {
  const patch = join(folder, `${mutant.name}.patch`);
  const applied = spawnSync("git", ["apply", "--whitespace=nowarn", ...options, patch], {
    cwd: place,
    encoding: "utf8",
  });
  return applied.status === 0 ? undefined : applied.stderr.trim();
}

/** Compiles lib again and again, checking each time only what a patch touches and what depends on it. */
function compilerOf(place) {
  const config = ts.readConfigFile(join(place, "tsconfig.json"), ts.sys.readFile).config;
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, place);
  let previous;
  return () => {
    const host = ts.createIncrementalCompilerHost({ ...options, noEmit: true });
    previous = ts.createSemanticDiagnosticsBuilderProgram(fileNames, { ...options, noEmit: true }, host, previous);
    const found = [...previous.getSyntacticDiagnostics()];
    for (let next = previous.getSemanticDiagnosticsOfNextAffectedFile(); next !== undefined; ) {
      found.push(...next.result);
      next = previous.getSemanticDiagnosticsOfNextAffectedFile();
    }
    return found.map((one) => `${one.file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(one.messageText, " ")}`);
  };
}

/** Runs tests by file and title; gives the status of each test by "file › full title". */
function runTests(place, tests) {
  const report = join(place, "report.json");
  rmSync(report, { force: true });
  const titles = tests.map(({ title }) => title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const files = [...new Set(tests.map(({ file }) => file))];
  const jest = join(root, "node_modules", "jest", "bin", "jest.js");
  const options = ["--json", "--outputFile", report, "-t", titles, "--runTestsByPath", "--runInBand", ...files];
  const corpus = process.env.CUTOVER_CORPUS ?? resolve(root, "..", "shared", "webconfig", "corpus");
  return new Promise((done) => {
    const env = { ...process.env, ...(existsSync(corpus) ? { CUTOVER_CORPUS: corpus } : {}) };
    const child = spawn(process.execPath, [jest, ...options], { cwd: place, env, stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGKILL"), LIMIT_MS);
    child.on("exit", () => {
      clearTimeout(timer);
      done(existsSync(report) ? statusesIn(JSON.parse(readFileSync(report, "utf8")), place) : new Map());
    });
  });
}

function statusesIn(report, place) {
  const statuses = new Map();
  for (const file of report.testResults) {
    const path = file.name.slice(place.length + 1).replaceAll("\\", "/");
    for (const test of file.assertionResults) statuses.set(`${path} › ${test.fullName}`, test.status);
  }
  return statuses;
}

/** The statuses of one named test: its title may be the end of several full titles. */
function statusesOf(statuses, test) {
  const found = [...statuses].filter(([id]) => id.startsWith(`${test.file} › `) && id.includes(test.title));
  return found.map(([, status]) => status);
}

const passes = (statuses, test) => {
  const found = statusesOf(statuses, test);
  return found.length > 0 && found.every((status) => status === "passed");
};
const fails = (statuses, test) => statusesOf(statuses, test).includes("failed");

async function judge(place, mutant) {
  const refused = apply(place, mutant);
  if (refused !== undefined) return `does not apply: ${refused}`;
  const statuses = await runTests(place, mutant.tests);
  apply(place, mutant, "-R");
  const survived = mutant.tests.filter((test) => !fails(statuses, test));
  return survived.length === 0 ? undefined : `survives ${survived.map(({ title }) => `"${title}"`).join(", ")}`;
}

/** What is wrong with a mutant before any test runs with it: it does not apply or does not compile. */
function unsound(place) {
  const compile = compilerOf(place);
  const before = compile();
  if (before.length > 0) throw new Error(`lib does not compile without a mutant:\n${before.join("\n")}`);
  const found = new Map();
  for (const mutant of mutants) {
    const refused = apply(place, mutant);
    const errors = refused === undefined ? compile() : [];
    if (refused === undefined) apply(place, mutant, "-R");
    if (refused !== undefined) found.set(mutant.name, `does not apply: ${refused}`);
    else if (errors.length > 0) found.set(mutant.name, `does not compile: ${errors[0]}`);
  }
  return found;
}

async function main() {
  if (mutants.length === 0) throw new Error(`tests/mutants has no mutant named ${wanted.join(", ")}.`);
  const work = mkdtempSync(join(tmpdir(), "cutover-mutants-"));
  try {
    const places = Array.from({ length: WORKERS }, (_, i) => copyCheckout(join(work, String(i))));
    const verdicts = unsound(places[0]);
    const unchanged = await runTests(
      places[0],
      mutants.flatMap(({ tests }) => tests),
    );
    for (const { name, tests } of mutants) {
      const red = tests.filter((test) => !passes(unchanged, test));
      if (red.length > 0)
        verdicts.set(name, `does not pass without it: ${red.map(({ title }) => `"${title}"`).join(", ")}`);
    }
    const waiting = mutants.filter(({ name }) => !verdicts.has(name));
    await Promise.all(
      places.map(async (place) => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
          const verdict = await judge(place, next);
          if (verdict !== undefined) verdicts.set(next.name, verdict);
        }
      }),
    );
    report(verdicts);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function report(verdicts) {
  for (const { name, breaks } of mutants) {
    const verdict = verdicts.get(name);
    process.stdout.write(
      `${verdict === undefined ? "killed  " : "SURVIVED"}  ${name}: ${breaks}${verdict ? `\n          ${verdict}` : ""}\n`,
    );
  }
  process.stdout.write(`${mutants.length - verdicts.size} of ${mutants.length} mutants killed\n`);
  process.exitCode = verdicts.size === 0 ? 0 : 1;
}

main();
