import { EXIT } from "../../errors";
import {
  engineInvariants,
  formsOf,
  type Invariant,
  noSecretIsSeen,
  onlyTheRunChanges,
  theEndIsSound,
  type Violation,
} from "../../invariants";
import type { Lab, LabEvent, MemoryFiles } from "../../lab";
import type { HookCall } from "../../shell";
import { invariantsOf } from "../invariants-of";
import type { Act, Played, Scenario } from "../scenario";
import { endOf } from "./end-of";
import type { Span } from "./main-line";
import type { Stage } from "./stage";
import { pageOf } from "./visit";

/** A line of commands that has come to its end, with all that it left behind. */
export interface Line {
  readonly lab: Lab;
  readonly files: MemoryFiles;
  readonly hooks: readonly HookCall[];
  readonly acts: readonly Act[];
  /** When its commands were at work. */
  readonly spans: readonly Span[];
}

/** Holds every line of a scenario against every invariant; an invariant holds when it holds in all of them. */
export function judge(
  stage: Stage,
  lines: readonly Line[],
  scenario: Scenario,
): Pick<Played, "invariants" | "breaches"> {
  const found = lines.map((line) => judgeLine(stage, line, scenario));
  const names = [...new Set(found.flatMap(({ names }) => names))];
  const all = found.flatMap((one) => one.breaches);
  const breaches = all.filter(
    ({ name, what }, i) => all.findIndex((one) => one.name === name && one.what === what) === i,
  );
  return {
    invariants: names.map((name) => ({ name, held: !breaches.some((breach) => breach.name === name) })),
    breaches,
  };
}

function judgeLine(stage: Stage, line: Line, scenario: Scenario) {
  const { lab, acts } = line;
  const rules: Invariant[] = [
    ...engineInvariants,
    ...invariantsOf(stage.brief),
    ...(isUndisturbed(stage, scenario) ? [onlyTheRunChanges] : []),
    noSecretIsSeen([...stage.secrets]),
  ];
  const history = lab.history().slice();
  const violations: Violation[] = rules
    .flatMap((rule) => rule.check(history))
    .filter((violation) => !isOfPersonAlone(violation, history, line.spans));
  pageOf(lab, stage.upgrade.computers);
  const end = theEndIsSound(endOf(acts), stage.page);
  violations.push(...end.check(lab.history()));
  const breaches = [
    ...violations.map(({ invariant, what }) => ({ name: invariant, what })),
    ...leaks(stage, line).map((what) => ({ name: NO_LEAK, what })),
    ...acts.filter(isDefect).map(({ because = "" }) => ({ name: NO_DEFECT, what: because })),
  ];
  const names = [...rules.map(({ id }) => id), end.id, NO_LEAK, NO_DEFECT];
  return { names, breaches };
}

/** What a person did on their own, while no command of cutover was at work to tell them anything, is not the run's. */
function isOfPersonAlone({ seq }: Violation, history: readonly LabEvent[], spans: readonly Span[]): boolean {
  const index = history.findIndex((event) => event.seq === seq);
  const event = history[index];
  if (event?.kind !== "change" || event.by !== "person") return false;
  return !spans.some(({ from, until }) => from <= index && index < until);
}

const NO_LEAK = "no-secret-is-left";
const NO_DEFECT = "no-internal-error";

/** A kind of error that no command and no step should end with, whatever strikes. */
function isDefect({ exitCode, ended, because = "" }: Act): boolean {
  return exitCode === EXIT.internal || ended === "STEP_DEFECT" || because.startsWith("STEP_DEFECT:");
}

/** Only where neither a person nor a hazard belongs to the scenario. */
function isUndisturbed({ people }: Stage, { faults }: Scenario): boolean {
  return faults.every(({ kind }) => kind === "crash") && people.length === 0;
}

/** What was left on the operator's disk, in the estate, and with the hooks. */
function leaks({ secrets }: Stage, { files, lab, hooks }: Line): readonly string[] {
  const forms = [...secrets].flatMap(formsOf);
  const holds = (text: string) => forms.some((form) => text.includes(form));
  const onDisk = [...files.contents].filter(([, bytes]) => holds(Buffer.from(bytes).toString("latin1")));
  return [
    ...onDisk.map(([path]) => `A secret stands in ${path} on the operator's disk.`),
    ...(holds(lab.snapshot().text) ? ["A secret stands in the state of the estate."] : []),
    ...(holds(JSON.stringify(hooks)) ? ["A secret was told to a hook."] : []),
  ];
}
