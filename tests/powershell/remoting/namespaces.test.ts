import type { StreamRecord } from "../../../lib/shell";
import { describeWith } from "../../support/capability";
import { type Hostile, openHostile } from "../support/open-hostile";
import { makeTwoNamespaces, type TwoNamespaces } from "./namespaces";
import { type SshServer, startSshServer } from "./ssh-server";

const LIMIT_MS = 300_000;

describeWith("netns", "a computer in a network of its own", () => {
  let network: TwoNamespaces;
  let server: SshServer;
  beforeAll(async () => {
    network = makeTwoNamespaces();
    server = await startSshServer({ address: network.address, namespace: network.there });
  }, LIMIT_MS);
  afterAll(async () => {
    await server.stop();
    network.remove();
  });
  const open = (more: Parameters<SshServer["remote"]>[0] = {}): Promise<Hostile> =>
    openHostile({ computer: "FAR01", executable: network.executable, remote: server.remote(more) });

  it(
    "whose cable is drawn in mid-call is a lost session with the command accepted; with the cable back, it serves again",
    async () => {
      const far = await open();
      try {
        let onBegun: () => void = () => undefined;
        const begun = new Promise<void>((resolve) => {
          onBegun = resolve;
        });
        const onRecord = ({ kind }: StreamRecord) => kind === "warning" && onBegun();
        const ending = far.failure("Invoke-Busy", { Name: "sleep" }, { onRecord });
        await begun;
        const drawn = Date.now();
        network.setLink("down");
        const { error } = await ending;
        expect(error).toMatchObject({ kind: "sessionLost", accepted: true });
        // ssh misses three signs of life, five seconds each.
        expect(Date.now() - drawn).toBeLessThan(60_000);
        network.setLink("up");
        // The network's own moment is not cutover's: from here on the first call has to get through.
        await network.reached(server.port);
        expect(await far.first("Get-Echo", { Value: "back" })).toBe("back");
      } finally {
        network.setLink("up");
        await far.ps.close();
      }
    },
    LIMIT_MS,
  );

  it(
    "that swallows every packet is given up at the connecting deadline",
    async () => {
      const began = Date.now();
      const thrown = await open({ host: network.blackHole, connectingTimeoutMs: 3000 }).catch((error) => error);
      expect(thrown).toMatchObject({ code: "REMOTE_NOT_REACHED" });
      expect(Date.now() - began).toBeGreaterThanOrEqual(3000);
      expect(Date.now() - began).toBeLessThan(60_000);
    },
    LIMIT_MS,
  );
});
