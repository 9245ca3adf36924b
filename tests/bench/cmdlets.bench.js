// What the functions for PowerShell's commands cost those who use them: at the start of a program, in the compiler, in
// the editor. Best of several rounds, so that other work of the machine does not count.
const { spawn, spawnSync } = require("node:child_process");
const { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join, resolve } = require("node:path");

const root = resolve(__dirname, "../..");
const cmdlets = join(root, "dist", "lib", "cmdlets");
const MODULES = ["web-administration", "failover-clusters", "sql-server"];
const ROUNDS = 9;

const best = (measure, rounds = ROUNDS) => Math.min(...Array.from({ length: rounds }, measure));

/** Milliseconds of processor time that a new process needs to load the file, once zod is there. */
function loading(file) {
  const program = `
    require("zod");
    const from = process.cpuUsage();
    require(${JSON.stringify(join(cmdlets, file))});
    const { user, system } = process.cpuUsage(from);
    process.stdout.write(String((user + system) / 1e3));`;
  return Number(spawnSync(process.execPath, ["-e", program], { cwd: root, encoding: "utf8" }).stdout);
}

const loadingOf = (file, limit) => ({
  title: `require("cutover/${file.replace(/\/index\.js$|\.js$/, "")}"), zod not counted`,
  limit,
  unit: "ms",
  run: async () => ({ value: best(() => loading(file)), said: `best of ${ROUNDS}` }),
});

/** A project of somebody who has the package installed. */
function inProject(body) {
  const folder = mkdtempSync(join(tmpdir(), "cutover-bench-"));
  try {
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(root, join(folder, "node_modules", "cutover"), "junction");
    symlinkSync(join(root, "node_modules", "@types"), join(folder, "node_modules", "@types"), "junction");
    return body(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const OPTIONS = {
  target: "es2022",
  module: "node16",
  moduleResolution: "node16",
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: ["node"],
};

/** The first ten functions of each module. */
function thirty() {
  return MODULES.map((module) => {
    const files = readdirSync(join(cmdlets, module)).filter((file) => /^(get|new|remove)-.*\.d\.ts$/.test(file));
    const names = files.slice(0, 10).map((file) => {
      const [, name] = /export declare function (\w+)/.exec(readFileSync(join(cmdlets, module, file), "utf8"));
      return name;
    });
    return { module, names };
  });
}

function programs(folder) {
  const used = thirty();
  const imports = used.map(({ module, names }) => `import { ${names.join(", ")} } from "cutover/${module}";`);
  const calls = used.flatMap(({ names }) => names.map((name) => `  void ${name}(shell, {} as never);`));
  const write = (name, text) => {
    writeFileSync(join(folder, `${name}.ts`), text);
    writeFileSync(
      join(folder, `tsconfig.${name}.json`),
      JSON.stringify({ compilerOptions: OPTIONS, files: [`${name}.ts`] }),
    );
  };
  write("none", 'import { readFileSync } from "node:fs";\nexport const use = () => readFileSync("x");\n');
  write(
    "thirty",
    `${imports.join("\n")}\nexport function use(shell: Parameters<typeof ${used[0].names[0]}>[0]): void {\n${calls.join("\n")}\n}\n`,
  );
}

/** Seconds of processor time that the compiler needs: the same on a machine that is busy with other things. */
function compiling(folder, name) {
  const tsc = join(root, "node_modules", "typescript", "lib", "_tsc.js");
  const program = `
    process.on("exit", () => { const { user, system } = process.cpuUsage(); process.stderr.write(String((user + system) / 1e6)); });
    process.argv = [process.execPath, "tsc", "-p", "tsconfig.${name}.json"];
    require(${JSON.stringify(tsc)});`;
  const ran = spawnSync(process.execPath, ["-e", program], { cwd: folder, encoding: "utf8" });
  if (ran.status !== 0) throw new Error(`tsc of ${name}: ${ran.stdout}${ran.stderr}`);
  return Number(ran.stderr);
}

const compilation = {
  title: "`tsc --noEmit` of a program that uses 30 cmdlets, against one that uses none",
  limit: 1.5,
  unit: "×",
  run: async () =>
    inProject((folder) => {
      programs(folder);
      const [none, used] = ["none", "thirty"].map((name) => best(() => compiling(folder, name), 5));
      return { value: used / none, said: `${used.toFixed(2)} s against ${none.toFixed(2)} s of processor time` };
    }),
};

const CALL = 'import { moveClusterGroup } from "cutover/failover-clusters";\n\n';
const LINE = "export const use = (shell: never) => moveClusterGroup(shell, {  });";

/** Milliseconds from asking the editor's server for the parameters of a call to its answer. */
async function completing(folder) {
  const file = join(folder, "call.ts");
  writeFileSync(file, `${CALL}${LINE}\n`);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: OPTIONS, files: ["call.ts"] }));
  const server = spawn(process.execPath, [join(root, "node_modules", "typescript", "lib", "tsserver.js")], {
    cwd: folder,
  });
  const answers = new Map();
  let heard = "";
  server.stdout.on("data", (data) => {
    heard += data;
    for (let end = heard.indexOf("\n"); end >= 0; end = heard.indexOf("\n")) {
      const line = heard.slice(0, end).trim();
      heard = heard.slice(end + 1);
      if (!line.startsWith("{")) continue;
      const message = JSON.parse(line);
      answers.get(message.request_seq)?.(message);
    }
  });
  let seq = 0;
  const send = (command, args) => {
    seq += 1;
    server.stdin.write(`${JSON.stringify({ seq, type: "request", command, arguments: args })}\n`);
    return seq;
  };
  const ask = (command, args) => new Promise((done) => answers.set(send(command, args), done));
  try {
    send("open", { file });
    const offset = LINE.indexOf("{ ") + 3;
    const times = [];
    for (let round = 0; round <= ROUNDS; round++) {
      // A change, so that nothing is known from the last time.
      send("change", {
        file,
        line: 3,
        offset: LINE.length + 1,
        endLine: 3,
        endOffset: LINE.length + 1,
        insertString: " ",
      });
      const from = process.hrtime.bigint();
      const { body } = await ask("completionInfo", { file, line: 3, offset });
      if (round > 0) times.push(Number(process.hrtime.bigint() - from) / 1e6);
      if (!body?.entries.some(({ name }) => name === "waitSeconds"))
        throw new Error("the editor offers no waitSeconds");
    }
    return times;
  } finally {
    server.kill();
  }
}

const completion = {
  title: "completion of the parameters of moveClusterGroup (tsserver)",
  limit: 200,
  unit: "ms",
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), "cutover-bench-"));
    try {
      mkdirSync(join(folder, "node_modules"));
      symlinkSync(root, join(folder, "node_modules", "cutover"), "junction");
      symlinkSync(join(root, "node_modules", "@types"), join(folder, "node_modules", "@types"), "junction");
      const times = await completing(folder);
      return {
        value: Math.min(...times),
        said: `best of ${times.length}, the slowest ${Math.max(...times).toFixed(0)} ms`,
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

module.exports = [
  loadingOf("web-administration/get-website.js", 15),
  loadingOf("web-administration/index.js", 25),
  compilation,
  completion,
];
