import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(__dirname, "../../../ps-scripts/host");
const { assembleNear, assembleFar } = require("../../../scripts/assemble-host") as {
  readonly assembleNear: () => string;
  readonly assembleFar: () => string;
};
const halves = { near: assembleNear, far: assembleFar };
const files = (["near", "far"] as const).flatMap((half) =>
  readdirSync(join(folder, half)).map((file) => [half, file] as const),
);
const textOf = (half: string, file: string): string => readFileSync(join(folder, half, file), "utf8");

describe("the two halves of the relay", () => {
  it.each(["near", "far"] as const)("%s is what its functions give", (half) => {
    expect(readFileSync(join(folder, `cutover-${half}.ps1`), "utf8")).toBe(halves[half]());
  });

  it.each(["near", "far"] as const)(
    "%s makes nobody's text into code, and looks at its language mode first",
    (half) => {
      const script = halves[half]();
      expect(script).not.toMatch(
        /Add-Type|Invoke-Expression|\biex\b|\[scriptblock\]::Create|AddScript|EncodedCommand/i,
      );
      const place = script.indexOf("LanguageMode");
      expect(place).toBeGreaterThan(0);
      expect(place).toBeLessThan(script.indexOf("function "));
    },
  );

  it.each(files)("%s/%s holds the function of its name, with help", (half, file) => {
    const names = [...textOf(half, file).matchAll(/^function (\S+)/gm)].map(([, name]) => name);
    expect(names).toEqual([file.replace(".ps1", "")]);
    expect(textOf(half, file)).toMatch(/\.SYNOPSIS\n {4}\S/);
  });

  it.each(files)("%s/%s uses nothing that Windows PowerShell 5.1 does not have", (half, file) => {
    expect(textOf(half, file)).not.toMatch(/\?\?|\?\.|&&|\|\||\bclean\s*\{|\s\?\s.+\s:\s/);
  });
});
