import { EXIT } from "../../errors";
import { type AddCommand, example, withCommonOptions } from "../command-context";
import { estateOf, upgradeOf, withEstate } from "../open-upgrade";
import { plainJson } from "../plain-json";
import { readinessText } from "../render/readiness-text";
import { runsFolderOf } from "../runs-folder";
import { systemRegistry } from "../system-registry";
import { withTarget, withUpgradeFile } from "../upgrade-argument";

/** `cutover doctor [FILE]`: looks at every precondition of an upgrade, with what was seen and the fix. Changes nothing. */
export const doctorCommand: AddCommand = (program, { session, output }) => {
  withUpgradeFile(withCommonOptions(program.command("doctor")))
    .description(
      "look whether an upgrade can begin: every precondition, with what was seen and the fix; nothing is changed",
    )
    .option("--target <name>", "which of the file's targets")
    .addHelpText("after", example("cutover doctor", "cutover doctor cutover.yaml --json"))
    .action(async (file: string | undefined, options: { readonly target?: string }) => {
      output.begin("doctor");
      const { askPowerShell, diagnose, isReady } = require("../../readiness") as typeof import("../../readiness");
      const found = await withEstate(file, { session, need: "all" }, (opened) => {
        const estate = estateOf(opened, options.target);
        return diagnose({
          upgrade: upgradeOf(estate),
          preconditions: systemRegistry()[estate.system ?? ""]?.preconditions?.(estate.inputs) ?? [],
          ports: estate.ports,
          runsFolder: runsFolderOf(estate),
          powershell: estate.kind === "lab" ? "lab" : askPowerShell,
          signal: session.signal,
        });
      });
      output.result({
        command: "doctor",
        exitCode: isReady(found) ? EXIT.done : EXIT.findings,
        json: { readiness: plainJson(found) },
        text: (style, columns) => readinessText(found, { style, columns, file: withTarget(file, options.target) }),
      });
    });
};
