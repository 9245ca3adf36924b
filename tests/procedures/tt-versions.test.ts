import { timeTrackerNx } from "cutover/systems";
import { apply } from "../../lib/upgrade";
import { silentInputs } from "../systems/given-inputs";
import { ttEstate } from "./tt-estate";
import { changingCommands, openTt } from "./tt-run";

// A whole upgrade on a busy machine; nothing is measured by it.
jest.setTimeout(120_000);

const told = { "announcement@APP01": "told" };
const stated = "state:product-version@APP01#1";
const installed = (version: string) => ({
  installed: [{ name: "TimeTracker NX", version, location: "C:\\TimeTrackerNX", code: "{TTNX}" }],
});

describe("a server whose version cannot be upgraded", () => {
  it.each([
    ["a newer one", installed("8.0"), /8\.0.*newer/],
    ["another one than the upgrade file says", installed("6.0"), /6\.0.*6\.2/],
    ["none", { installed: [] }, /not among the installed programs/],
  ])("TT-10 · %s is refused with nothing changed, whatever anybody states", async (_title, computer, words) => {
    for (const answer of [undefined, "open", "satisfied"]) {
      const answers = { ...told, ...(answer === undefined ? {} : { [stated]: answer }) };
      const opened = await openTt({ estate: ttEstate({ computer }) });
      const { ports } = opened.lab;
      const common = { ports, runsFolder: "/operator/runs", approve: "yes" };
      const applied = apply({ ...common, upgrade: timeTrackerNx(silentInputs), answers });
      if (answer === undefined) {
        const result = await applied;
        expect(result).toMatchObject({ kind: "put-back", exitCode: 4, error: { code: "UPGRADE_NOT_POSSIBLE" } });
        expect(JSON.stringify(result.error)).toMatch(words);
      } else await expect(applied).rejects.toMatchObject({ code: "ANSWER_UNKNOWN" });
      expect(changingCommands(opened.lab.history())).toEqual([]);
    }
  });
});
