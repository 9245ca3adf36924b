import type { Given } from "../../provider/runtime/kinds";
import { ttEstate, webConfigs } from "../procedures/tt-estate";
import { deploymentOn, openDeployment, thrownBy, ttInputs } from "./support/deployment";

const on = (at: string, does: string, more: object = {}) => ({ on: "APP01", at, does, times: 1, ...more });
const conflicting = { ...webConfigs, newDefault: webConfigs.newDefault.replace('"10"', '"20"') };
/** A file of the program that cannot be put back until somebody lets it go. */
const held = on("Restore-CutoverTree", "file-locked", {
  path: "C:\\TimeTrackerNX\\Web\\bin\\TimeTrackerNX.Web.dll",
  for: "3h",
});

describe("a deployment that fails and cannot be fully put back", () => {
  it.each([
    ["a step that failed", { hazards: [on("installer.finishing", "installer-other-version"), held] }],
    ["a question that nobody foresaw", { estate: ttEstate({ webConfig: conflicting }), hazards: [held] }],
  ])(
    "keeps the resource and says so (exit 7), after %s; the next one puts back, and the one after begins anew",
    async (_, lab) => {
      const opened = await openDeployment(lab as never);
      const inputs = { ...ttInputs, decisions: {} };
      const failed = await thrownBy(opened.call("create", inputs));
      expect(failed.message).toMatch(/UP_NOT_PUT_BACK[\s\S]*NOT put back/);
      expect(failed.message).toMatch(/cutover (resume|rollback) \.cutover\/tracker\.yaml --target APP01/);
      const state = failed.properties as Given;
      expect(state).toMatchObject({ standing: "unfinished" });
      await opened.lab.advance(4 * 3_600_000);
      const putBack = await thrownBy(deploymentOn(opened.lab).call("update", failed.id, state, inputs));
      expect(putBack.message).toMatch(/UP_PUT_BACK/);
      expect(putBack.id).toBeUndefined();
      const decided = { ...inputs, decisions: { "appSettings-add-uploadlimit-value": "ours" } };
      const done = await deploymentOn(opened.lab).call("update", failed.id, state, decided);
      expect(done).toMatchObject({ outs: { version: "7.0.1", standing: "as declared" } });
      expect((done.outs as Given).runId).not.toBe(state.runId);
    },
  );
});
