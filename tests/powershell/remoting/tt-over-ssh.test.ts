import { apply, resume } from "../../../lib/upgrade";
import { describeWith } from "../../support/capability";
import { answers, expectUpgraded, openRealTt, type RealTtServer, realCommands, runsFolder, upgrade } from "../real-tt";
import { type SshServer, startSshServer } from "./ssh-server";

const LIMIT_MS = 900_000;

describeWith("sshd", "TimeTracker NX with the target's own functions on another computer, over SSH", () => {
  let ssh: SshServer;
  let server: RealTtServer;
  beforeAll(async () => {
    ssh = await startSshServer();
  }, LIMIT_MS);
  afterAll(async () => {
    await server.close();
    await ssh.stop();
  }, LIMIT_MS);

  it(
    "is upgraded, also when the connection ends while the installer runs",
    async () => {
      const fatal = new Set(["Start-CutoverInstaller"]);
      server = await openRealTt({
        opened: { remote: ssh.remote(), deadlineMs: 120_000 },
        answered: (name) => {
          if (fatal.delete(name)) ssh.dropConnections();
        },
      });
      const { ports, shell } = server;
      let result = await apply({ upgrade: upgrade(), ports, runsFolder, approve: "yes", answers });
      for (let resumed = 0; result.kind !== "done" && resumed < 3; resumed += 1) {
        result = await resume({ ports, runsFolder, computer: "APP01", upgradeOf: upgrade, answers });
      }
      expect(result.kind === "done" ? result.kind : result).toBe("done");
      expect(fatal.size).toBe(0);
      await expectUpgraded(server);
      expect(realCommands.filter((name) => !shell.onReal.includes(name))).toEqual([]);
    },
    LIMIT_MS,
  );
});
