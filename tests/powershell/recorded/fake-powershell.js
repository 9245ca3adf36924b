#!/usr/bin/env node
// Stands in for a PowerShell: it is started in the same way, connects in the same way, and then replays what a real host
// once sent (CUTOVER_RECORDING), or misbehaves (CUTOVER_FAULT). It knows the protocol from its own reading of it.
const { readFileSync } = require("node:fs");
const { createConnection } = require("node:net");

const { CUTOVER_RECORDING, CUTOVER_FAULT = "none" } = process.env;
const recording = CUTOVER_RECORDING === undefined ? undefined : JSON.parse(readFileSync(CUTOVER_RECORDING, "utf8"));
let line = "";
process.stdin.on("data", (chunk) => {
  line += chunk;
  if (line.includes("\n")) begin(line.split("\n")[0]);
});

function begin(bootstrap) {
  process.stdin.removeAllListeners("data");
  if (recording?.said !== undefined) return say(recording.said);
  if (CUTOVER_FAULT === "dies-before-ready") return process.exit(7);
  if (CUTOVER_FAULT === "policy") return say("cutover-host-failed UnauthorizedAccess refused by policy\n");
  if (CUTOVER_FAULT === "never-ready") return setInterval(() => undefined, 1000);
  const [, endpoint, mine, theirs] = [...bootstrap.matchAll(/'([^']*)'/g)].map((found) => found[1]);
  connect({ endpoint, mine: CUTOVER_FAULT === "wrong-nonce" ? "0".repeat(32) : mine, theirs });
}

function say(text) {
  process.stdout.write(text, () => process.exit(0));
}

function connect({ endpoint, mine, theirs }) {
  const main = open(endpoint, 0, mine, theirs, () => {
    const control = open(endpoint, 1, mine, theirs, () => {
      main.send(
        20,
        0,
        recording === undefined
          ? text("Core\n7.0.0\n64\nFalse\nFullLanguage\n1\nAPP01")
          : Buffer.from(recording.ready, "base64"),
      );
      if (CUTOVER_FAULT === "dies-between-calls") setTimeout(() => process.exit(9), 100);
    });
    control.onFrame = (frame) => replay("control", frame);
  });
  main.onFrame = (frame) =>
    CUTOVER_FAULT === "none" || CUTOVER_FAULT === "one-byte" ? replay("node", frame) : misbehave(frame);
  let at = 0;
  const replay = (from, { type, id, payload }) => {
    const wanted = recording.frames[at];
    const isSettings = type === 2;
    const isSame =
      wanted?.from === from &&
      wanted.type === type &&
      wanted.id === id &&
      (isSettings || wanted.payload === payload.toString("base64"));
    if (!isSame) {
      process.stderr.write(`frame ${at} differs: ${from} ${type} ${id}\n`);
      process.exit(3);
    }
    for (at += 1; recording.frames[at]?.from === "host"; at += 1) {
      const { type: reply, id: replyId, payload: content } = recording.frames[at];
      main.send(reply, replyId, Buffer.from(content, "base64"));
    }
  };
  const misbehave = ({ type, id }) => {
    if (type !== 4) return;
    if (CUTOVER_FAULT === "dies-in-call") process.exit(9);
    if (CUTOVER_FAULT === "accepts-and-dies") main.send(16, id, Buffer.alloc(0), () => process.exit(9));
    if (CUTOVER_FAULT === "half-a-frame") main.raw(Buffer.from([200, 0, 0, 0, 19]), () => process.exit(9));
    if (CUTOVER_FAULT === "length-2^31") main.raw(header(2 ** 31, 19, id));
    if (CUTOVER_FAULT === "length-negative") main.raw(header(2 ** 32 - 1, 19, id));
    if (CUTOVER_FAULT === "length-0") main.raw(header(0, 19, id));
    if (CUTOVER_FAULT === "stranger") main.send(19, id + 100, Buffer.alloc(10));
    if (CUTOVER_FAULT === "console-frames")
      process.stdout.write(header(0, 19, id), () => main.send(19, id, Buffer.alloc(10)));
    if (CUTOVER_FAULT === "closes") main.close();
  };
}

function open(endpoint, kind, mine, theirs, greeted) {
  const socket = createConnection(endpoint);
  const connection = {
    onFrame: () => undefined,
    send: (type, id, payload, then) => connection.raw(Buffer.concat([header(payload.length, type, id), payload]), then),
    raw: (bytes, then) => {
      if (CUTOVER_FAULT !== "one-byte") return socket.write(bytes, then);
      socket.setNoDelay(true);
      for (const byte of bytes) socket.write(Buffer.from([byte]));
    },
    close: () => socket.destroy(),
  };
  let bytes = Buffer.alloc(0);
  let isGreeted = false;
  socket.on("data", (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    while (bytes.length >= 9 && bytes.length >= 9 + bytes.readUInt32LE(0)) {
      const length = bytes.readUInt32LE(0);
      const frame = { type: bytes[4], id: bytes.readUInt32LE(5), payload: bytes.subarray(9, 9 + length) };
      bytes = bytes.subarray(9 + length);
      if (isGreeted) connection.onFrame(frame);
      else if (frame.payload.toString("utf8", 1) !== theirs) process.exit(5);
      else {
        isGreeted = true;
        greeted();
      }
    }
  });
  socket.on("error", () => process.exit(0));
  socket.on("close", () => process.exit(0));
  socket.write(Buffer.concat([header(mine.length + 2, 1, 0), Buffer.from([kind]), text(mine)]));
  return connection;
}

/** A text behind its length, as .NET's BinaryWriter writes a short one. */
function text(value) {
  return Buffer.concat([Buffer.from([Buffer.byteLength(value)]), Buffer.from(value)]);
}

function header(length, type, id) {
  const bytes = Buffer.alloc(9);
  bytes.writeUInt32LE(length, 0);
  bytes.writeUInt8(type, 4);
  bytes.writeUInt32LE(id, 5);
  return bytes;
}
