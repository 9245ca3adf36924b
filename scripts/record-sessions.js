// Records sessions with the real PowerShell: `node scripts/record-sessions.js` where pwsh is on PATH. Each recording
// holds the frames of one scenario, what came of them, and the hash of the host script that sent them; the replaying test
// fails when the host has changed since, and this has to be run again.
require("./load-typescript");
const { execFileSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const { cpSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join, resolve } = require("node:path");

const root = resolve(__dirname, "..");
const { FRAME, FrameReader } = require(join(root, "lib/powershell/channel"));
const { ByteWriter } = require(join(root, "lib/powershell/channel/byte-writer"));
const { findPowerShell, thisMachine } = require(join(root, "lib/powershell/discover"));
const { launchHost } = require(join(root, "lib/powershell/launch"));
const { bootstrapLine } = require(join(root, "lib/powershell/launch/bootstrap"));
const { changesComputer, Session } = require(join(root, "lib/powershell/session"));
const { startWith } = require(join(root, "lib/powershell/session/settings"));
const { hostFiles } = require("./assemble-host");
const { wallTimer } = require(join(root, "lib/node"));
const { scenarios } = require(join(root, "tests/powershell/recorded/scenarios"));

// From a neutral place: errors name the files that they come from.
const place = join(tmpdir(), "cutover-recording");
rmSync(place, { recursive: true, force: true });
cpSync(join(root, "ps-scripts"), join(place, "ps-scripts"), { recursive: true });
cpSync(join(root, "tests/powershell/hostile-module"), join(place, "module"), { recursive: true });
const modules = {
  Cutover: join(place, "ps-scripts/module/Cutover.psd1"),
  CutoverHostile: join(place, "module/CutoverHostile.psm1"),
};

async function record({ name, run }) {
  const { executable } = findPowerShell(thisMachine);
  const environment = { ...process.env, TERM: "dumb", NO_COLOR: "1" };
  const host = await launchHost({
    executable,
    host: join(place, "ps-scripts/host/cutover-host.ps1"),
    environment,
    deadlineMs: 60_000,
    timer: wallTimer,
  });
  const frames = [];
  const keep = (from) =>
    new FrameReader(({ type, id, payload }) => frames.push({ from, type, id, payload: payload.toString("base64") }));
  spy(host.main, keep("node"));
  spy(host.control, keep("control"));
  const listened = {
    ...host,
    listen: (onFrame, onLost) =>
      host.listen((frame) => {
        frames.push({ from: "host", type: frame.type, id: frame.id, payload: frame.payload.toString("base64") });
        onFrame(frame);
      }, onLost),
  };
  startWith(host, { modules });
  const session = new Session({ computer: "APP01", host: listened, timer: wallTimer });
  const shell = {
    computer: "APP01",
    invoke: (command, options) => session.invoke(command, { changes: changesComputer(command), options }),
  };
  const result = await run(shell);
  await session.close();
  const lines = Object.values(host.facts).map((value) => (value === true ? "True" : value === false ? "False" : value));
  const content = {
    host: hashOfHost(),
    powershell: host.facts.version,
    ready: readyPayload(lines.join("\n")).toString("base64"),
    result,
    frames: frames.map((frame) => (frame.type === FRAME.settings ? { ...frame, payload: "" } : frame)),
  };
  write(name, content);
}

function write(name, content) {
  const text = JSON.stringify(content, (_, value) => (typeof value === "bigint" ? String(value) : value), 1);
  writeFileSync(join(root, "tests/powershell/recorded/sessions", `${name}.json`), `${text}\n`);
  process.stdout.write(`${name}: ${text.length} bytes\n`);
}

function hashOfHost() {
  return hostFiles.reduce((hash, file) => hash.update(readFileSync(file)), createHash("sha256")).digest("hex");
}

/** What the host said of itself: a text behind its length, as .NET's BinaryWriter writes it. */
function readyPayload(text) {
  const bytes = new ByteWriter();
  bytes.text(text);
  return bytes.written;
}

function spy(socket, reader) {
  const write = socket.write.bind(socket);
  socket.write = (bytes, ...rest) => {
    reader.push(bytes);
    return write(bytes, ...rest);
  };
}

/** What PowerShell says, and nothing else, where the system's policy does not trust the host. */
function recordRefusal() {
  const wrapper = join(root, "tests/powershell/support/constrained-pwsh");
  const args = ["-NoLogo", "-NoProfile", "-NonInteractive", "-NoExit", "-Command", "-"];
  const host = join(place, "ps-scripts/host/cutover-host.ps1");
  const input = bootstrapLine({ host, endpoint: "/nowhere", mine: "aa", theirs: "bb" });
  const env = { ...process.env, TERM: "dumb", NO_COLOR: "1" };
  write("constrained", { host: hashOfHost(), said: execFileSync(wrapper, args, { env, input, encoding: "utf8" }) });
}

async function main() {
  const wanted = process.argv.slice(2);
  for (const scenario of scenarios) if (wanted.length === 0 || wanted.includes(scenario.name)) await record(scenario);
  if (wanted.length === 0 || wanted.includes("constrained")) recordRefusal();
}

main();
