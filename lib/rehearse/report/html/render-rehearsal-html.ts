import Handlebars from "handlebars";
import { style } from "../../../report/html/style";
import type { Rehearsal } from "../../rehearse";
import { matrixStyle } from "./matrix-style";
import { rehearsalTemplate } from "./rehearsal-template";
import { rehearsalView } from "./rehearsal-view";

let page: Handlebars.TemplateDelegate | undefined;

/**
 * A rehearsal as one HTML file that needs nothing else: no script, no outside request, light and dark, fit for paper. Pure.
 *
 * @param file the upgrade file as the reader would type it, for the commands that play a scenario again
 */
export function renderRehearsalHtml(rehearsal: Rehearsal, file: string | undefined): string {
  page ??= Handlebars.create().compile(rehearsalTemplate, {
    strict: true,
    knownHelpersOnly: true,
    preventIndent: true,
  });
  return page({ ...rehearsalView(rehearsal, file), style: `${style}${matrixStyle}` });
}
