import { createHash } from "node:crypto";
import { type Lab, type LabSnapshot, MemoryFiles, openLab } from "../../lab";
import type { HookAnswer, HookCall } from "../../shell";
import type { Act, CrashFault, Fault, HazardFault, Played, Scenario } from "../scenario";
import { applyOn, type Command, type Done, RUNS, resumeOn } from "./command";
import { followUp } from "./follow-up";
import { judge, type Line } from "./judge";
import { killablePorts } from "./killed";
import { obeyingPersons } from "./persons";
import type { Stage } from "./stage";

/** Plays one scenario on a fresh copy of the estate, with what naturally follows, and judges it. */
export async function play(stage: Stage, scenario: Scenario): Promise<Played> {
  const world = await openWorld(stage, { scenario, snapshot: stage.snapshot, disk: new Map() });
  const line = await mainLine(world);
  const lines: Line[] = [{ ...world, acts: line.acts, spans: line.spans }];
  const judged = judge(stage, lines, scenario);
  return {
    scenario,
    acts: line.acts,
    back: [],
    ...judged,
    struck: isStruck(world, scenario.faults),
    history: hashOf(world.lab),
  };
}

/** A copy of the estate, and the disk of the operator who works on it. */
export interface PlayedWorld {
  readonly stage: Stage;
  readonly scenario: Scenario;
  readonly lab: Lab;
  readonly files: MemoryFiles;
  /** What the operator's hook was told. */
  readonly hooks: HookCall[];
  /** How often the hook still fails. */
  hookFails: number;
}

interface Opening {
  readonly scenario: Scenario;
  readonly snapshot: LabSnapshot;
  readonly disk: ReadonlyMap<string, Uint8Array>;
  /** The faults are in the snapshot already. */
  readonly isBranch?: boolean;
}

async function openWorld(stage: Stage, opening: Opening): Promise<PlayedWorld> {
  const { scenario, snapshot, disk, isBranch = false } = opening;
  const files = new MemoryFiles(disk);
  const hooks: HookCall[] = [];
  const operator = {
    files,
    secret: stage.secret,
    hook: {
      call: async (call: HookCall): Promise<HookAnswer> => {
        hooks.push(call);
        if (world.hookFails === 0) return { kind: "ok", output: "" };
        world.hookFails -= 1;
        return { kind: "failed", message: "the rehearsal let it fail" };
      },
    },
  };
  const hazards = scenario.faults.filter((fault): fault is HazardFault => fault.kind === "hazard");
  const added = isBranch ? {} : { hazards: hazards.map(({ hazard }) => hazard), variants: scenario.variants };
  const lab = await openLab({ snapshot, operator, ...added });
  const hookFails = scenario.faults.filter(({ kind }) => kind === "hook-fails").length;
  const world: PlayedWorld = { stage, scenario, lab, files, hooks, hookFails: isBranch ? 0 : hookFails };
  return world;
}

interface Exit {
  readonly snapshot: LabSnapshot;
  readonly disk: ReadonlyMap<string, Uint8Array>;
}

/** The events from one index of the history to another, in which a command was at work. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

interface MainLine {
  readonly acts: readonly Act[];
  readonly spans: readonly Span[];
  /** The estate when the run first failed behind the point of no return, or could not be put back. */
  readonly exit: Exit | undefined;
}

async function mainLine(world: PlayedWorld): Promise<MainLine> {
  const { stage, lab, files, scenario } = world;
  let exit: Exit | undefined;
  const crashes = scenario.faults.filter((fault): fault is CrashFault => fault.kind === "crash");
  const acts: Act[] = [];
  const spans: Span[] = [];
  const run = async (command: (at: Command) => Promise<Done>, more: Partial<Command> = {}): Promise<Done> => {
    const crash = crashes[acts.length];
    const ports = crash === undefined ? lab.ports : killablePorts(lab.ports, crash);
    const from = lab.history().length;
    const done = await command({ stage, lab, ports, ...more });
    acts.push(done.act);
    spans.push({ from, until: lab.history().length });
    const { ended } = done.act;
    if (exit === undefined && (ended === "past-point-of-no-return" || ended === "not-put-back")) {
      exit = { snapshot: lab.snapshot(), disk: new Map(files.contents) };
    }
    return done;
  };
  await followUp(await run(applyOn), {
    crashes,
    wait: (ms) => lab.advance(ms),
    pendingMs: () => lab.pendingMs(),
    resume: (answers, isSameDisk) =>
      run(resumeOn, {
        answers,
        runsFolder: isSameDisk ? RUNS : "/rehearsal/elsewhere",
        onEvent: obeyingPersons(stage, lab),
      }),
    apply: () => run(applyOn),
    declared: stage.brief.answers,
    isHeld: () => isHeld(lab),
  });
  return { acts, spans, exit };
}

function isStruck({ lab, hooks, scenario }: PlayedWorld, faults: readonly Fault[]): boolean {
  const struck = lab.history().flatMap((event) => (event.kind === "hazard" ? [event.does] : []));
  const wanted = faults.flatMap((fault) => (fault.kind === "hazard" ? [fault.hazard.does] : []));
  const isHookAsked = scenario.faults.every(({ kind }) => kind !== "hook-fails") || hooks.length > 0;
  return isHookAsked && wanted.every((does) => struck.includes(does));
}

function isHeld(lab: Lab): boolean {
  const { computers } = lab.inspect();
  return Object.values(computers).some(({ lock }) => lock.runId !== null);
}

function hashOf(lab: Lab): string {
  const hash = createHash("sha256");
  for (const event of lab.history()) hash.update(JSON.stringify(event));
  return hash.digest("hex");
}
