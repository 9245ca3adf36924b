/** The style sheet of a report: one file, no outside fonts, light and dark by the reader's choice, black on white on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --text: #1c2430; --faint: #5b6675; --line: #d9dfe7; --back: #ffffff; --panel: #f5f7fa;
  --good: #1a7f45; --act: #1f63b5; --wait: #95610b; --bad: #b3261e;
  --added: #e3f5e9; --removed: #fde8e6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e3e8ef; --faint: #98a4b3; --line: #323b48; --back: #12171e; --panel: #1a212b;
    --good: #5fcf8d; --act: #7db4f5; --wait: #e3b25c; --bad: #ff8a80;
    --added: #143524; --removed: #401d1c;
  }
}
* { box-sizing: border-box; }
body {
  overflow-wrap: anywhere;
  margin: 0 auto; max-width: 68rem; padding: 2rem 1.5rem 4rem; background: var(--back); color: var(--text);
  font: 15px/1.5 system-ui, "Segoe UI", "Noto Sans", "Noto Sans JP", sans-serif;
}
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 0.2rem; }
h2 { font-size: 1.15rem; margin: 2.4rem 0 0.7rem; padding-bottom: 0.3rem; border-bottom: 1px solid var(--line); }
p { margin: 0.4rem 0; }
code, pre, .mono { font: 0.86em/1.5 ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.faint { color: var(--faint); }
.good { color: var(--good); } .act { color: var(--act); } .wait { color: var(--wait); } .bad { color: var(--bad); }
.outcome { margin: 1.2rem 0; padding: 0.9rem 1.1rem; border-left: 5px solid currentColor; background: var(--panel); }
.outcome > * { color: var(--text); }
.outcome strong.headline { color: inherit; font-size: 1.1rem; display: block; }
.outcome li.part { margin-left: 1.2rem; }
.outcome ul { margin: 0.5rem 0 0; padding-left: 1.2rem; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1.2rem; margin: 1rem 0; }
dl.facts dt { color: var(--faint); } dl.facts dd { margin: 0; overflow-wrap: anywhere; }
.step, .gate { display: grid; grid-template-columns: 2.4rem 1fr; gap: 0 0.6rem; padding: 0.65rem 0; border-top: 1px solid var(--line); break-inside: avoid; }
.step:first-of-type, .gate:first-of-type { border-top: 0; }
.step > div, .gate > div { min-width: 0; }
.number { color: var(--faint); text-align: right; font-variant-numeric: tabular-nums; }
.step h3, .gate h3 { font-size: 1rem; margin: 0; display: flex; flex-wrap: wrap; gap: 0.1rem 0.7rem; align-items: baseline; }
.parts { margin: 0.4rem 0 0; padding-left: 1.2rem; }
.parts .when { margin-left: 0.5rem; }
.tag { font-size: 0.78rem; font-weight: 600; white-space: nowrap; }
.rows { font-size: 0.78rem; font-weight: 400; color: var(--faint); }
.when { margin-left: auto; font-size: 0.85rem; font-weight: 400; color: var(--faint); white-space: nowrap; font-variant-numeric: tabular-nums; }
.bar { position: relative; overflow: hidden; height: 6px; margin: 0.4rem 0 0.3rem; background: var(--panel); border-radius: 3px; }
.bar span { position: absolute; top: 0; height: 6px; min-width: 3px; border-radius: 3px; background: currentColor; }
.point { margin: 0.8rem 0; padding: 0.35rem 0.8rem; color: var(--bad); border: 2px solid currentColor; font-weight: 600; break-inside: avoid; break-after: avoid; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; font-weight: 600; color: var(--faint); font-size: 0.85rem; }
th, td { padding: 0.3rem 0.9rem 0.3rem 0; vertical-align: top; border-bottom: 1px solid var(--line); }
td.time, td.size { white-space: nowrap; font-variant-numeric: tabular-nums; } td.size { text-align: right; }
.evidence { margin: 0.4rem 0 0; font-size: 0.9em; }
.evidence summary { color: var(--faint); cursor: pointer; }
.evidence dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0 1rem; margin: 0.3rem 0 0; }
.evidence dt { color: var(--faint); } .evidence dd { margin: 0; overflow-wrap: anywhere; }
.diff { border: 1px solid var(--line); overflow-x: auto; }
.diff div { white-space: pre-wrap; overflow-wrap: anywhere; padding: 0 0.8rem; min-height: 1.5em; }
.diff .added { background: var(--added); } .diff .removed { background: var(--removed); } .diff .hunk { color: var(--faint); background: var(--panel); }
footer { margin-top: 3rem; color: var(--faint); font-size: 0.85rem; }
@media (max-width: 40rem) {
  dl.facts, .evidence dl { grid-template-columns: 1fr; } dl.facts dd, .evidence dd { margin-bottom: 0.4rem; }
  td.time { white-space: normal; }
  .timeline td:nth-child(3), .timeline th:nth-child(3) { display: none; }
}
@media print {
  :root { --text: #000; --faint: #444; --line: #bbb; --back: #fff; --panel: #f2f2f2; --good: #0b5c2e; --act: #0d448a; --wait: #6d4500; --bad: #8c1510; --added: #e3f5e9; --removed: #fde8e6; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2 { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; }
  .evidence summary { list-style: none; }
  details::details-content { content-visibility: visible; height: auto; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
@page { margin: 16mm 14mm; }
`;
