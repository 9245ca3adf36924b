import type { LabSnapshot } from "../../lab";
import type { Act, CrashFault } from "../scenario";
import { applyOn, type Command, type Done, RUNS, resumeOn } from "./command";
import { followUp } from "./follow-up";
import { killablePorts } from "./killed";
import { obeyingPersons } from "./persons";
import { cutOffMs, isHeldBy, type PlayedWorld } from "./world";

/** The estate, and the operator's disk, when a run first failed behind the point of no return or could not be put back. */
export interface Exit {
  readonly snapshot: LabSnapshot;
  readonly disk: ReadonlyMap<string, Uint8Array>;
}

/** The events from one index of the history to another, in which a command was at work. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

export interface MainLine {
  readonly acts: readonly Act[];
  readonly spans: readonly Span[];
  readonly exit: Exit | undefined;
}

/** The folder of an operator who comes with another disk. */
const ELSEWHERE = "/rehearsal/elsewhere";

/** The upgrade, and what naturally follows until there is nothing more to do. */
export async function playMainLine(world: PlayedWorld): Promise<MainLine> {
  const { stage, lab, files, scenario } = world;
  let exit: Exit | undefined;
  const isOfUpgrade = scenario.during === undefined;
  const crashes = scenario.faults.filter((fault): fault is CrashFault => isOfUpgrade && fault.kind === "crash");
  const acts: Act[] = [];
  const spans: Span[] = [];
  const run = async (command: (at: Command) => Promise<Done>, more: Partial<Command> = {}): Promise<Done> => {
    const crash = crashes[acts.length];
    const { ports, isDead } = killablePorts(lab.ports, crash);
    const from = lab.history().length;
    const done = await command({ stage, lab, ports, isDead, onEvent: obeyingPersons(stage, lab), ...more });
    acts.push(done.act);
    spans.push({ from, until: lab.history().length });
    const { ended } = done.act;
    if (exit === undefined && (ended === "past-point-of-no-return" || ended === "not-put-back")) {
      exit = { snapshot: lab.snapshot(), disk: new Map(files.contents) };
    }
    return done;
  };
  const first = await run(applyOn);
  if (scenario.during === "rollback" && exit !== undefined) return { acts, spans, exit };
  await followUp(first, {
    crashes,
    wait: (ms) => lab.advance(ms),
    pendingMs: () => lab.pendingMs(),
    resume: (answers, isSameDisk) => run(resumeOn, { answers, runsFolder: isSameDisk ? RUNS : ELSEWHERE }),
    apply: () => run(applyOn),
    declared: stage.brief.answers,
    holds: (runId) => isHeldBy(lab, runId),
    cutOffMs: () => cutOffMs(lab),
  });
  return { acts, spans, exit };
}
