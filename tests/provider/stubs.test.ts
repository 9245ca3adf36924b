import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { resourceTypes } from "../../provider/runtime/kinds";
import { expectGolden } from "../support/golden";

const checkout = resolve(__dirname, "../..");

describe("what the state holds of a resource's code", () => {
  const texts = serialised();

  it("is there for every resource type", () => {
    expect(Object.keys(texts).sort()).toEqual([...resourceTypes].sort());
  });

  it.each(resourceTypes)("is a constant stub of under 1 KB for %s, with nothing of the program in it", (type) => {
    const text = texts[type] ?? "";
    expect(Buffer.byteLength(text)).toBeLessThan(1024);
    expect(text.split(type)).toHaveLength(2);
    expectGolden(join(__dirname, "stub.golden.txt"), text.replace(type, "TYPE"));
  });
});

function serialised(): Readonly<Record<string, string>> {
  const loader = join(checkout, "scripts", "load-typescript.js");
  const made = spawnSync(process.execPath, ["-r", loader, join(__dirname, "stubs.js")], { encoding: "utf8" });
  if (made.status !== 0) throw new Error(made.stderr);
  return JSON.parse(made.stdout);
}
