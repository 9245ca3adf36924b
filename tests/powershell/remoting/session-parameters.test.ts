import { execFileSync } from "node:child_process";
import { inspect } from "node:util";
import type { Remote } from "../../../lib/powershell/remoting";
import { sessionParameters } from "../../../lib/powershell/remoting";
import { remoteFailure } from "../../../lib/powershell/remoting/remote-failure";
import { wantedPayload } from "../../../lib/powershell/remoting/wanted";
import { Secret } from "../../../lib/shell";
import { capability, describeWith } from "../../support/capability";

const at = { computer: "APP01", readyMs: 30_000 };
const ssh: Remote = { over: "ssh", host: "10.0.0.5", port: 2222, user: "deploy", keyFile: "C:\\keys\\id" };
const winrm: Remote = {
  over: "winrm",
  port: 5986,
  useSsl: true,
  authentication: "Kerberos",
  configurationName: "PowerShell.7",
  credential: { userName: "CORP\\deploy", password: new Secret("geheim") },
};

describe("what New-PSSession is given", () => {
  it("over SSH", () => {
    const { parameters, openTimeoutMs } = sessionParameters({ ...ssh, options: { ProxyJump: "jump" } }, at);
    expect(openTimeoutMs).toBeUndefined();
    expect(parameters).toEqual({
      "-HostName": "10.0.0.5",
      "-Port": 2222,
      "-UserName": "deploy",
      "-KeyFilePath": "C:\\keys\\id",
      "-ConnectingTimeout": 15_000,
      "-Options": {
        map: { BatchMode: "yes", ServerAliveInterval: "5", ServerAliveCountMax: "3", ProxyJump: "jump" },
      },
    });
  });

  it("over WinRM, whose connecting deadline is an option of the session", () => {
    const { parameters, openTimeoutMs } = sessionParameters({ ...winrm, connectingTimeoutMs: 4000 }, at);
    expect(openTimeoutMs).toBe(4000);
    expect(parameters).toMatchObject({
      "-ComputerName": "APP01",
      "-Port": 5986,
      "-UseSSL": true,
      "-Authentication": "Kerberos",
      "-ConfigurationName": "PowerShell.7",
    });
    expect(inspect(parameters, { depth: 9 })).not.toContain("geheim");
  });

  it("never a connecting deadline beyond the ready budget", () => {
    const { parameters } = sessionParameters({ over: "ssh", connectingTimeoutMs: 60_000 }, { ...at, readyMs: 5000 });
    expect(parameters["-ConnectingTimeout"]).toBe(5000);
  });

  it.each<Remote>([
    { over: "ssh", host: "-oProxyCommand=calc" },
    { over: "ssh", host: "a b" },
    { over: "ssh", host: "" },
    { over: "ssh", host: "a;b" },
    { over: "ssh", user: "-l" },
    { over: "ssh", subsystem: "-x" },
    { over: "ssh", port: 0 },
    { over: "ssh", port: 65_536 },
    { over: "ssh", port: 22.5 },
    { over: "ssh", options: { ProxyCommand: "calc" } },
    { over: "ssh", options: { LocalCommand: "calc" } },
    { over: "ssh", options: { StrictHostKeyChecking: "no" } },
    { over: "ssh", options: { stricthostkeychecking: "accept-new" } },
    { over: "ssh", options: { BatchMode: "no" } },
    { over: "ssh", options: { ProxyJump: "a\nProxyCommand calc" } },
    { over: "winrm", host: "-x" },
    { over: "winrm", authentication: "Basic" },
  ])("refuses %j", (remote) => {
    expect(() => sessionParameters(remote, at)).toThrow(expect.objectContaining({ code: "REMOTE_NOT_VALID" }));
  });

  it.each(["APP01", "app01.example.com", "10.0.0.5", "fe80::1%eth0", "[::1]"])("takes %s", (host) => {
    expect(sessionParameters({ over: "ssh", host }, at).parameters["-HostName"]).toBe(host);
  });
});

describeWith("pwsh", "New-PSSession's own binder", () => {
  /** The parameter sets that have all of these parameters, and what is no value of their types. */
  function bound(remote: Remote): unknown {
    const { parameters } = sessionParameters(remote, at);
    const typed = Object.entries(parameters).map(([name, value]) => [
      name.slice(1),
      typeof value === "object" ? ("map" in value ? "hashtable" : "credential") : String(value),
    ]);
    const script = `
      $command = Get-Command Microsoft.PowerShell.Core\\New-PSSession
      $given = ConvertFrom-Json ([System.Console]::In.ReadToEnd())
      $wrong = foreach ($pair in $given) {
        $name, $value = $pair
        $parameter = $command.Parameters[$name]
        if ($null -eq $parameter) { "there is no $name"; continue }
        if ($value -eq 'hashtable') { $value = @{ a = 'b' } }
        if ($value -eq 'credential') { $value = [pscredential]::new('a', [securestring]::new()) }
        if ($parameter.SwitchParameter) { continue }
        if ($null -eq ($value -as $parameter.ParameterType)) { "$name takes no $value" }
      }
      $sets = $command.ParameterSets | Where-Object { $names = $_.Parameters.Name; -not ($given | Where-Object { $names -notcontains $_[0] }) }
      ConvertTo-Json @{ wrong = @($wrong); sets = @($sets.Name | Sort-Object) } -Compress`;
    const options = ["-NoProfile", "-NonInteractive", "-Command", script];
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: "1", TERM: "dumb" };
    return JSON.parse(
      execFileSync(capability("pwsh") ?? "", options, { input: JSON.stringify(typed), encoding: "utf8", env }),
    );
  }

  it("takes what is sent for SSH", () => {
    expect(bound({ ...ssh, subsystem: "powershell" })).toEqual({ wrong: [], sets: ["SSHHost"] });
  });

  it("takes what is sent for WinRM", () => {
    expect(bound(winrm)).toEqual({ wrong: [], sets: ["ComputerName"] });
  });
});

describe("what the near half of the relay is told", () => {
  it("holds names, kinds and values, and a password in a form of its own", () => {
    const payload = wantedPayload({
      "-Port": 22,
      Folder: undefined,
      "-Credential": { userName: "u", password: new Secret("pw") },
    });
    expect(payload.readInt32LE(0)).toBe(2);
    const expected = ["\x05-Portn", "\x16\0\0\0", "\x0b-Credentialc", "\x01u", "\x04\0\0\0", "p\0w\0"].join("");
    expect(payload.subarray(4).toString("latin1")).toBe(expected);
  });
});

describe("a connection that did not come about", () => {
  const failed = (
    said: string,
    messages = ["The SSH client session has ended."],
    more: Partial<{ id: string; number: number; stage: "connect" | "run" }> = {},
  ) =>
    remoteFailure({
      computer: "APP01",
      remote: { over: more.number === undefined ? "ssh" : "winrm" },
      version: "1.2.3",
      said,
      reason: "the process ended",
      report: {
        kind: "failed",
        stage: "connect",
        id: "PSSessionOpenFailed",
        category: "OpenError",
        exception: "X",
        number: 0,
        messages,
        ...more,
      },
    });

  it.each([
    ["Host key verification failed.", "REMOTE_HOST_KEY"],
    ["@@@\n@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nHost key verification failed.", "REMOTE_HOST_KEY"],
    ["No ED25519 host key is known for app01 and you have requested strict checking.", "REMOTE_HOST_KEY"],
    ["deploy@app01: Permission denied (publickey,keyboard-interactive).", "REMOTE_REFUSED"],
    ["subsystem request failed on channel 0", "REMOTE_NO_ENDPOINT"],
    ["ssh: connect to host app01 port 22: Connection timed out", "REMOTE_NOT_REACHED"],
    ["", "REMOTE_NOT_REACHED"],
  ])("%j is told by its own words, as %s", (said, code) => {
    const error = failed(said);
    expect(error.code).toBe(code);
    expect(error.what).toContain((said.split("\n").at(-1) || "The SSH client session has ended").replace(/\.$/, ""));
  });

  it.each([
    [5, "REMOTE_REFUSED"],
    [1326, "REMOTE_REFUSED"],
    [-2144108526, "REMOTE_NOT_REACHED"],
  ])("WinRM's number %i is %s", (number, code) => {
    expect(failed("", ["Connecting to remote server APP01 failed."], { number }).code).toBe(code);
  });

  it("a PowerShell that knows no such parameter cannot open such a session", () => {
    const id = "NamedParameterNotFound,Microsoft.PowerShell.Commands.NewPSSessionCommand";
    expect(failed("", ["A parameter cannot be found that matches parameter name 'HostName'."], { id }).code).toBe(
      "REMOTING_NOT_AVAILABLE",
    );
  });

  it("what fails after the connection stands is no failure of the connection", () => {
    expect(failed("", ["no"], { stage: "run" }).code).toBe("POWERSHELL_NOT_STARTED");
  });

  it("a policy over there that refuses the script is told as one here", () => {
    const refused = failed("", ["cutover-far.ps1 is not digitally signed."], {
      stage: "run",
      id: "UnauthorizedAccess",
    });
    expect(refused.code).toBe("POWERSHELL_NOT_TRUSTED");
  });

  it("a host over there that is not trusted is told as one here", () => {
    const error = remoteFailure({
      computer: "APP01",
      remote: { over: "ssh" },
      version: "1.2.3",
      said: "",
      reason: "",
      report: { kind: "ended", said: "ended:exit code 0\ncutover-host-untrusted ConstrainedLanguage\n" },
    });
    expect(error.code).toBe("POWERSHELL_NOT_TRUSTED");
    expect(error.what).toContain("APP01");
  });
});
