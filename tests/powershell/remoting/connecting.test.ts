import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import type { ErrorCode } from "../../../lib/errors";
import { type OpenPowerShellOptions, openPowerShell, type Remote } from "../../../lib/powershell";
import { Secret } from "../../../lib/shell";
import { describeWith } from "../../support/capability";
import { freePort, type SshServer, shippedVersion, startSshServer } from "./ssh-server";

const LIMIT_MS = 240_000;

/** How opening fails; a session that opens instead is closed and told. */
async function failing(remote: Remote, more: OpenPowerShellOptions = {}) {
  const began = Date.now();
  const opened = await openPowerShell({ computer: "FAR01", deadlineMs: 120_000, ...more, remote }).catch(
    (thrown) => thrown,
  );
  if ("facts" in opened) await opened.close();
  return { code: opened.code as ErrorCode, what: String(opened.what), afterMs: Date.now() - began };
}

describeWith("sshd", "a computer that is not to be reached", () => {
  let server: SshServer;
  beforeAll(async () => {
    server = await startSshServer({ module: "none" });
  }, LIMIT_MS);
  afterAll(() => server.stop());

  it(
    "where nothing listens",
    async () => {
      const { code, what } = await failing(server.remote({ port: await freePort() }));
      expect(code).toBe("REMOTE_NOT_REACHED");
      expect(what).toContain("Connection refused");
      expect(what).toContain("FAR01");
    },
    LIMIT_MS,
  );

  it(
    "whose name nobody knows",
    async () => {
      const { code, what } = await failing(server.remote({ host: "far01.invalid" }));
      expect(code).toBe("REMOTE_NOT_REACHED");
      expect(what).toContain("Could not resolve hostname far01.invalid");
    },
    LIMIT_MS,
  );

  it(
    "that takes the connection and never answers: the connecting deadline ends it",
    async () => {
      const silent = await silentServer();
      const { code, afterMs } = await failing(server.remote({ port: silent.port, connectingTimeoutMs: 2000 }));
      silent.close();
      expect(code).toBe("REMOTE_NOT_REACHED");
      expect(afterMs).toBeLessThan(60_000);
    },
    LIMIT_MS,
  );

  it(
    "that never answers, with a ready budget that is shorter than the connecting deadline",
    async () => {
      const silent = await silentServer();
      const { code, what } = await failing(server.remote({ port: silent.port }), { deadlineMs: 4000 });
      silent.close();
      expect(code).toBe("REMOTE_NOT_REACHED");
      expect(what).toMatch(/within 4000 ms|timed out|time/i);
    },
    LIMIT_MS,
  );

  it(
    "with a key that it does not know",
    async () => {
      const { code, what } = await failing(server.remote({ keyFile: server.strangersKey }));
      expect(code).toBe("REMOTE_REFUSED");
      expect(what).toContain("Permission denied");
    },
    LIMIT_MS,
  );

  it(
    "whose host key is unknown: none is taken, and none is remembered",
    async () => {
      const known = join(server.folder, "known-to-nobody");
      writeFileSync(known, "");
      const { code, what } = await failing(server.remote({ options: { UserKnownHostsFile: known } }));
      expect(code).toBe("REMOTE_HOST_KEY");
      expect(what).toContain("Host key verification failed");
      expect(readFileSync(known, "utf8")).toBe("");
    },
    LIMIT_MS,
  );

  it(
    "whose host key is another one than the known",
    async () => {
      const known = join(server.folder, "known-otherwise");
      const key = readFileSync(`${server.strangersKey}.pub`, "utf8");
      writeFileSync(known, `[127.0.0.1]:${server.port} ${key}`);
      const { code } = await failing(server.remote({ options: { UserKnownHostsFile: known } }));
      expect(code).toBe("REMOTE_HOST_KEY");
    },
    LIMIT_MS,
  );

  it(
    "without a PowerShell behind its ssh server",
    async () => {
      const { code, what } = await failing(server.remote({ subsystem: "nothing" }));
      expect(code).toBe("REMOTE_NO_ENDPOINT");
      expect(what).toContain("subsystem");
    },
    LIMIT_MS,
  );

  it(
    "that has no module of cutover, or another version of it",
    async () => {
      const { code, what } = await failing(server.remote());
      expect(code).toBe("REMOTE_MODULE_MISSING");
      expect(what).toBe(`FAR01 has no PowerShell module Cutover ${shippedVersion} (found: none).`);
      const older = await startSshServer({ module: "0.0.9" });
      try {
        const found = await failing(older.remote());
        expect(found.code).toBe("REMOTE_MODULE_MISSING");
        expect(found.what).toContain("(found: 0.0.9)");
      } finally {
        await older.stop();
      }
    },
    LIMIT_MS,
  );

  it(
    "over WinRM, from a computer that is no Windows",
    async () => {
      const credential = { userName: "CORP\\deploy", password: new Secret("canary-of-a-password") };
      const { code, what } = await failing({ over: "winrm", credential });
      expect(process.platform === "win32" || code === "REMOTING_NOT_AVAILABLE").toBe(true);
      expect(what).toContain("over WinRM (FAR01)");
      expect(what).not.toContain("canary");
    },
    LIMIT_MS,
  );

  it(
    "has the module brought to it where that is wanted, as files, and once",
    async () => {
      const place = join(server.folder, "share", "powershell", "Modules", "Cutover", shippedVersion);
      const first = await openPowerShell({ deadlineMs: 200_000, remote: server.remote({ bring: true }) });
      await first.close();
      for (const name of ["Cutover.psd1", "host/cutover-host.ps1", "functions/Get-CutoverFact.ps1"])
        expect(existsSync(join(place, name))).toBe(true);
      expect(existsSync(join(place, "host", "functions"))).toBe(false);
      // The next one needs nothing brought.
      const second = await openPowerShell({ deadlineMs: 200_000, remote: server.remote() });
      await second.close();
    },
    LIMIT_MS,
  );
});

interface SilentServer {
  readonly port: number;
  close(): void;
}

function silentServer(): Promise<SilentServer> {
  const sockets: Socket[] = [];
  return new Promise((done) => {
    const server: Server = createServer((socket) => sockets.push(socket.on("error", () => undefined)));
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address();
      const close = () => {
        for (const socket of sockets) socket.destroy();
        server.close();
      };
      done({ port: typeof bound === "object" && bound !== null ? bound.port : 0, close });
    });
  });
}
