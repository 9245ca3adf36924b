import { CutoverError, EXIT } from "../../errors";
import type { Estate } from "../../estate";
import { type AddCommand, example, withCommonOptions } from "../command-context";
import { withEstate } from "../open-upgrade";
import { plainJson } from "../plain-json";
import { runsFolderOf } from "../runs-folder";
import { withUpgradeFile } from "../upgrade-argument";
import { reportOf, writeReport } from "../write-report";

interface ReportOptions {
  readonly run?: string;
  readonly target?: string;
}

/** `cutover report [FILE]`: writes the report of a run again, from its journal. */
export const reportCommand: AddCommand = (program, { session, output }) => {
  withUpgradeFile(withCommonOptions(program.command("report")))
    .description("write report.json and report.html of a run again, from its journal")
    .option("--run <id>", "which run on this machine; default: the latest")
    .option("--target <computer>", "the unfinished run of a computer, from its journal there")
    .addHelpText("after", example("cutover report", "cutover report --run 20261121T133717-1a2b3c --json"))
    .action(async (file: string | undefined, options: ReportOptions) => {
      output.begin("report");
      const written = await withEstate(file, { session, need: "estate" }, async (estate) => {
        const runsFolder = runsFolderOf(estate);
        const view = await viewOf(estate, { options, runsFolder });
        const path = await writeReport(view, { estate, runsFolder });
        return { path, warnings: view.warnings, report: await reportOf(view, { estate, runsFolder }) };
      });
      for (const warning of written.warnings) output.remark((style) => `${style.wait("Warning:")} ${warning}`);
      output.result({
        command: "report",
        exitCode: EXIT.done,
        json: { path: written.path, report: plainJson(written.report) },
        text: () => written.path,
      });
    });
};

async function viewOf(estate: Estate, at: { readonly options: ReportOptions; readonly runsFolder: string }) {
  const { localRuns, readRun } = require("../../upgrade") as typeof import("../../upgrade");
  const { ports } = estate;
  const { options, runsFolder } = at;
  if (options.target !== undefined) return readRun({ ports, runsFolder, computer: options.target });
  const runId = options.run ?? (await localRuns({ ports, runsFolder })).at(-1);
  if (runId === undefined) throw new CutoverError({ code: "RUN_NOT_FOUND", what: `There is no run in ${runsFolder}.` });
  return readRun({ ports, runsFolder, runId });
}
