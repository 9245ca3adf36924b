import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { XMLValidator } from "fast-xml-parser";
import {
  addedTwice,
  brokenBy,
  type Case,
  conflictsOf,
  independent,
  readCases,
  silentConflicts,
  text,
  touchedForNothing,
  wrongFacts,
} from "../webconfig/corpus-judgement";

/**
 * What the merge makes of the corpus of real upgrades, judged by the reader that shares no code with it, and what
 * `git merge-file` makes of the same files: `node -r ./scripts/load-typescript.js tests/bench/web-config-figures.ts`
 */
const corpus = process.env.CUTOVER_CORPUS ?? resolve(__dirname, "../../../shared/webconfig/corpus");

interface Figures {
  merged: number;
  right: number;
  wrong: number;
  silent: number;
  twice: number;
  broken: number;
  touched: number;
}

const none = (): Figures => ({ merged: 0, right: 0, wrong: 0, silent: 0, twice: 0, broken: 0, touched: 0 });

function count(figures: Figures, one: Case): void {
  const read = independent(one);
  const isMerged = one.result.kind === "merged";
  const wrong = wrongFacts(read).length > 0;
  const twice = addedTwice(read).length > 0;
  const silent = silentConflicts(read, one).length > 0;
  const broken = brokenBy(one).length > 0;
  figures.merged += Number(isMerged);
  figures.right += Number(isMerged && !wrong && !twice && !silent && !broken);
  figures.wrong += Number(wrong);
  figures.silent += Number(silent);
  figures.twice += Number(twice);
  figures.broken += Number(broken);
  figures.touched += Number(touchedForNothing(one).length > 0);
}

/** The same case as `git merge-file` merges it; undefined where it leaves conflicts or the file is no XML any more. */
function byLines({ base, ours, theirs }: Case, folder: string): Uint8Array | undefined {
  const paths = { ours: join(folder, "ours"), base: join(folder, "base"), theirs: join(folder, "theirs") };
  writeFileSync(paths.ours, ours);
  writeFileSync(paths.base, base);
  writeFileSync(paths.theirs, theirs);
  const ran = spawnSync("git", ["merge-file", paths.ours, paths.base, paths.theirs]);
  const bytes = new Uint8Array(readFileSync(paths.ours));
  return ran.status === 0 && XMLValidator.validate(text(bytes)) === true ? bytes : undefined;
}

function print(name: string, { merged, right, wrong, silent, twice, broken, touched }: Figures): void {
  process.stdout.write(
    `${name}: ${merged} merged without a conflict, ${right} of them right; cases with a wrong fact ${wrong}, a silent resolution ${silent}, ` +
      `a key added twice ${twice}, a new error ${broken}, bytes changed for nothing ${touched}\n`,
  );
}

const cases = readCases(corpus);
const ours = none();
const git = none();
const folder = mkdtempSync(join(tmpdir(), "figures-"));
for (const one of cases) {
  count(ours, one);
  const bytes = byLines(one, folder);
  if (bytes) count(git, { ...one, result: { ...one.result, kind: "merged", bytes } as Case["result"] });
}
rmSync(folder, { recursive: true });

const free = cases.filter(({ modelConflicts }) => modelConflicts === 0);
const clean = free.filter(({ result }) => result.kind === "merged");
const conflicts = cases.reduce((sum, { result }) => sum + conflictsOf(result).length, 0);
process.stdout.write(
  `${cases.length} real cases; a keyed model finds ${free.length} free of conflict, of which ${clean.length} merge; ${conflicts} conflicts in the others\n`,
);
print("cutover", ours);
print("git merge-file", git);
