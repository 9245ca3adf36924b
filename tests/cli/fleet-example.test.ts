import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "./run-cli";

jest.setTimeout(120_000);

const example = join(__dirname, "../../examples/fleet");
const servers = ["APP01", "APP02", "APP03", "APP04"];
const answers = servers.flatMap((server) => ["--answer", `announcement@${server}=told`]);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cutover-fleet-"));
  cpSync(example, folder, { recursive: true, filter: (source) => !/node_modules|\.cutover/.test(source) });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("the example's four servers are upgraded in their waves, and a second time there is nothing to do", async () => {
  const applied = await runCli(folder, ["apply", "--yes", "--json", ...answers]);
  expect(applied.json).toMatchObject({
    exitCode: 0,
    targets: servers.map((target) => ({ target, result: { kind: "done" } })),
  });
  const again = await runCli(folder, ["apply", "--yes"]);
  expect(again.out).toContain("Nothing to do: every goal of every target is reached.");
});

test("a server that fails leaves the wave behind it untouched, and the next apply goes on with it", async () => {
  const hazard = "\nhazards:\n  - { on: APP02, at: installer.finishing, does: installer-fails, exitCode: 1603 }\n";
  appendFileSync(join(folder, "estate.yaml"), hazard);
  const failed = await runCli(folder, ["apply", "--yes", "--json", ...answers]);
  expect(failed.json).toMatchObject({
    exitCode: 4,
    targets: [
      { target: "APP01", kind: "ended", result: { kind: "done" } },
      { target: "APP02", kind: "ended", result: { kind: "put-back" } },
      { target: "APP03", kind: "ended", result: { kind: "done" } },
      { target: "APP04", kind: "untouched" },
    ],
  });
  const rest = ["APP02", "APP04"].flatMap((server) => ["--answer", `announcement@${server}=told`]);
  const again = await runCli(folder, ["apply", "--yes", "--json", ...rest]);
  expect(again.json).toMatchObject({ exitCode: 0 });
});
