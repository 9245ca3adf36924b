import Handlebars from "handlebars";
import type { Report } from "../report";
import { pageTemplate } from "./page-template";
import { pageView } from "./page-view";
import { sectionTemplates } from "./section-templates";
import { style } from "./style";

let page: Handlebars.TemplateDelegate | undefined;

/**
 * A report as one HTML file that needs nothing else: no script, no outside request, light and dark, fit for paper. Pure.
 *
 * @example
 * writeFileSync("report.html", renderReportHtml(makeReport(view)));
 */
export function renderReportHtml(report: Report): string {
  page ??= compile();
  return page({ ...pageView(report), style });
}

/** Strict: a template that asks for what the view does not have is a defect and throws. */
function compile(): Handlebars.TemplateDelegate {
  const engine = Handlebars.create();
  engine.registerPartial({ ...sectionTemplates });
  return engine.compile(pageTemplate, { strict: true, knownHelpersOnly: true, preventIndent: true });
}
