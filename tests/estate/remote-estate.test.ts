import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEstate } from "../../lib";
import { editorSchema } from "../../lib/estate";
import { reached } from "../../lib/estate/reached";
import { Secret } from "../../lib/shell";
import { runCli } from "../cli/run-cli";
import { signSystem } from "../cli/sign-system";
import { freePort, type SshServer, startSshServer } from "../powershell/remoting/ssh-server";
import { describeWith } from "../support/capability";

const LIMIT_MS = 240_000;
const options = { need: "estate" } as const;
const opening = (computer: object) =>
  openEstate({ estate: { computers: { APP01: computer } } } as Parameters<typeof openEstate>[0], options);

describe("a real computer that is reached from elsewhere", () => {
  it.each<[string, object, RegExp]>([
    ["neither SSH nor WinRM", { remote: { over: "telnet" } }, /over/],
    ["SSH with what is WinRM's", { remote: { over: "ssh", useSsl: true } }, /useSsl/],
    ["an option that runs a program", { remote: { over: "ssh", options: { ProxyCommand: "calc" } } }, /ProxyCommand/],
    [
      "host keys taken unseen",
      { remote: { over: "ssh", options: { StrictHostKeyChecking: "no" } } },
      /takes no host key unseen/,
    ],
    ["a port that is none", { remote: { over: "ssh", port: 70_000 } }, /port/],
    ["this computer and another one", { transport: "local", remote: { over: "ssh" } }, /remote/],
    ["a kind of transport that is none", { transport: "ssh" }, /transport/],
  ])("refuses %s with its place", async (_, computer, expected) => {
    await expect(opening(computer)).rejects.toMatchObject({
      code: "UPGRADE_FILE_INVALID",
      what: expect.stringMatching(expected),
    });
  });

  it("refuses a password that is written into the file, and does not repeat it", async () => {
    const credential = { userName: "deploy", password: "canary-of-a-password" };
    const thrown = await opening({ remote: { over: "winrm", credential } }).catch((error) => error);
    expect(thrown.code).toBe("LITERAL_SECRET");
    expect(JSON.stringify(thrown) + String(thrown)).not.toContain("canary");
  });

  it("is opened without anything being looked up or started", async () => {
    const estate = await opening({
      remote: { over: "winrm", credential: { userName: "deploy", password: { env: "NOT_THERE" } } },
    });
    expect(estate.kind).toBe("real");
    const command = { module: "Cutover", name: "Get-CutoverFact", parameters: {} };
    await expect(estate.ports.on("APP01").invoke(command, { deadlineMs: 1000 })).rejects.toMatchObject({
      code: "SECRET_NOT_FOUND",
    });
    await estate.close();
  });

  it("gets its password looked up, and its key's path from where the file lies", async () => {
    const at = { folder: "/upgrades", secret: async () => new Secret("geheim") };
    const key = await reached({ remote: { over: "ssh", keyFile: "keys/id", options: { ProxyJump: "jump" } } }, at);
    expect(key).toEqual({ over: "ssh", keyFile: "/upgrades/keys/id", options: { ProxyJump: "jump" } });
    const credential = { userName: "CORP\\deploy", password: { env: "PASSWORD" } };
    const account = await reached({ remote: { over: "winrm", useSsl: true, credential } }, at);
    expect(account).toMatchObject({ over: "winrm", useSsl: true, credential: { userName: "CORP\\deploy" } });
    expect(account?.over === "winrm" ? account.credential?.password.reveal() : "").toBe("geheim");
    expect(await reached({ transport: "local" }, at)).toBeUndefined();
  });

  it("is known to the editor's schema", () => {
    const text = editorSchema("sign", signSystem);
    for (const word of ["connectingTimeoutMs", "StrictHostKeyChecking", "configurationName", '"winrm"', "keyFile"])
      expect(text).toContain(word);
  });
});

describeWith("sshd", "an upgrade file whose computer is reached over SSH", () => {
  let server: SshServer;
  let folder: string;
  beforeAll(async () => {
    server = await startSshServer();
  }, LIMIT_MS);
  afterAll(() => server.stop());
  const anew = async () => {
    folder = mkdtempSync(join(tmpdir(), "cutover-remote-"));
    expect((await runCli(folder, ["init", "timetracker-nx"])).exitCode).toBe(0);
  };
  beforeEach(anew);
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function reachApp01(remote: object): void {
    const path = join(folder, "cutover.yaml");
    const text = readFileSync(path, "utf8");
    const computers = `computers: ${JSON.stringify({ APP01: { remote } })}`;
    const written = text.replace("lab: estate.yaml", computers);
    expect(written).not.toBe(text);
    writeFileSync(path, written);
  }

  it(
    "the doctor asks the computer, and says which PowerShell answers",
    async () => {
      reachApp01(server.remote());
      const { out, exitCode } = await runCli(folder, ["doctor"], { columns: 200 });
      // It is no Windows server, and nothing of TimeTracker is on it.
      expect(exitCode).toBe(1);
      expect(out).toMatch(
        /APP01 answers through PowerShell\s+PowerShell 7\.\d+\.\d+, 64-bit, (not )?elevated, FullLanguage/,
      );
      expect(out).toContain("This machine has a PowerShell");
      expect(readFileSync(join(server.folder, "sshd_config"), "utf8")).toContain(`Port ${server.port}`);
    },
    LIMIT_MS,
  );

  it(
    "the doctor says that a computer is not to be reached, and why, and asks it once",
    async () => {
      reachApp01(server.remote({ port: await freePort() }));
      const lost = await runCli(folder, ["doctor"], { columns: 200 });
      expect(lost.exitCode).toBe(1);
      expect(lost.out.replace(/\s+/g, " ")).toMatch(
        /APP01 was not reached over SSH \(127\.0\.0\.1, port \d+\).*Connection refused/,
      );
      await anew();
      reachApp01(server.remote({ keyFile: server.strangersKey }));
      const refused = await runCli(folder, ["doctor"], { columns: 200 });
      expect(refused.exitCode).toBe(1);
      const said = refused.out.replace(/\s+/g, " ");
      expect(said).toContain("APP01 refused the account over SSH");
      expect(said).toContain("not looked at, since APP01 refused the account");
    },
    LIMIT_MS,
  );
});
