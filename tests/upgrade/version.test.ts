import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CUTOVER_VERSION } from "../../lib/upgrade/cutover-version";
import { applying } from "./support/drive";
import { A, estateOf, goal, toy } from "./support/toy-upgrade";

describe("the version of cutover", () => {
  it("is the package's", () => {
    const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8")) as { version: string };
    expect(CUTOVER_VERSION).toBe(version);
  });

  it("stands in the first record of each run", async () => {
    const estate = estateOf(["one"]);
    await applying(estate, toy([goal("one")]));
    const [journal = ""] = Object.values(estate.state.computers[A]?.journals ?? {});
    expect(JSON.parse(journal.split("\n")[0] ?? "")).toMatchObject({ data: { cutover: CUTOVER_VERSION } });
  });
});
