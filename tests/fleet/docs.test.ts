import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EXIT, type ExitCode } from "../../lib/errors";
import { checkUpgrade } from "../../lib/estate/upgrade-file/check-upgrade";
import { parseUpgradeText } from "../../lib/estate/upgrade-file/parse-upgrade-text";
import { waves, worstExit } from "../../lib/fleet";
import { systems } from "../../lib/systems";

const page = readFileSync(join(__dirname, "../../docs/fleet.md"), "utf8").replaceAll("\r\n", "\n");
const part = (name: string) => page.match(new RegExp(`<!-- ${name} -->([\\s\\S]*?)<!-- /${name} -->`))?.[1] ?? "";

test("the upgrade file of the page is valid with the inputs of the example, and has the waves that the page says", () => {
  const shown = part("example").replace(/^\n```yaml\n|```\n$/g, "");
  const example = readFileSync(join(__dirname, "../../examples/timetracker-nx/cutover.yaml"), "utf8");
  const inputs = (/^inputs:\n([\s\S]*)/m.exec(example)?.[1] ?? "").replace(
    /^ {2}(server|from|version|url): .*\n/gm,
    "",
  );
  const text = Buffer.from(shown.replace(/^ {2}# … .*\n/m, inputs));
  const { targets } = checkUpgrade(parseUpgradeText("fleet.md", text), { file: "fleet.md", systems, need: "all" });
  const { each = [], waveSize = 0, canary } = targets ?? {};
  const names = each.map(({ name }) => name);
  expect(waves({ targets: names, waveSize, ...(canary && { canary }) })).toEqual([["APP01"], ["APP02", "APP03"]]);
});

test("the page tells the exit codes from the worst", () => {
  const told = part("exits").split(" · ").map(Number);
  const left = new Set(Object.values(EXIT) as ExitCode[]);
  const worstFirst: number[] = [];
  while (left.size > 0) {
    const worst = worstExit([...left]);
    worstFirst.push(worst);
    left.delete(worst);
  }
  expect(told).toEqual(worstFirst);
});
