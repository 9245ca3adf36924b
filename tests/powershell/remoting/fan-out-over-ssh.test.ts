import { resolve } from "node:path";
import { type OpenedComputers, openComputers } from "../../../lib/powershell";
import type { CommandFailure, ValueMap } from "../../../lib/shell";
import { describeWith } from "../../support/capability";
import { freePort, type SshServer, startSshServer } from "./ssh-server";

const LIMIT_MS = 500_000;
const COMPUTERS = 8;
const modules = { CutoverHostile: resolve(__dirname, "..", "hostile-module", "CutoverHostile.psm1") };
const hostile = (name: string, parameters: ValueMap = {}) => ({ module: "CutoverHostile", name, parameters });

describeWith("sshd", "a command on eight computers, over SSH", () => {
  const servers: SshServer[] = [];
  let computers: OpenedComputers;
  const names = Array.from({ length: COMPUTERS }, (_, i) => `FAR${i + 1}`);
  beforeAll(async () => {
    for (const name of names) servers.push(await startSshServer({ environment: { CUTOVER_NAME: name } }));
    const [third] = servers;
    if (third === undefined) throw new Error("no server");
    const reached = names.map((computer, i) => ({ computer, remote: servers[i]?.remote() ?? third.remote() }));
    // Two among them are not to be reached, each for another reason.
    reached.splice(3, 0, { computer: "NOBODY", remote: third.remote({ port: await freePort() }) });
    reached.splice(6, 0, { computer: "LOCKED", remote: third.remote({ keyFile: third.strangersKey }) });
    computers = openComputers(reached.map((one) => ({ ...one, modules, deadlineMs: LIMIT_MS })));
  }, LIMIT_MS);
  afterAll(async () => {
    await computers.close();
    await Promise.all(servers.map((server) => server.stop()));
  }, LIMIT_MS);
  const order = ["FAR1", "FAR2", "FAR3", "NOBODY", "FAR4", "FAR5", "LOCKED", "FAR6", "FAR7", "FAR8"];

  it(
    "gives the results in the order of the computers, those that failed among them; sessions are kept for the next",
    async () => {
      const processes: unknown[][] = [];
      for (const throttleLimit of [4, 8]) {
        const results = await computers.invokeOnEach(hostile("Get-Environment"), {
          deadlineMs: LIMIT_MS,
          throttleLimit,
        });
        expect(results.map(({ computer }) => computer)).toEqual(order);
        for (const { computer, result, error } of results) {
          if (computer === "NOBODY") expect(error).toMatchObject({ code: "SESSION_LOST", error: { accepted: false } });
          else if (computer === "LOCKED") expect(error?.code).toBe("REMOTE_REFUSED");
          // Each of them answered for itself.
          else expect((result?.output[0] as ValueMap | undefined)?.CUTOVER_NAME).toBe(computer);
        }
        const asked = await computers.invokeOnEach(
          {
            module: "Microsoft.PowerShell.Utility",
            name: "Get-Variable",
            parameters: { Name: "PID", ValueOnly: true },
          },
          { deadlineMs: LIMIT_MS, throttleLimit },
        );
        processes.push(asked.map(({ result }) => result?.output[0]));
      }
      expect(processes[0]).toEqual(processes[1]);
      expect(new Set(processes[0]?.filter((id) => id !== undefined)).size).toBe(COMPUTERS);
    },
    LIMIT_MS,
  );

  it(
    "one that goes away in mid-call is lost alone",
    async () => {
      const begun = new Set<string>();
      const abort = new AbortController();
      const dropped = "FAR5";
      const results = await computers.invokeOnEach(hostile("Invoke-Busy", { Name: "sleep" }), {
        deadlineMs: LIMIT_MS,
        signal: abort.signal,
        onRecord: (computer) => {
          begun.add(computer);
          if (begun.size === COMPUTERS) servers[names.indexOf(dropped)]?.dropConnections();
          // The others are cancelled only when it has long been lost.
          if (begun.size === COMPUTERS) setTimeout(() => abort.abort(), 15_000);
        },
      });
      expect(results.map(({ computer }) => computer)).toEqual(order);
      const kinds = results.map(({ error }) => (error as CommandFailure | undefined)?.error?.kind);
      expect(kinds[order.indexOf(dropped)]).toBe("sessionLost");
      expect(results[order.indexOf(dropped)]?.error).toMatchObject({ error: { accepted: true } });
      const others = names.filter((name) => name !== dropped).map((name) => kinds[order.indexOf(name)]);
      expect(others).toEqual(others.map(() => "cancelled"));
    },
    LIMIT_MS,
  );
});
