import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "./run-cli";

const docs = readFileSync(join(__dirname, "../../docs/webconfig.md"), "utf8").replaceAll("\r\n", "\n");
const sections = docs.split(/^## /m).slice(1);

test.each(["diff", "merge", "resolve", "check"])(
  "docs/webconfig.md names the options that %s has, and no others",
  async (name) => {
    const section = sections.find((one) => one.startsWith(`${name}\n`)) ?? "";
    const help = (await runCli(tmpdir(), ["webconfig", name, "--help"])).out;
    const optionsIn = (text: string) => new Set([...text.matchAll(/--[a-z][a-z-]+/g)].map(([option]) => option));
    const ofAll = new Set(["--json", "--quiet", "--help", "--show-secrets"]);
    const has = [...optionsIn(help)].filter((option) => !ofAll.has(option)).sort();
    // Sentences may name what a neighbour has; what stands in a usage line or a table is this command's.
    const shown = section
      .split("\n")
      .filter((line) => /^( {4}|\| `|`--)/.test(line))
      .join("\n");
    expect(
      [...optionsIn(shown)].filter((option) => !ofAll.has(option)).filter((option) => !has.includes(option)),
    ).toEqual([]);
    expect(has.filter((option) => !section.includes(option) && !docs.split("\n## ")[0]?.includes(option))).toEqual([]);
  },
);
