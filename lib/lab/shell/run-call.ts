import { bind, type CommandContract, contractOf, effectOf } from "../../contract";
import { CutoverError } from "../../errors";
import {
  type Command,
  CommandFailure,
  type Fence,
  type PowerShellError,
  type StreamRecord,
  type Value,
} from "../../shell";
import { strikeHazards } from "../hazards/strike-hazards";
import type { CommandEvent } from "../history";
import { isReachable } from "../network/reachable";
import { ownCommand } from "../own-commands/own-command";
import { commandKey } from "../part-index";
import type { ComputerState } from "../state/computer-state";
import type { CommandDefinition } from "../world/call";
import type { EstateWorld } from "../world/estate-world";
import { LabError } from "../world/lab-error";
import { commandNotFound, sessionLost } from "./errors";
import { EstateCall, withCommand } from "./estate-call";
import { fenceRefusal } from "./fence";
import { project } from "./project";
import { redactMap } from "./redact";

/** What came of a call, and how much later by virtual time the answer arrives. */
export interface CallOutcome {
  readonly result:
    | { readonly kind: "ok"; readonly output: readonly Value[]; readonly errors: readonly PowerShellError[] }
    | { readonly kind: "failed"; readonly thrown: unknown };
  readonly records: readonly StreamRecord[];
  readonly answerInMs: number;
}

/** What is known of a call before it runs. */
interface Prepared {
  readonly contract: CommandContract;
  readonly definition: CommandDefinition;
  readonly call: EstateCall;
  readonly effect: "reads" | "changes";
  readonly whatIf: boolean;
}

type EventDraft = Omit<CommandEvent, "seq" | "at" | "kind">;

/**
 * Runs one command on a simulated computer, from the session to the projected answer, at one instant of virtual time.
 * The history gets the command's event, then what it changed.
 */
export function runCall(
  world: EstateWorld,
  computer: ComputerState,
  request: { readonly command: Command; readonly fence: Fence | undefined; readonly deadlineMs: number },
): CallOutcome {
  const { command, fence } = request;
  if (!isReachable(computer, world.now())) return failed(refusal(computer, command, sessionLost(computer.name, false)));
  const event: EventDraft = {
    computer: computer.name,
    module: command.module,
    name: command.name,
    effect: "changes",
    parameters: redactMap(command.parameters),
    outcome: "refused",
    ...(fence === undefined ? {} : { fence: { runId: fence.runId, epoch: fence.epoch } }),
  };
  world.events.hold();
  try {
    const prepared = prepare(world, computer, request);
    if ("error" in prepared) {
      world.events.release({ kind: "command", ...event, errorId: prepared.error.id });
      return failed(refusal(computer, command, prepared.error));
    }
    return run(world, prepared, { command, event, deadlineMs: request.deadlineMs });
  } catch (thrown) {
    world.events.release(undefined);
    throw thrown;
  }
}

function prepare(
  world: EstateWorld,
  computer: ComputerState,
  { command, fence }: { readonly command: Command; readonly fence: Fence | undefined },
): Prepared | { readonly error: PowerShellError } {
  const own = ownCommand(world, computer, command);
  const contract = contractOf(command.module, command.name) ?? own?.contract;
  if (contract === undefined) return { error: commandNotFound(command) };
  const bound = bind(contract, command.parameters);
  if (bound.kind === "refused") return { error: bound.error };
  const definition = world.parts.commands.get(commandKey(contract.module, contract.name)) ?? own?.definition;
  if (definition === undefined) {
    const what = `${contract.name} (${contract.module}) is not simulated by the lab.`;
    throw new CutoverError({ code: "LAB_NOT_SIMULATED", what });
  }
  const { module, name } = contract;
  const whatIf = contract.supportsShouldProcess && bound.parameters.WhatIf === true;
  const effect = whatIf
    ? "reads"
    : (definition.effect?.(bound.parameters) ?? effectOf({ ...command, parameters: bound.parameters }));
  const call = new EstateCall({
    world,
    computer,
    module,
    command: name,
    parameters: bound.parameters,
    parameterSet: bound.set,
    fence,
  });
  return { contract, definition, call, effect, whatIf };
}

function run(
  world: EstateWorld,
  prepared: Prepared,
  {
    command,
    event,
    deadlineMs,
  }: { readonly command: Command; readonly event: EventDraft; readonly deadlineMs: number },
): CallOutcome {
  const { contract, definition, call, effect } = prepared;
  const { computer, fence } = call;
  const statements = definition.statements?.(call.parameters);
  const known: EventDraft = {
    ...event,
    module: contract.module,
    name: contract.name,
    effect,
    ...(statements === undefined ? {} : { statements }),
  };
  const place = { world, computer: computer.name, at: contract.name, call };
  const end = (outcome: CommandEvent["outcome"], error?: PowerShellError): void =>
    world.events.release({ kind: "command", ...known, outcome, ...(error === undefined ? {} : { errorId: error.id }) });
  const act = (): readonly Value[] => (prepared.whatIf ? [] : definition.run(call));
  try {
    strikeHazards(place, "before");
    const refused =
      effect === "changes"
        ? fenceRefusal(computer, { key: commandKey(contract.module, contract.name), name: contract.name }, fence)
        : undefined;
    if (refused !== undefined) {
      end("refused", refused);
      return failed(new CommandFailure(computer.name, command, refused, "FENCE_REFUSED"), call);
    }
    const output = world.as({ by: "command", ...(fence === undefined ? {} : { runId: fence.runId }) }, act);
    refuseHiddenChange(world, prepared);
    strikeHazards(place, "after");
    if (!isReachable(computer, world.now())) throw new LabError(sessionLost(computer.name, true));
    end(call.answerInMs > deadlineMs ? "lost" : "ok");
    const result = { kind: "ok" as const, output: project(output, command.select), errors: call.errors };
    return { result, records: call.records, answerInMs: call.answerInMs };
  } catch (thrown) {
    if (!(thrown instanceof LabError)) throw thrown;
    const error = { ...thrown.error, id: withCommand(thrown.error.id, contract.name) };
    if (error.kind !== "sessionLost") end("error", error);
    else if (error.accepted === true) end("lost", error);
    else world.events.release(undefined);
    return failed(refusal(computer, command, error), call);
  }
}

/** Fence, dry runs and history go by the effect; a reading command that changes would pass all three. */
function refuseHiddenChange(world: EstateWorld, { effect, call }: Prepared): void {
  if (effect !== "reads" || !world.events.heldChangeBy("command")) return;
  const what = `${call.command} is declared as reading and changed something on ${call.computer.name}.`;
  throw new CutoverError({ code: "LAB_DEFECT", what });
}

function refusal(computer: ComputerState, command: Command, error: PowerShellError): CommandFailure {
  return new CommandFailure(computer.name, command, error);
}

function failed(thrown: unknown, call?: EstateCall): CallOutcome {
  const records = call?.records ?? [];
  return { result: { kind: "failed", thrown }, records, answerInMs: call?.answerInMs ?? 0 };
}
