import { join } from "node:path";
import type { Estate } from "../estate";
import type { Report } from "../report";
import type { RunView } from "../upgrade";

type Reporting = typeof import("../report");

/** Writes `report.json` and `report.html` into the folder of a run; gives the path of the latter. */
export async function writeReport(
  view: RunView,
  at: { readonly estate: Estate; readonly runsFolder: string },
): Promise<string> {
  const { renderReportHtml } = require("../report") as Reporting;
  const { files } = at.estate.ports;
  const report = await reportOf(view, at);
  const folder = join(at.runsFolder, view.runId);
  await files.write(join(folder, "report.json"), Buffer.from(`${JSON.stringify(report, undefined, 2)}\n`));
  const html = join(folder, "report.html");
  await files.write(html, Buffer.from(renderReportHtml(report)));
  return html;
}

/** The report of a run, with what it changed in configuration files as far as its artefacts are on this disk. */
export async function reportOf(
  view: RunView,
  { estate, runsFolder }: { readonly estate: Estate; readonly runsFolder: string },
): Promise<Report> {
  const { configurationsOf, makeReport } = require("../report") as Reporting;
  const artefacts = [];
  for (const { name } of view.artefacts) {
    const bytes = await estate.ports.files.read(join(runsFolder, view.runId, "artefacts", ...name.split("/")));
    if (bytes !== undefined) artefacts.push({ name, bytes });
  }
  return makeReport(view, configurationsOf(artefacts));
}
