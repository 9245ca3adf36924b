import { isAbsolute, join } from "node:path";
import { stringify } from "yaml";
import type { Estate } from "../../lib/estate";
import { changedGoals, changedInputs } from "./inputs/changed-inputs";
import { checkInputs } from "./inputs/check-inputs";
import { presentState } from "./inputs/present-state";
import { inputsOfState, splitInputs } from "./inputs/split-inputs";
import type { CommonInputs, Given, Kind } from "./kinds";
import { type Declaration, declare } from "./life-cycle/declaration";
import { ensure } from "./life-cycle/ensure";
import { look } from "./life-cycle/look";
import { estateFileOf } from "./life-cycle/resume-command";
import { withDeadline } from "./session/deadline";
import type { HostProcess } from "./session/host-process";

/** One call of Pulumi. */
export interface Call {
  readonly kind: Kind;
  readonly args: readonly unknown[];
  /** The process, asked for only by what goes to the target. */
  readonly host: () => HostProcess;
}

const DEADLINE_MINUTES = 24 * 60;
const GRACE_MS = 60_000;

/** What each call does. `check` and `diff` are pure; the others look first and act where something is missing. */
export const operations = {
  id: (kind: Kind, inputs: Given): string => {
    const parts = kind.identity.map((name) => String(inputs[name] ?? "")).filter((part) => part !== "");
    return [kind.system.name, ...parts].join("/");
  },

  check: async ({ kind, args }: Call) => {
    const [, news] = args as readonly [Given, Given];
    return { inputs: news, failures: checkInputs(kind, news) };
  },

  diff: async ({ kind, args }: Call) => {
    const [, olds, news] = args as readonly [string, Given, Given];
    const changed = changedInputs(kind, presentState(kind, olds), news);
    const replaces = changed.filter((name) => kind.identity.includes(name));
    return { changes: changed.length > 0 || isDrifted(olds), replaces, deleteBeforeReplace: false };
  },

  create: async (call: Call) => {
    const [inputs] = call.args as readonly [Given];
    const outs = await onTarget(call, { given: inputs, state: {} }, ensure);
    return { id: operations.id(call.kind, inputs), outs };
  },

  update: async (call: Call) => {
    const [, saved, news] = call.args as readonly [string, Given, Given];
    const { kind } = call;
    const olds = presentState(kind, saved);
    const goals = changedGoals(kind, changedInputs(kind, olds, news));
    // Another way to the same end: nothing is sent.
    if (goals.length === 0 && !isDrifted(olds))
      return { outs: { ...withoutInputs(kind, olds), ...inputsOfState(kind, news) } };
    return { outs: await onTarget(call, { given: news, state: olds }, ensure) };
  },

  read: async (call: Call) => {
    const [id, saved] = call.args as readonly [string, Given];
    const { kind } = call;
    const olds = presentState(kind, saved);
    const seen = await onTarget(call, { given: inputsOfState(kind, olds), state: olds }, look);
    return seen === undefined ? { id: "", props: {} } : { id, props: seen };
  },

  delete: async (call: Call) => {
    const [, saved] = call.args as readonly [string, Given];
    const { kind } = call;
    const state = presentState(kind, saved);
    // The server is left alone unless the resource says otherwise.
    if (kind.removal === undefined || state.onDestroy !== "remove") return undefined;
    const gone: Kind = {
      type: kind.type,
      schemaVersion: kind.schemaVersion,
      identity: [],
      means: [],
      secrets: [],
      system: kind.removal,
      isRemoval: true,
      seen: () => ({}),
    };
    await onTarget({ ...call, kind: gone }, { given: inputsOfRemoval(gone, state), state: {} }, ensure);
    return undefined;
  },
} as const;

/** Of a state's inputs those that its removal takes. What approved the plan of an `up` approves no removal. Pure. */
function inputsOfRemoval(gone: Kind, state: Given): Given {
  const { approve: _, ...inputs } = inputsOfState(gone, state);
  return inputs;
}

/** Whether the outputs tell that something is open. */
const isDrifted = (state: Given): boolean => state.standing !== undefined && state.standing !== "as declared";

function withoutInputs(kind: Kind, state: Given): Given {
  const inputs = inputsOfState(kind, state);
  return Object.fromEntries(Object.entries(state).filter(([name]) => !(name in inputs)));
}

/** Opens the estate, waits for the turn on the computers, and does the work within its deadline. */
async function onTarget<T>(
  { kind, host }: Call,
  declared: { readonly given: Given; readonly state: Given },
  work: (declaration: Declaration) => Promise<T>,
): Promise<T> {
  const deployment = host();
  const { common } = splitInputs(declared.given);
  const timing = {
    ...deployment,
    deadlineMs: (common.deadlineMinutes ?? DEADLINE_MINUTES) * 60_000,
    graceMs: GRACE_MS,
  };
  return withDeadline(timing, (signal) =>
    deployment.estates.use(common.estate, async (estate) => {
      const prefix = common.declaredBy?.split("/").at(-1) ?? kind.type;
      const say = (text: string) => deployment.say(`${prefix}: ${text}`);
      const declaration = declare(kind, declared, {
        ports: estate.ports,
        runsFolder: runsFolderOf(estate),
        signal,
        say,
      });
      return deployment.turns.take(declaration.upgrade.computers, async () => {
        try {
          return await work(declaration);
        } catch (thrown) {
          tellCommandLine(declaration, { common, deployment });
          throw thrown;
        }
      });
    }),
  );
}

export const runsFolderOf = ({ folder }: Pick<Estate, "folder">): string => join(folder, ".cutover", "runs");

/** A file by which `cutover resume` finds the estate: the commands that errors name work as they stand. */
function tellCommandLine(
  declaration: Declaration,
  { common, deployment }: { readonly common: CommonInputs; readonly deployment: HostProcess },
): void {
  const absolute = (path: string) => (isAbsolute(path) ? path : join(deployment.folder, path));
  const { estate } = common;
  const isLab = "lab" in estate;
  const live = isLab ? (estate.live ?? join(".cutover", "lab")) : "";
  const said = isLab ? { ...estate, lab: absolute(estate.lab), live: absolute(live) } : estate;
  deployment.write(estateFileOf(declaration), stringify({ estate: said }));
}
