import {
  startWebAppPool,
  startWebAppPoolAndWait,
  startWebsiteAndWait,
  stopWebAppPool,
  stopWebAppPoolAndWait,
  stopWebsiteAndWait,
} from "../../lib/cmdlets/web-administration";
import { isCutoverError } from "../../lib/errors";
import { type EstateInput, type Lab, openLab } from "../../lib/lab";
import type { Shell } from "../../lib/shell";

const iis = {
  pools: [{ name: "Shop", startTakes: "3s", stopTakes: "20s" }],
  sites: [
    {
      name: "Shop",
      bindings: [{ information: "*:80:" }],
      applications: [{ path: "/", pool: "Shop", physicalPath: "C:\\Shop" }],
    },
  ],
};
const computer = { drives: { "C:": { size: "100GB", free: "50GB" } }, services: { W3SVC: {}, WAS: {} }, iis };

async function withLab(hazards: readonly object[], body: (lab: Lab, shell: Shell) => Promise<void>): Promise<void> {
  const estate: object = { computers: { APP01: computer }, hazards };
  const lab = await openLab({ estate: estate as EstateInput });
  try {
    await body(lab, lab.ports.on("APP01"));
  } finally {
    await lab.close();
  }
}

const pool = { name: "Shop" };
const sent = (lab: Lab, name: string) =>
  lab.history().filter((event) => event.kind === "command" && event.name === name);

describe("the waiting variants of pools and sites, on the lab", () => {
  test("wait until the pool is stopped, which takes it 20 s, and until it is started again", () =>
    withLab([], async (lab, shell) => {
      const from = lab.ports.clock.now();
      const waiting = { clock: lab.ports.clock, deadlineMs: 60_000 };
      expect(await stopWebAppPoolAndWait(shell, pool, waiting)).toEqual({ value: "Stopped" });
      expect(lab.ports.clock.now() - from).toBeGreaterThanOrEqual(20_000);
      expect(await startWebAppPoolAndWait(shell, pool, waiting)).toEqual({ value: "Started" });
      expect(await stopWebsiteAndWait(shell, pool, waiting)).toEqual({ value: "Stopped" });
      expect(await startWebsiteAndWait(shell, pool, waiting)).toEqual({ value: "Started" });
    }));

  test("send no order where the state is there already", () =>
    withLab([], async (lab, shell) => {
      await startWebAppPoolAndWait(shell, pool, { clock: lab.ports.clock, deadlineMs: 1000 });
      expect(sent(lab, "Start-WebAppPool")).toEqual([]);
      expect(sent(lab, "Get-WebAppPoolState")).toHaveLength(1);
    }));

  test("tell at the deadline what the pool is, when it hangs in Stopping", () =>
    withLab([{ on: "APP01", at: "Stop-WebAppPool", does: "pool-stays-in-stopping" }], async (lab, shell) => {
      const waiting = { clock: lab.ports.clock, deadlineMs: 30_000 };
      const error = await stopWebAppPoolAndWait(shell, pool, waiting).catch((thrown: unknown) => thrown);
      if (!isCutoverError(error, "STATE_NOT_REACHED")) throw new Error(String(error));
      expect(error.what).toBe('The application pool "Shop" on APP01 is Stopping after 30 s, not Stopped.');
      expect(sent(lab, "Stop-WebAppPool")).toHaveLength(1);
    }));

  test("leave a pool alone that is still starting, and stop it once it has started", () =>
    withLab([], async (lab, shell) => {
      const waiting = { clock: lab.ports.clock, deadlineMs: 60_000 };
      await stopWebAppPoolAndWait(shell, pool, waiting);
      await startWebAppPool(shell, pool);
      expect(await stopWebAppPoolAndWait(shell, pool, waiting)).toEqual({ value: "Stopped" });
      expect(sent(lab, "Stop-WebAppPool")).toHaveLength(2);
    }));
});

describe("the plain orders, on the lab", () => {
  test("take a pool that is stopped already for stopped, although Stop-WebAppPool throws", () =>
    withLab([], async (lab, shell) => {
      await stopWebAppPoolAndWait(shell, pool, { clock: lab.ports.clock, deadlineMs: 60_000 });
      await stopWebAppPool(shell, pool);
      await expect(stopWebAppPool(shell, { name: "Nobody" })).rejects.toThrow(/Nobody/);
    }));

  test("tell of 0x80070425 while the pool is between two states", () =>
    withLab([], async (_lab, shell) => {
      await stopWebAppPool(shell, pool);
      await expect(startWebAppPool(shell, pool)).rejects.toThrow(/0x80070425/);
    }));
});
