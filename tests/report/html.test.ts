import { join } from "node:path";
import { renderReportHtml } from "../../lib/report";
import { expectGolden } from "../support/golden";
import { sampleReport } from "./sample-report";

test("a report in HTML is what the golden file shows", () => {
  expectGolden(join(__dirname, "report.golden.html"), renderReportHtml(sampleReport));
});

test("a report asks for nothing from outside and runs no script, whatever stands in it", () => {
  const html = renderReportHtml(sampleReport);
  expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=|href=|src=/i);
  expect(html).toContain("default-src 'none'");
  expect(html).toContain("&lt;script&gt;");
});

test.each([
  "gate",
  "put-back",
  "past-point-of-no-return",
  "not-put-back",
  "interrupted",
  "unfinished",
  "locked",
  "nothing-to-do",
] as const)("a report of a run that ended with %s is whole", (kind) => {
  const error = { code: "STEP_FAILED", what: "Installer failed", why: "It says so", todo: "Read <its> log" };
  const html = renderReportHtml({
    ...sampleReport,
    plan: undefined,
    steps: [],
    windows: [],
    gates: [],
    artefacts: [],
    configurations: [],
    outcome: { kind, exitCode: 5, error, truths: ["The pool is stopped."] },
  });
  expect(html).toContain("Read &lt;its&gt; log");
  expect(html).toContain("<li>The pool is stopped.</li>");
  expect(html.trimEnd().endsWith("</html>")).toBe(true);
});
