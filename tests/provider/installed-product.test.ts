import { createHash } from "node:crypto";
import type { Lab } from "../../lib/lab";
import type { Given } from "../../provider/runtime/kinds";
import { type TtEstate, ttEstate } from "../procedures/tt-estate";
import { changesSince, openDeployment, thrownBy } from "./support/deployment";

const INSTALLER = "D:\\Install\\TimeTrackerNX-7.0.1\\TimeTrackerNXInstaller(7.0.1).exe";

const hashOf = (lab: Lab): string =>
  createHash("sha256")
    .update(lab.readFile("APP01", INSTALLER) ?? new Uint8Array())
    .digest("hex");

async function open(change: TtEstate = {}, hazards: readonly object[] = []) {
  const estate = { ...ttEstate(change), hazards } as never;
  const { call, lab, lines } = await openDeployment({ type: "InstalledProduct", estate });
  const given = (more: Given = {}): Given => ({
    estate: { lab: "estate.yaml" },
    declaredBy: "shop/dev/one",
    server: "APP01",
    product: "TimeTracker NX",
    version: "7.0.1",
    versionFile: "C:\\TimeTrackerNX\\Admin\\TimeTrackerNX.Admin.exe",
    installer: { path: INSTALLER, sha256: hashOf(lab), arguments: ["/quiet"] },
    __provider: "the stub",
    ...more,
  });
  const starts = () => changesSince(lab, 0).filter((name) => name === "Start-CutoverInstaller").length;
  return { call, lab, lines, given, starts };
}

const installed = (version: string) => [
  { name: "TimeTracker NX", version, location: "C:\\TimeTrackerNX", code: "{TTNX}" },
];

describe("an installed product", () => {
  it("that is older, or not there at all, is installed by its installer, once", async () => {
    for (const computer of [{}, { installed: [] }]) {
      const { call, given, starts } = await open({ computer });
      const { outs } = (await call("create", given())) as { outs: Given };
      expect(outs).toMatchObject({ standing: "as declared", installedVersion: "7.0.1", restartPending: [] });
      await call("create", given());
      expect(starts()).toBe(1);
    }
  });

  it("whose program file is not there yet is no obstacle", async () => {
    const { call, given, lab } = await open({ computer: { installed: [] } });
    const missing = given({ versionFile: "C:\\TimeTrackerNX\\None.exe" });
    const seen = await thrownBy(call("create", missing));
    expect(seen.message).toMatch(/INSTALLED_VERSION_WRONG|program file: none/);
    expect(changesSince(lab, 0)).toContain("Start-CutoverInstaller");
  });

  it("that is newer is never overwritten by an older one", async () => {
    const { call, given, starts } = await open({ computer: { installed: installed("8.0") } });
    const error = await thrownBy(call("create", given()));
    expect(error.message).toMatch(/UP_PUT_BACK.*UPGRADE_NOT_POSSIBLE.*8\.0 is installed, which is newer than 7\.0\.1/s);
    expect(starts()).toBe(0);
  });

  it("is not touched when the installer is not the one that was named", async () => {
    const { call, given, starts, lab } = await open();
    const other = given({ installer: { path: INSTALLER, sha256: "0".repeat(64), arguments: ["/quiet"] } });
    const error = await thrownBy(call("create", other));
    expect(error.message).toMatch(/UP_PUT_BACK.*INSTALLER_SET_INCOMPLETE.*SHA-256/s);
    expect(starts()).toBe(0);
    expect(error.id).toBeUndefined();
    // The lock is free again.
    await call("create", given());
    expect(changesSince(lab, 0)).toContain("Start-CutoverInstaller");
  });

  it("is not touched when the installer is not there", async () => {
    const { call, given, starts } = await open();
    const path = "D:\\Install\\none.exe";
    const error = await thrownBy(call("create", given({ installer: { path, sha256: "0".repeat(64), arguments: [] } })));
    expect(error.message).toMatch(/UP_PUT_BACK.*none\.exe is not there/s);
    expect(starts()).toBe(0);
  });

  it("says that a restart is needed when the installer does, and does not restart the server", async () => {
    const { call, given, lab } = await open({}, [{ at: "installer.finishing", does: "installer-needs-reboot" }]);
    const { outs } = (await call("create", given())) as { outs: Given };
    expect(outs).toMatchObject({ standing: "as declared", restartPending: [expect.any(String)] });
    expect(changesSince(lab, 0)).not.toContain("Restart-CutoverComputer");
  });

  it("whose installer fails keeps its run, and the error says how it goes on", async () => {
    const { call, given } = await open({}, [{ at: "installer.finishing", does: "installer-fails", exitCode: 1603 }]);
    const error = await thrownBy(call("create", given()));
    expect(error.message).toMatch(/UP_PAST_POINT_OF_NO_RETURN.*1603.*cutover resume/s);
    expect(error.properties).toMatchObject({ standing: "unfinished", __provider: "the stub" });
  });
});
