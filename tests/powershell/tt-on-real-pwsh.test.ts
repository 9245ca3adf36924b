import { apply, resume } from "../../lib/upgrade";
import { describeWith } from "../support/capability";
import { answers, expectUpgraded, openRealTt, type RealTtServer, realCommands, runsFolder, upgrade } from "./real-tt";

const LIMIT_MS = 600_000;

describeWith("pwsh", "TimeTracker NX with the target's own functions on real PowerShell", () => {
  let server: RealTtServer;
  afterEach(() => server.close());

  it(
    "is upgraded: files, Web.config, manifests, tree copy, journal, lock and installer are real",
    async () => {
      server = await openRealTt();
      const { ports, shell } = server;
      const result = await apply({ upgrade: upgrade(), ports, runsFolder, approve: "yes", answers });
      expect(result.kind === "done" ? result.kind : result).toBe("done");
      await expectUpgraded(server);
      expect(realCommands.filter((name) => !shell.onReal.includes(name))).toEqual([]);

      const before = shell.onReal.length;
      const again = await apply({ upgrade: upgrade(), ports, runsFolder, approve: "yes" });
      expect(again.kind).toBe("nothing-to-do");
      expect(shell.onReal.slice(before).filter((name) => !name.startsWith("Get-"))).toEqual([]);
    },
    LIMIT_MS,
  );

  it(
    "is upgraded all the same when its PowerShell is killed while the installer runs",
    async () => {
      const fatal = new Set(["Start-CutoverInstaller"]);
      server = await openRealTt({
        answered: (name, ps) => {
          if (fatal.delete(name)) process.kill(ps.facts.processId, "SIGKILL");
        },
      });
      const { ports } = server;
      let result = await apply({ upgrade: upgrade(), ports, runsFolder, approve: "yes", answers });
      for (let resumed = 0; result.kind !== "done" && resumed < 3; resumed += 1) {
        result = await resume({ ports, runsFolder, computer: "APP01", upgradeOf: upgrade, answers });
      }
      expect(result.kind === "done" ? result.kind : result).toBe("done");
      expect(fatal.size).toBe(0);
      await expectUpgraded(server);
    },
    LIMIT_MS,
  );
});
