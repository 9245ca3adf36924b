import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Every hazard in the last column of the TT rows, and the words by which a test's title tells of it. */
const hazards: readonly (readonly [row: string, hazard: string, title: RegExp])[] = [
  ["TT-1", "a file of the set is missing", /file of the set that is missing/],
  ["TT-1", "a file of the set was changed", /file of the set that was changed/],
  ["TT-2", "hook fails: the run stops before anything changed", /hook that fails/],
  ["TT-3", "disk full", /disk that is full/],
  ["TT-3", "backup written but corrupt", /written but is corrupt/],
  ["TT-4", "offender restarts itself", /offender that restarts itself/],
  ["TT-4", "installer times out under load", /times out under the load/],
  ["TT-5", "a file vanishes between check and run", /vanishes between check and run/],
  ["TT-6", "jobs never finish: deadline, clear error, maintenance taken back", /jobs that never finish/],
  ["TT-7", "pool hangs in Stopping", /hangs in Stopping/],
  ["TT-7", "already stopped", /stopped already/],
  ["TT-7", "name differs", /pool of another name/],
  ["TT-7", "pool restarted by someone else", /somebody else starts again/],
  ["TT-8", "one of them is down: refuse to start", /one of them that is down/],
  ["TT-9", "target not writable", /target that is not writable/],
  ["TT-9", "source unreadable", /not readable/],
  ["TT-9b", "disk full", /disk that is full/],
  ["TT-9b", "a file locked", /file that is locked/],
  ["TT-9b", "a copy that is damaged later", /copy that is damaged later/],
  ["TT-10", "exit ≠ 0", /exit code other than 0/],
  ["TT-10", "hangs (deadline)", /hangs beyond the deadline/],
  ["TT-10", "leaves children", /child of it goes on/],
  ["TT-10", "needs reboot", /\(3010\)/],
  ["TT-10", "different version than asked", /another version than was asked/],
  ["TT-11", "binding without certificate", /binding without a certificate/],
  ["TT-11", "expired certificate", /expired certificate/],
  ["TT-12", "busy twice, then free", /busy twice and then free/],
  ["TT-12", "busy for ever", /busy for ever/],
  ["TT-14", "update fails half-way", /fails half-way/],
  ["TT-14", "progress stalls", /progress stalls/],
  ["TT-14", "connection drops", /connection that drops/],
  ["TT-16", "pool falls back to Stopped (rapid-fail)", /falls back to Stopped/],
  ["TT-17", "wrong key", /a wrong key/],
  ["TT-17", "key for another version", /key for another version/],
  ["TT-18", "conflict", /a conflict/],
  ["TT-18", "a customised element no longer exists", /customised element that no longer exists/],
  ["TT-18", "encrypted section", /encrypted section/],
  ["TT-19", "503", /answers 503/],
  ["TT-19", "redirect loop", /redirects in a circle/],
  ["TT-19", "wrong version", /shows another version/],
  ["TT-19", "certificate error", /certificate is refused/],
  ["TT-R", "failure at every single step", /at every step/],
];

/** Rows whose last column is empty. */
const without = ["TT-13", "TT-15"];

const titles = readdirSync(__dirname)
  .filter((name) => name.endsWith(".test.ts") && name !== "tt-hazard-table.test.ts")
  .flatMap((name) => titlesIn(readFileSync(join(__dirname, name), "utf8")));

test.each(hazards)("%s has a test for its hazard: %s", (row, _hazard, words) => {
  const found = titles.filter((title) => new RegExp(`^${row}( ·|:| )`).test(title) && words.test(title));
  expect(found).not.toEqual([]);
});

test("every row of the procedure has its hazards in this list, or none", () => {
  const rows = new Set([...hazards.map(([row]) => row), ...without]);
  const numbered = Array.from({ length: 19 }, (_, i) => `TT-${i + 1}`);
  expect([...rows].sort()).toEqual([...numbered, "TT-9b", "TT-R"].sort());
});

/** The titles of the tests of a file: the texts of `it`, `test` and `describe`, and of the rows of an `each`. */
function titlesIn(text: string): readonly string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && isTitle(node)) titles.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("test.ts", text, ts.ScriptTarget.Latest, true));
  return titles;
}

function isTitle(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isArrayLiteralExpression(parent)) return /^TT-/.test(node.text);
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== node) return false;
  return /^(it|test|describe)\b/.test(parent.expression.getText());
}
