import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLab } from "../../../lib/lab";
import { labParts } from "../../../lib/lab/parts";
import { merge } from "../../../lib/webconfig";
import { FOLDER, MINUTE, server as serverOf } from "./server";

const file = (name: string) => new Uint8Array(readFileSync(join(FOLDER, "files", name)));
const ESTATE = join(FOLDER, "estate.yaml");

describe("The example of TimeTracker NX", () => {
  test("opens from its file, lives on in its folder, and serves 6.2", async () => {
    const folder = mkdtempSync(join(tmpdir(), "cutover-lab-"));
    const first = await openLab({ estate: ESTATE, folder });
    const server = serverOf(first);
    expect((await server.get("/login")).body).toContain("Version 6.2");
    await server.stopPool();
    await first.close();
    const again = serverOf(await openLab({ estate: ESTATE, folder }));
    expect(await again.pool()).toBe("Stopped");
    expect(await again.version()).toBe("6.2");
    await again.lab.close();
  });

  test("has a Redis that answers PING while its service runs", async () => {
    const server = serverOf(await openLab({ estate: ESTATE }));
    const ping = () => server.run("Test-CutoverTcpPort", { HostName: "localhost", Port: 6379, Send: "PING\r\n" });
    expect(await ping()).toMatchObject([{ connected: true, reply: "+PONG\r\n" }]);
    await server.run("Stop-CutoverService", { Name: "Redis" });
    await server.advance(MINUTE);
    expect(await ping()).toMatchObject([{ connected: false }]);
  });

  test("has customised nothing that stands against the new default: every change of either side is in the merged file", () => {
    const result = merge({
      base: file("web.6.2.default.config"),
      ours: file("web.6.2.customised.config"),
      theirs: file("web.7.0.1.default.config"),
    });
    expect(result).toMatchObject({ kind: "merged", settled: [] });
    const text = result.kind === "merged" ? new TextDecoder().decode(result.bytes) : "";
    for (const ours of [
      "Max Pool Size=200",
      'name="Payroll"',
      '"Payroll.CostCentrePrefix"',
      'value="480"',
      "ldap://dc01",
      'maxRequestLength="102400"',
      "Strict-Transport-Security",
      '".msg"',
    ]) {
      expect(text).toContain(ours);
    }
    for (const theirs of [
      "TimeTracker NX 7.0.1",
      '"Login.TwoFactor"',
      'value="ttnx7:"',
      'name="Reports"',
      'newVersion="13.0.0.0"',
      'name="chat"',
      'targetFramework="4.8"',
    ]) {
      expect(text).toContain(theirs);
    }
    expect(text).not.toContain("Legacy.ReportViewer");
  });

  test("waits for the same time without anybody: nothing of the product changes when nobody does anything", async () => {
    const lab = await openLab({ estate: ESTATE });
    await lab.advance(24 * 60 * MINUTE);
    expect(lab.history().filter((event) => event.kind === "change")).toEqual([]);
    expect(lab.pendingMs()).toBe(0);
  });
});

describe("The catalogue of the server's hazards", () => {
  const rows: { readonly [row: string]: readonly string[] } = {
    "TT-1": ["file-vanishes", "file-changes"],
    "TT-3": ["disk-full", "sql-backup-disk-full", "sql-backup-corrupt"],
    "TT-4": ["process-appears"],
    "TT-5": ["file-vanishes"],
    "TT-6": ["maintenance-jobs-never-finish"],
    "TT-7": ["pool-stays-in-stopping", "pool-started-by-somebody"],
    "TT-8": ["service-stops"],
    "TT-9": ["access-denied"],
    "TT-9b": ["disk-full", "file-locked", "file-changes"],
    "TT-10": [
      "installer-fails",
      "installer-hangs",
      "installer-leaves-children",
      "installer-needs-reboot",
      "installer-reboots",
      "installer-another-runs",
      "installer-other-version",
    ],
    "TT-11": ["certificate-expires", "certificate-unbound"],
    "TT-12": ["installer-product-busy"],
    "TT-14": ["schema-update-fails", "schema-update-stalls", "unreachable"],
    "TT-16": ["pool-rapid-fail"],
    "TT-17": ["licence-refused"],
    "TT-18": ["file-changes"],
    "TT-19": ["http-unavailable", "http-redirect-loop", "http-wrong-version"],
    "TT-R": ["command-fails", "sql-restore-fails"],
  };

  test.each(Object.entries(rows))("can produce what stands beside %s", (_, names) => {
    for (const name of names) expect(labParts().hazards.has(name)).toBe(true);
  });

  test("every assumed behaviour has its variants, one of them by default, and every other one its source", () => {
    for (const behaviour of labParts().behaviours.values()) {
      if (!("variants" in behaviour)) expect(behaviour.source.length).toBeGreaterThan(10);
      else expect(behaviour.variants.map(({ id }) => id)).toContain(behaviour.default);
    }
  });
});
