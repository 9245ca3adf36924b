export { type ArtefactContent, configurationsOf } from "./configurations-of";
export { renderReportHtml } from "./html/render-report-html";
export { makeReport } from "./make-report";
export type {
  Report,
  ReportArtefact,
  ReportConfiguration,
  ReportGate,
  ReportMoment,
  ReportOutcome,
  ReportRun,
  ReportStep,
  ReportWindow,
} from "./report";
