import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

const folder = resolve(__dirname, "../../ps-scripts/host");
const { assembleFunctions, assembleHost } = require("../../scripts/assemble-host") as Record<
  "assembleFunctions" | "assembleHost",
  () => string
>;
const host = readFileSync(join(folder, "cutover-host.ps1"), "utf8");
const later = readFileSync(join(folder, "cutover-host-functions.ps1"), "utf8");
const filesOf = (part: string) => readdirSync(join(folder, part)).map((file) => join(part, file));
const functions = filesOf("functions");
const pieces = filesOf("start");

describe("the session host", () => {
  it("is what its pieces and functions give", () => {
    expect(host).toBe(assembleHost());
    expect(later).toBe(assembleFunctions());
  });

  it("is compiled by nobody, and makes nobody's text into code", () => {
    expect(host + later).not.toMatch(
      /Add-Type|Invoke-Expression|\biex\b|\[scriptblock\]::Create|AddScript|EncodedCommand/i,
    );
  });

  it("says that the policy does not trust it before it does anything that needs trust", () => {
    const first = host.split("\n").filter((line) => line !== "" && !line.startsWith("#"))[1];
    expect(first).toContain("LanguageMode -ne 'FullLanguage'");
  });

  it.each(functions)("%s holds the function of its name, with help", (file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const name = basename(file, ".ps1");
    expect([...text.matchAll(/^function (\S+)/gm)].map((found) => found[1])).toEqual([name]);
    expect(text).toMatch(/\.SYNOPSIS\n {4}\S/);
  });

  it.each(pieces)("%s is a piece of the start, which says what it is for and calls no function of its own", (file) => {
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).toMatch(/^# /);
    expect(text).not.toMatch(/^\s*function /m);
  });

  it.each([...pieces, ...functions])("%s uses nothing that Windows PowerShell 5.1 does not have", (file) => {
    const text = readFileSync(join(folder, file), "utf8");
    expect(text).not.toMatch(/\?\?|\?\.|&&|\|\||\bclean\s*\{|\s\?\s.+\s:\s/);
  });
});
