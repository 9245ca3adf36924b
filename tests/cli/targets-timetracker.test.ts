import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEstate } from "../../lib";
import { runCli } from "./run-cli";

jest.setTimeout(120_000);

const example = join(__dirname, "../../examples/timetracker-nx");

// The example's estate with a second server like the first, and its administrator at both.
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cutover-tt-targets-"));
  cpSync(example, folder, { recursive: true, filter: (source) => !source.includes("node_modules") });
  const text = readFileSync(join(example, "estate.yaml"), "utf8");
  const [head = "", rest = ""] = text.split(/^computers:\n/m);
  const [server = "", people = ""] = rest.split(/^(?=# The administrator at the server)/m);
  const second = server.replaceAll("APP01", "APP02").replaceAll("app01", "app02");
  const at = (computer: string) => people.replaceAll("- { at:", `- { on: ${computer}, at:`);
  const peopleOf = `people:\n${[at("APP01"), at("APP02")].map((one) => one.split(/^people:\n/m)[1]).join("")}`;
  writeFileSync(join(folder, "estate.yaml"), `${head}computers:\n${server}${second}${peopleOf}`);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function targets(text: string): void {
  const file = readFileSync(join(example, "cutover.yaml"), "utf8");
  const without = file.replace("\n  server: APP01\n", "\n");
  expect(without).not.toBe(file);
  writeFileSync(join(folder, "cutover.yaml"), without.replace(/^inputs:$/m, `targets: ${text}\ninputs:`));
}

const answers = ["--answer", "announcement@APP01=told", "--answer", "announcement@APP02=told"];

test.each([
  ["one after the other", "waveSize: 1"],
  ["both at once", "waveSize: 2, atOnce: 2"],
])("two TimeTracker servers are upgraded %s, and a second time there is nothing to do", async (_, shape) => {
  targets(`{ servers: [APP01, { server: APP02, url: "http://app02/TimeTracker" }], ${shape} }`);
  const planned = await runCli(folder, ["plan"]);
  expect(planned.out).toContain("--answer announcement@APP01=");
  expect(planned.out).toContain("--answer announcement@APP02=");
  const applied = await runCli(folder, ["apply", "--yes", "--json", ...answers]);
  expect(applied.json).toMatchObject({
    exitCode: 0,
    targets: [
      { target: "APP01", result: { kind: "done" } },
      { target: "APP02", result: { kind: "done" } },
    ],
  });
  const again = await runCli(folder, ["apply", "--yes"]);
  expect(again).toMatchObject({ exitCode: 0, err: "" });
  expect(again.out).toContain("Nothing to do: every goal of every target is reached.");
  const estate = await openEstate(join(folder, "cutover.yaml"), { lab: "in-process" });
  expect(estate.targets?.each.map(({ name }) => name)).toEqual(["APP01", "APP02"]);
  await estate.close();
});
