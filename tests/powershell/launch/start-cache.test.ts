import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPowerShell } from "../../../lib/powershell";
import { startCache } from "../../../lib/powershell/launch/start-cache";
import { describeWith } from "../../support/capability";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cutover-cache-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const told = (place: string) => ({ XDG_CACHE_HOME: place, CUTOVER_START_CACHE: place });

describe("what PowerShell keeps of its starts", () => {
  it("stands in a folder of cutover's own, which nobody else may enter", async () => {
    expect(await startCache({ HOME: folder }, "linux")).toEqual(told(join(folder, ".cache", "cutover")));
    expect(statSync(join(folder, ".cache", "cutover", "powershell")).mode & 0o777).toBe(0o700);
    const place = join(folder, "caches");
    expect(await startCache({ HOME: "/nowhere", XDG_CACHE_HOME: place }, "darwin")).toEqual(
      told(join(place, "cutover")),
    );
  });

  it("stands where PowerShell itself puts it on Windows, without a home, and where the folder cannot be made", async () => {
    expect(await startCache({ HOME: folder }, "win32")).toEqual({});
    expect(await startCache({}, "linux")).toEqual({});
    mkdirSync(join(folder, ".cache"));
    writeFileSync(join(folder, ".cache", "cutover"), "a file is in the way");
    expect(await startCache({ HOME: folder, XDG_CACHE_HOME: "no/absolute/path" }, "linux")).toEqual({});
  });
});

describeWith("pwsh", "the variables that PowerShell is started with", () => {
  const deadline = { deadlineMs: 60_000 };
  const names = ["DOTNET_gcConcurrent", "DOTNET_TieredPGO", "XDG_CACHE_HOME", "CUTOVER_START_CACHE"];
  const isThere = async (environment: Record<string, string>) => {
    await using ps = await openPowerShell({ ...deadline, environment });
    await ps.invoke(
      { module: "Microsoft.PowerShell.Core", name: "Get-Module", parameters: { Name: "none" } },
      deadline,
    );
    const parameters = { Path: names.map((name) => `Env:${name}`) };
    return (await ps.invoke({ module: "Microsoft.PowerShell.Management", name: "Test-Path", parameters }, deadline))
      .output;
  };

  it("are not seen by what commands start", async () => {
    expect(await isThere({})).toEqual([false, false, false, false]);
  });

  it("are the caller's own where the caller says so", async () => {
    const mine = join(folder, "mine");
    mkdirSync(mine);
    expect(await isThere({ XDG_CACHE_HOME: mine })).toEqual([false, false, true, false]);
    expect(existsSync(join(mine, "powershell"))).toBe(true);
  });
});
