import type { Act, CrashFault } from "../scenario";
import { type Command, type Done, RUNS, resumeOn, rollbackOn } from "./command";
import { killablePorts } from "./killed";
import type { Exit, Span } from "./main-line";
import { obeyingPersons } from "./persons";
import { isHeld, openWorld, type PlayedWorld } from "./world";

const HOUR = 3_600_000;
/** A rollback that waits, fails or is cut off is tried again, as an operator would. */
const MOST = 4;

export interface LineBack {
  readonly world: PlayedWorld;
  readonly acts: readonly Act[];
  readonly spans: readonly Span[];
}

/** From where a run failed for good: back instead of forward, until the old version serves or nothing more helps. */
export async function playLineBack(from: PlayedWorld, exit: Exit): Promise<LineBack> {
  const { stage, scenario } = from;
  const world = await openWorld(stage, { scenario, ...exit, isBranch: true });
  const { lab } = world;
  const crashes = scenario.faults.filter(
    (fault): fault is CrashFault => scenario.during === "rollback" && fault.kind === "crash",
  );
  const acts: Act[] = [];
  const spans: Span[] = [];
  const run = async (command: (at: Command) => Promise<Done>, runsFolder = RUNS): Promise<Act> => {
    const crash = crashes[acts.length];
    const { ports, isDead } = killablePorts(lab.ports, crash);
    const began = lab.history().length;
    const { act } = await command({ stage, lab, ports, isDead, runsFolder, onEvent: obeyingPersons(stage, lab) });
    acts.push(act);
    spans.push({ from: began, until: lab.history().length });
    return act;
  };
  let last = await run(rollbackOn);
  for (let tries = 1; tries < MOST && (isUnfinished(last) || isHeld(lab)); tries += 1) {
    const crash = last.ended === "killed" ? crashes[tries - 1] : undefined;
    await lab.advance(crash === undefined ? HOUR : Math.floor(lab.pendingMs() * crash.share));
    // What was cut off goes on with either command; who has another disk takes `resume`, and so does who only has to give
    // back a lock.
    const isOnlyLocked = last.ended === "rolled-back";
    last =
      isOnlyLocked || crash?.isSameDisk === false
        ? await run(resumeOn, isOnlyLocked ? RUNS : "/rehearsal/elsewhere")
        : await run(rollbackOn);
  }
  return { world, acts, spans };
}

const isUnfinished = ({ ended }: Act): boolean => !["rolled-back", "RUN_NOT_FOUND", "locked"].includes(ended);
