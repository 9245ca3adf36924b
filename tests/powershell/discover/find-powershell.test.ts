import { type FoundPowerShell, findPowerShell, type Surroundings } from "../../../lib/powershell/discover";

const WINDOWS = "C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe";
const PWSH = "C:\\Program Files\\PowerShell\\7\\pwsh.exe";

describe("discovery", () => {
  it("takes the option before everything else", () => {
    expect(
      find(
        {
          platform: "linux",
          files: ["/opt/x/pwsh", "/usr/bin/pwsh"],
          environment: { CUTOVER_POWERSHELL: "/usr/bin/pwsh" },
        },
        { executable: "/opt/x/pwsh" },
      ),
    ).toEqual({ executable: "/opt/x/pwsh", by: "option" });
  });

  it("takes CUTOVER_POWERSHELL before what it would find", () => {
    const around = { platform: "win32", files: [WINDOWS, PWSH], environment: { CUTOVER_POWERSHELL: PWSH } };
    expect(find(around)).toEqual({ executable: PWSH, by: "CUTOVER_POWERSHELL" });
  });

  it("takes Windows PowerShell 5.1 on Windows, since IIS and clusters need it", () => {
    const around = {
      platform: "win32",
      files: [WINDOWS, PWSH],
      environment: { Path: "C:\\Program Files\\PowerShell\\7" },
    };
    expect(find(around)).toEqual({ executable: WINDOWS, by: "windows" });
    expect(find(around, { edition: "core" })).toEqual({ executable: PWSH, by: "PATH" });
  });

  it("takes the 64-bit one when Node has 32 bits", () => {
    const sysnative = WINDOWS.replace("System32", "Sysnative");
    expect(find({ platform: "win32", files: [sysnative, WINDOWS], environment: {} }).executable).toBe(sysnative);
  });

  it("takes pwsh on PATH elsewhere, from absolute folders only", () => {
    const around = { platform: "linux", files: ["./pwsh", "/usr/bin/pwsh"], environment: { PATH: ".:/usr/bin" } };
    expect(find(around)).toEqual({ executable: "/usr/bin/pwsh", by: "PATH" });
  });

  it.each([
    [
      "nothing is there",
      { platform: "linux", files: [], environment: { PATH: "/usr/bin" } },
      {},
      "CUTOVER_POWERSHELL is not set and pwsh is not on PATH",
    ],
    [
      "the option names nothing",
      { platform: "linux", files: [], environment: {} },
      { executable: "/no/pwsh" },
      "/no/pwsh, which the option executable names",
    ],
    [
      "the variable names nothing",
      {
        platform: "linux",
        files: ["/usr/bin/pwsh"],
        environment: { CUTOVER_POWERSHELL: "/no/pwsh", PATH: "/usr/bin" },
      },
      {},
      "/no/pwsh, which CUTOVER_POWERSHELL names",
    ],
    [
      "Windows has none",
      { platform: "win32", files: [], environment: {} },
      {},
      "Windows PowerShell 5.1 is not installed and pwsh is not on PATH",
    ],
  ] as const)("says what to install when %s", (_, around, wanted, said) => {
    expect(() => find(around, wanted)).toThrow(
      expect.objectContaining({
        code: "POWERSHELL_NOT_FOUND",
        what: expect.stringContaining(said),
        todo: expect.stringContaining("Install PowerShell 7"),
      }),
    );
  });
});

function find(
  {
    files,
    ...around
  }: {
    readonly platform: string;
    readonly files: readonly string[];
    readonly environment: Surroundings["environment"];
  },
  wanted: Parameters<typeof findPowerShell>[1] = {},
): FoundPowerShell {
  return findPowerShell({ ...around, isFile: (path) => files.includes(path) }, wanted);
}
