import { codeEntry, EXIT } from "../../errors";
import { type AddCommand, example, withCommonOptions } from "../command-context";
import { computersOf, withEstate } from "../open-upgrade";
import { plainJson } from "../plain-json";
import { statusText } from "../render/status-text";
import { runsFolderOf } from "../runs-folder";
import { withUpgradeFile } from "../upgrade-argument";

/** `cutover status [FILE]`: who holds the computers, how far the run has got, and which runs were before. */
export const statusCommand: AddCommand = (program, { session, output }) => {
  withUpgradeFile(withCommonOptions(program.command("status")))
    .description("show who holds the computers, how far an unfinished run has got, and the runs on this machine")
    .option("--target <computer>", "a computer; then the file needs `estate` alone")
    .addHelpText("after", example("cutover status", "cutover status --target APP01 --json"))
    .action(async (file: string | undefined, options: { readonly target?: string }) => {
      output.begin("status");
      const { localRuns, status } = require("../../upgrade") as typeof import("../../upgrade");
      const need = options.target === undefined ? "all" : "estate";
      const found = await withEstate(file, { session, need }, async (estate) => {
        const { ports } = estate;
        const runsFolder = runsFolderOf(estate);
        const computers = await status({
          ports,
          runsFolder,
          computers: computersOf(estate, options.target),
          releaseEnded: true,
        });
        return { computers, runs: await localRuns({ ports, runsFolder }) };
      });
      const problem = found.computers.find((computer) => computer.problem !== undefined)?.problem;
      output.result({
        command: "status",
        exitCode: problem === undefined ? EXIT.done : codeEntry(problem.code).exitCode,
        json: { computers: found.computers.map(withoutRecords), runs: found.runs },
        text: (style, columns) => statusText(found, { style, columns, file }),
      });
    });
};

type ComputerStatus = import("../../upgrade").ComputerStatus;

/** The records of a run are its journal; `cutover report --json` has them in words. */
function withoutRecords({ run, ...rest }: ComputerStatus) {
  if (run === undefined) return plainJson({ ...rest, run: null });
  const { records, steps, ...told } = run;
  const shortSteps = steps.map(({ key, state, because, attempts }) => ({ key, state, because, attempts }));
  return plainJson({ ...rest, run: { ...told, steps: shortSteps, records: records.length } });
}
