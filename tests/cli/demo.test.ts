import { spawnSync } from "node:child_process";
import { join } from "node:path";

test("npm run demo goes from the plan to the report, and its second apply changes nothing", () => {
  const demo = spawnSync(process.execPath, [join(__dirname, "../../scripts/demo.js")], { encoding: "utf8" });
  expect(demo.stderr).not.toContain("The demo expected");
  for (const part of [
    "POINT OF NO RETURN",
    "Done: every goal is reached and proved.",
    "UploadLimit|appSettings",
    "Nothing to do",
    "none of them changed anything",
    "report.html",
  ]) {
    expect(demo.stdout).toMatch(new RegExp(part));
  }
  expect(demo.status).toBe(0);
}, 180_000);
