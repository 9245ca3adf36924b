import { readFileSync } from "node:fs";
import { join } from "node:path";
import { timeTrackerNxInputs } from "cutover/systems";
import { parse } from "yaml";

const folder = join(__dirname, "../../examples/timetracker-nx");
const example = parse(readFileSync(join(folder, "cutover.yaml"), "utf8")) as { system: string; inputs: unknown };

describe("the example of TimeTracker NX", () => {
  it("is valid", () => {
    expect(example.system).toBe("timetracker-nx");
    expect(timeTrackerNxInputs.safeParse(example.inputs).error?.issues).toBeUndefined();
  });

  it("has a person at the installer, as the vendor documents it", () => {
    expect(timeTrackerNxInputs.parse(example.inputs).installer.mode).toBe("attended");
  });

  it("names every secret by a file that is there", () => {
    const { credential } = timeTrackerNxInputs.parse(example.inputs).administration;
    const file = credential !== undefined && "file" in credential.password ? credential.password.file : "";
    expect(readFileSync(join(folder, file), "utf8")).not.toBe("");
  });
});
