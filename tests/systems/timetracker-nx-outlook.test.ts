import { openLab } from "../../lib/lab";
import { timeTrackerNxWebConfigOutlook } from "../../lib/systems";
import { ttEstate, webConfigs } from "../procedures/tt-estate";
import { silentInputs } from "./given-inputs";

const COPY = "D:\\Install\\TimeTrackerNX-7.0.1-Web.config";
const given = { ...silentInputs, webConfig: { ...silentInputs.webConfig, newDefault: COPY } };
const labWith = (newDefault: string) =>
  openLab({ estate: ttEstate({ files: { [COPY]: { base64: Buffer.from(newDefault).toString("base64") } } }) });

describe("the outlook on the merge of Web.config", () => {
  it("tells which settings will be changed again, and changes nothing", async () => {
    const lab = await labWith(webConfigs.newDefault);
    const lines = await timeTrackerNxWebConfigOutlook(lab.ports, { given, answers: {} });
    expect(lines[0]).toBe("Web.config: 2 customisation(s) will be changed again in the new one:");
    expect(lines.join("\n")).toMatch(/UploadLimit[\s\S]*CompanyName|CompanyName[\s\S]*UploadLimit/);
    expect(lab.history().filter((event) => event.kind === "command" && event.effect === "changes")).toEqual([]);
  });

  it("brings up the conflicts that can be decided now", async () => {
    const lab = await labWith(webConfigs.newDefault.replace('"10"', '"20"'));
    const lines = await timeTrackerNxWebConfigOutlook(lab.ports, { given, answers: {} });
    const [, name = ""] = /decide it by the input {2}decisions: \{ "([^"]+)": "ours" \}/.exec(lines.at(-1) ?? "") ?? [];
    const decided = { given, answers: {}, decisions: { [name]: "ours" } };
    const after = await timeTrackerNxWebConfigOutlook(lab.ports, decided);
    expect(after.filter((line) => line.includes("decide it"))).toEqual([]);
  });

  it("says nothing without a copy of the new default, and why nothing is known where it is not there", async () => {
    const lab = await labWith("<configuration>");
    expect(await timeTrackerNxWebConfigOutlook(lab.ports, { given: silentInputs, answers: {} })).toEqual([]);
    const [line] = await timeTrackerNxWebConfigOutlook(lab.ports, { given, answers: {} });
    expect(line).toMatch(/is not known: .*line/);
  });
});
