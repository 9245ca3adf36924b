import { relative } from "node:path";
import type { Estate } from "../estate";
import type { RunResult } from "../upgrade";
import type { Output } from "./output";
import { runsFolderOf } from "./runs-folder";
import { writeReport } from "./write-report";

/**
 * Writes the report of a run that has come to a stop. Gives the path of the HTML file, or undefined when there is no run
 * of ours. A report that cannot be written must not hide how the run ended.
 */
export async function finishRun(
  result: RunResult,
  { estate, output }: { readonly estate: Estate; readonly output: Output },
): Promise<string | undefined> {
  if (result.runId === undefined || result.kind === "locked") return undefined;
  try {
    const { readRun } = require("../upgrade") as typeof import("../upgrade");
    const runsFolder = runsFolderOf(estate);
    const view = await readRun({ ports: estate.ports, runsFolder, runId: result.runId });
    return await writeReport(view, { estate, runsFolder });
  } catch (thrown) {
    const because = thrown instanceof Error ? thrown.message : String(thrown);
    output.remark((style) => `${style.wait("Warning:")} the report could not be written: ${because}`);
    return undefined;
  }
}

/** A path as people in that folder write it. */
export function shortPath(path: string, folder: string): string {
  const short = relative(folder, path);
  return short.startsWith("..") ? path : short;
}
