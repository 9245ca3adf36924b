import type { Change, WebConfigDiff } from "../diff/model";
import { groups, type RenderOptions, shownValues } from "./text";

const STYLE = [
  ".webconfig-diff{font:14px/1.5 system-ui,sans-serif}",
  ".webconfig-diff table{border-collapse:collapse;width:100%;table-layout:fixed}",
  ".webconfig-diff th,.webconfig-diff td{text-align:left;vertical-align:top;padding:.3em .6em;border-bottom:1px solid #d0d7de;overflow-wrap:anywhere}",
  ".webconfig-diff td:nth-child(n+3){font-family:ui-monospace,monospace;font-size:12px}",
  ".webconfig-diff .before{background:#ffebe9;color:#24292f}",
  ".webconfig-diff .after{background:#dafbe1;color:#24292f}",
].join("");

/**
 * The differences as an HTML fragment: escaped, with its own style, without scripts or anything from outside.
 *
 * @example
 * renderDiffHtml(diff(before, after), {});
 */
export function renderDiffHtml(diff: WebConfigDiff, options: RenderOptions): string {
  if (diff.changes.length === 0) return '<section class="webconfig-diff"><p>No differences.</p></section>';
  const tables = groups(diff).map(([section, changes]) => table(section, changes, options));
  return `<section class="webconfig-diff"><style>${STYLE}</style>${tables.join("")}</section>`;
}

function table(section: string, changes: readonly Change[], options: RenderOptions): string {
  const head = "<thead><tr><th>Change</th><th>Place</th><th>Before</th><th>After</th></tr></thead>";
  return `<h3>${escapeHtml(section)}</h3><table>${head}<tbody>${changes.map((change) => row(change, options)).join("")}</tbody></table>`;
}

function row(change: Change, options: RenderOptions): string {
  const [before, after] = shownValues(change, options);
  const place = change.attribute ? `${change.path}: ${change.attribute}` : change.path;
  const cell = (name: string, value: string) =>
    value === "" ? "<td></td>" : `<td class="${name}">${escapeHtml(value)}</td>`;
  return `<tr><td>${change.kind}</td><td>${escapeHtml(place)}</td>${cell("before", before)}${cell("after", after)}</tr>`;
}

/** Characters that mean something to HTML, made harmless. */
function escapeHtml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/'/g, "&#39;");
}
