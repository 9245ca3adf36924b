import { getCutoverService } from "../../cmdlets/cutover/get-cutover-service";
import { startCutoverService } from "../../cmdlets/cutover/start-cutover-service";
import { stopCutoverService } from "../../cmdlets/cutover/stop-cutover-service";
import { CutoverError } from "../../errors";
import type { Shell } from "../../shell";
import { type AnyStep, defineStep, open, satisfied } from "../../upgrade/model";
import type { Placement } from "../placement";

export interface ServiceInState extends Placement {
  /** Name of the service, not its display name. */
  readonly service: string;
  readonly state: "Running" | "Stopped";
  readonly deadlineMs: number;
}

type ServiceSeen = { readonly status: string; readonly startType: string };

/**
 * A Windows service is Running or Stopped.
 *
 * @example serviceInState({ id: "service", computer: "APP01", rows: [], service: "Redis", state: "Running", deadlineMs: 60_000 })
 */
export function serviceInState(given: ServiceInState): AnyStep {
  const { computer, service: name, state } = given;
  const bring = async (shell: Shell, to: string): Promise<void> => {
    if (to === "Running") await startCutoverService(shell, { name });
    if (to === "Stopped") await stopCutoverService(shell, { name });
  };
  return defineStep<ServiceSeen>({
    ...given,
    title: `The service ${name} is ${state}`,
    role: { kind: "goal" },
    effect: { service: name, state },
    observe: (context) => look(context.on(computer), name),
    satisfied: (seen) =>
      seen.status === state
        ? satisfied(`the service ${name} is ${state}`)
        : open(`the service ${name} is ${seen.status}`),
    act: (context) => bring(context.on(computer), state),
    undo: (context, before) => bring(context.on(computer), before.status),
    undone: (seen, before) =>
      seen.status === before.status ? satisfied(`it is ${seen.status} as before`) : open(`it is ${seen.status}`),
    undoTitle: "put it back into the state that it had",
  });
}

async function look(shell: Shell, name: string): Promise<ServiceSeen> {
  const found = await getCutoverService(shell, { name });
  const service = found.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (service !== undefined) return { status: service.status, startType: service.startType };
  throw new CutoverError({ code: "SERVICE_NOT_FOUND", what: `${shell.computer} has no service ${name}.` });
}
