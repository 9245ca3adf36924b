import { getCutoverService } from "../../cmdlets/cutover/get-cutover-service";
import { setCutoverService } from "../../cmdlets/cutover/set-cutover-service";
import { startCutoverService } from "../../cmdlets/cutover/start-cutover-service";
import { stopCutoverService } from "../../cmdlets/cutover/stop-cutover-service";
import { CutoverError } from "../../errors";
import type { Shell } from "../../shell";
import { type AnyStep, defineStep, open, satisfied, type Verdict } from "../../upgrade/model";
import type { Placement } from "../placement";

export interface ServiceInState extends Placement {
  /** Name of the service, not its display name. */
  readonly service: string;
  readonly state: "Running" | "Stopped";
  /** How Windows starts it; undefined: as it is. */
  readonly startType?: StartType | undefined;
  readonly deadlineMs: number;
}

type StartType = "Automatic" | "Manual" | "Disabled";

type ServiceSeen = { readonly status: string; readonly startType: string };

/**
 * A Windows service is Running or Stopped, and starts as it has to.
 *
 * @example serviceInState({ id: "service", computer: "APP01", rows: [], service: "Redis", state: "Running", deadlineMs: 60_000 })
 */
export function serviceInState({ startType, ...given }: ServiceInState): AnyStep {
  const { computer, service: name, state } = given;
  const bring = async (shell: Shell, to: string): Promise<void> => {
    if (to === "Running") await startCutoverService(shell, { name });
    if (to === "Stopped") await stopCutoverService(shell, { name });
  };
  return defineStep<ServiceSeen>({
    ...given,
    title: `The service ${name} is ${state}${startType === undefined ? "" : ` and starts ${startType}`}`,
    role: { kind: "goal" },
    effect: { service: name, state, ...(startType === undefined ? {} : { startType }) },
    observe: (context) => look(context.on(computer), name),
    satisfied: (seen) => serviceVerdict({ name, state, startType }, seen),
    act: async (context, seen) => {
      const shell = context.on(computer);
      // A disabled service cannot be started: how it starts comes first.
      if (startType !== undefined && seen.startType !== startType) await setCutoverService(shell, { name, startType });
      if (seen.status !== state) await bring(shell, state);
    },
    undo: async (context, before) => {
      const shell = context.on(computer);
      const now = await look(shell, name);
      if (isStartType(before.startType) && now.startType !== before.startType)
        await setCutoverService(shell, { name, startType: before.startType });
      if (now.status !== before.status) await bring(shell, before.status);
    },
    undone: (seen, before) =>
      seen.status === before.status && seen.startType === before.startType
        ? satisfied(`it is ${seen.status} as before`)
        : open(`it is ${seen.status} and starts ${seen.startType}`),
    undoTitle: "put it back into the state that it had",
  });
}

const isStartType = (text: string): text is StartType => ["Automatic", "Manual", "Disabled"].includes(text);

function serviceVerdict(
  { name, state, startType }: { readonly name: string; readonly state: string; readonly startType: string | undefined },
  seen: ServiceSeen,
): Verdict {
  const texts = [
    ...(seen.status === state ? [] : [`is ${seen.status}`]),
    ...(startType === undefined || seen.startType === startType ? [] : [`starts ${seen.startType}, not ${startType}`]),
  ];
  return texts.length === 0
    ? satisfied(`the service ${name} is ${state}`)
    : open(`the service ${name} ${texts.join(" and ")}`);
}

async function look(shell: Shell, name: string): Promise<ServiceSeen> {
  const found = await getCutoverService(shell, { name });
  const service = found.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (service !== undefined) return { status: service.status, startType: service.startType };
  throw new CutoverError({ code: "SERVICE_NOT_FOUND", what: `${shell.computer} has no service ${name}.` });
}
