import { mkdtempSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { openEstate } from "../../lib";
import { outOfReach } from "../../lib/estate/real-computers";

import { describeWith } from "../support/capability";

describe("a real computer", () => {
  it("is in reach when it is this one, by its name in any case and with its domain, or by what the file says", () => {
    const computers = {
      app01: {},
      "APP01.example.com": {},
      DB01: {},
      ALIAS: { transport: "local" },
      FAR: { remote: { over: "ssh" } },
    } as const;
    expect(outOfReach(computers, "APP01")).toEqual(["DB01"]);
  });
});

describeWith("pwsh", "the estate of this computer", () => {
  it("answers over its own PowerShell, which starts with the first command", async () => {
    process.env.CUTOVER_DATA = mkdtempSync(join(tmpdir(), "cutover-estate-"));
    const estate = await openEstate(
      { estate: { computers: { [hostname()]: {} } } },
      { need: "estate", folder: mkdtempSync(join(tmpdir(), "cutover-estate-")) },
    );
    try {
      expect(estate.kind).toBe("real");
      const command = { module: "Cutover", name: "Get-CutoverLock", parameters: {} };
      const { output } = await estate.ports.on(hostname().toUpperCase()).invoke(command, { deadlineMs: 100_000 });
      expect(output).toEqual([expect.objectContaining({ exists: false, epoch: 0 })]);
      expect(() => estate.ports.on("APP99")).toThrow("NO_SUCH_COMPUTER");
    } finally {
      await estate.close();
      delete process.env.CUTOVER_DATA;
    }
  });
});
