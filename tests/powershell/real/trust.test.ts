import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { openPowerShell } from "../../../lib/powershell";
import { FRAME, type Frame, FrameReader, frameBytes } from "../../../lib/powershell/channel";
import { bootstrapLine } from "../../../lib/powershell/launch/bootstrap";
import { openEndpoint } from "../../../lib/powershell/launch/endpoint";
import { hostScript } from "../../../lib/powershell/shipped";
import { capability } from "../../support/capability";
import { describeOnLinux } from "./on-linux";

describeOnLinux("a PowerShell in Constrained Language", () => {
  it("is one clear error that says how to sign and allow the host", async () => {
    const executable = resolve(__dirname, "../support/constrained-pwsh");
    const failure = await openPowerShell({ computer: "APP01", executable, environment: pathOf() }).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(failure).toMatchObject({
      code: "POWERSHELL_NOT_TRUSTED",
      what: `${executable} does not trust the session host ${hostScript}: the host ran in ConstrainedLanguage.`,
      todo: expect.stringMatching(/^Sign .*Set-AuthenticodeSignature.* allow its publisher in the policy/),
    });
  });
});

describeOnLinux("the two sides of a channel", () => {
  it("meet in a folder that only its owner may enter", async () => {
    const endpoint = await openEndpoint(() => undefined);
    try {
      expect(statSync(dirname(endpoint.name)).mode & 0o777).toBe(0o700);
    } finally {
      await endpoint.close();
    }
  });

  it("know each other: a host whose other side does not know the nonce sends nothing more, runs nothing, and ends", async () => {
    const folder = mkdtempSync(join(tmpdir(), "cutover-impostor-"));
    const received: Frame[] = [];
    const server = createServer((socket) => {
      socket.on("error", () => undefined);
      const reader = new FrameReader((frame) => {
        received.push({ ...frame, payload: Buffer.from(frame.payload) });
        socket.write(frameBytes({ type: FRAME.hello, id: 0, payload: Buffer.from("0".repeat(32)) }));
      });
      socket.on("data", (chunk) => reader.push(chunk));
    });
    const endpoint = join(folder, "session");
    await new Promise<void>((listening) => server.listen(endpoint, listening));
    const child = spawn(capability("pwsh") ?? "", ["-NoLogo", "-NoProfile", "-NonInteractive", "-Command", "-"], {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, TERM: "dumb" },
    });
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += String(chunk);
    });
    child.stdin.end(bootstrapLine({ host: hostScript, endpoint, mine: "a".repeat(32), theirs: "b".repeat(32) }));
    await new Promise((ended) => child.once("exit", ended));
    await new Promise((closed) => server.close(closed));
    rmSync(folder, { recursive: true });
    expect(said).toContain("does not know the nonce");
    expect(received.map(({ type }) => type)).toEqual([FRAME.hello]);
  });
});

/** The stand-in is a script of its own, which looks for pwsh. */
const pathOf = (): Readonly<Record<string, string>> => ({ PATH: process.env.PATH ?? "" });
