import { CutoverError, EXIT, type Json } from "../../errors";
import { withDeclaredCommands } from "../../estate";
import type { Lab } from "../../lab";
import type { Ports } from "../../shell";
import { type Answers, apply, type RunEvent, type RunResult, resume, rollback } from "../../upgrade";
import type { Act } from "../scenario";
import { Killed } from "./killed";
import type { Stage } from "./stage";

/** The runs of a rehearsal lie on a disk in memory. */
export const RUNS = "/rehearsal/runs";

export interface Command {
  readonly stage: Stage;
  readonly lab: Lab;
  /** Other than the lab's own, where the process is to die. */
  readonly ports?: Ports;
  /** Whether the process has died meanwhile: whatever it still says then, nobody hears it. */
  readonly isDead?: () => boolean;
  readonly runsFolder?: string;
  readonly answers?: Answers;
  readonly onEvent?: (event: RunEvent) => void;
}

/** What a command gave: how it ended in words, and its result where it had one. */
export interface Done {
  readonly act: Act;
  readonly result: RunResult | undefined;
}

export function applyOn(command: Command): Promise<Done> {
  const { stage, answers = stage.brief.answers } = command;
  return carriedOut(command, "apply", () =>
    apply({ ...common(command), upgrade: stage.upgrade, approve: "yes", answers }),
  );
}

export function resumeOn(command: Command): Promise<Done> {
  const { answers = {} } = command;
  return carriedOut(command, "resume", () => resume({ ...unfinished(command), answers }));
}

export function rollbackOn(command: Command): Promise<Done> {
  const { answers = {} } = command;
  return carriedOut(command, "rollback", () => rollback({ ...unfinished(command), answers, approve: "yes" }));
}

function common({ stage, lab, ports = lab.ports, runsFolder = RUNS, onEvent }: Command) {
  const declaring = withDeclaredCommands(ports, stage.brief.commands ?? []);
  return { ports: declaring, runsFolder, ...(onEvent === undefined ? {} : { onEvent }) };
}

function unfinished(command: Command) {
  const { stage } = command;
  const [computer = ""] = [...stage.upgrade.computers].sort();
  return { ...common(command), computer, upgradeOf: stage.upgradeOf };
}

async function carriedOut(
  { isDead = () => false }: Command,
  command: Act["command"],
  run: () => Promise<RunResult>,
): Promise<Done> {
  try {
    const result = await run();
    if (isDead()) return { act: killed(command), result: undefined };
    return {
      act: { command, ended: result.kind, exitCode: result.exitCode, because: reasonOf(result) },
      result,
    };
  } catch (thrown) {
    if (thrown instanceof Killed || isDead()) return { act: killed(command), result: undefined };
    const isKnown = thrown instanceof CutoverError;
    const ended = isKnown ? thrown.code : "INTERNAL";
    const exitCode = isKnown ? thrown.exitCode : EXIT.internal;
    const because = thrown instanceof Error ? (isKnown ? thrown.what : String(thrown.stack)) : String(thrown);
    return { act: { command, ended, exitCode, because }, result: undefined };
  }
}

const killed = (command: Act["command"]): Act => ({
  command,
  ended: "killed",
  exitCode: EXIT.interrupted,
  because: undefined,
});

function reasonOf({ error, gates, kind }: RunResult): string | undefined {
  if (kind === "gate") return `waits for ${gates.map(({ key }) => key).join(", ")}`;
  const told = error as { readonly [key: string]: Json } | undefined;
  return told === undefined ? undefined : `${String(told.code)}: ${String(told.what)}`;
}
