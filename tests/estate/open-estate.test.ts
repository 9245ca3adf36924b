import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEstate } from "../../lib";

jest.setTimeout(60_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cutover-estate-"));
  writeFileSync(join(folder, "estate.yaml"), "computers: { APP01: {} }\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const options = () => ({ folder, lab: "in-process", need: "estate" }) as const;

test("an estate opens from a file or from the same as an object, and reaches the computers of its lab", async () => {
  writeFileSync(join(folder, "cutover.yaml"), "estate: { lab: estate.yaml }\n");
  for (const source of ["cutover.yaml", { estate: { lab: "estate.yaml" } }]) {
    const estate = await openEstate(source, options());
    expect(estate).toMatchObject({ kind: "lab", folder, system: undefined });
    const shell = estate.ports.on("APP01");
    const command = { module: "Cutover", name: "Get-CutoverFact", parameters: {} };
    const { output } = await shell.invoke(command, { deadlineMs: 1000 });
    expect(output).toMatchObject([{ computerName: "APP01" }]);
    await estate.close();
  }
});

test("the live state lies beside the file, or where the file says", async () => {
  await (await openEstate({ estate: { lab: "estate.yaml" } }, options())).close();
  expect(existsSync(join(folder, ".cutover", "lab", "state.json"))).toBe(true);
  await (await openEstate({ estate: { lab: "estate.yaml", live: "elsewhere" } }, options())).close();
  expect(existsSync(join(folder, "elsewhere", "state.json"))).toBe(true);
});

test("real computers of which nobody says how they are reached are refused with what is missing, and nothing is made", async () => {
  const real = { estate: { computers: { APP01: {} } } } as never;
  await expect(openEstate(real, options())).rejects.toMatchObject({
    code: "ESTATE_NOT_SUPPORTED",
    what: "estate: the estate names real computers that are not this one, and not how they are reached (APP01).",
    todo: expect.stringContaining("remote: { over: ssh }"),
  });
  expect(existsSync(join(folder, ".cutover"))).toBe(false);
});

test("an object with a fault is refused with its path", async () => {
  const wrong = { system: "timetracker-nx", estate: { lab: "estate.yaml" }, inputs: { sever: "APP01" } };
  await expect(openEstate(wrong, { ...options(), need: "all" })).rejects.toMatchObject({
    code: "UPGRADE_FILE_INVALID",
    what: expect.stringContaining('"sever" is no key of inputs. Nearest: "server".'),
  });
});
