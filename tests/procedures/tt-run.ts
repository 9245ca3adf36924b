import { timeTrackerNx } from "cutover/systems";
import type { DeclaredCommand } from "../../lib/contract/declared";
import { withDeclaredCommands } from "../../lib/estate/commands/declared-ports";
import { type EstateInput, type Lab, type LabEvent, type LabOptions, MemoryFiles, openLab } from "../../lib/lab";
import { type HookAnswer, type HookCall, Secret, type SecretReference } from "../../lib/shell";
import {
  type Answers,
  apply,
  type JournalRecord,
  type RollbackOptions,
  type RunEvent,
  type RunResult,
  resume,
  rollback,
  type Upgrade,
} from "../../lib/upgrade";
import { silentInputs } from "../systems/given-inputs";
import { ADMIN_PASSWORD, LICENCE_KEY, ttEstate } from "./tt-estate";

export type Inputs = typeof silentInputs;

/** What a test may set: the estate, what strikes it, the inputs, the answers. */
export interface Setting {
  readonly estate?: EstateInput;
  readonly lab?: Pick<LabOptions, "hazards" | "people" | "variants">;
  readonly inputs?: Inputs;
  readonly answers?: Answers;
  /** Commands of the operator's own, as the upgrade file declares them. */
  readonly commands?: readonly DeclaredCommand[];
  readonly secrets?: Readonly<Record<string, string>>;
  readonly hook?: (call: HookCall) => Promise<HookAnswer>;
  readonly onEvent?: (event: RunEvent, lab: Lab) => void;
  /** Does something on the fresh lab, before anybody has locked it. */
  readonly prepare?: (lab: Lab) => Promise<void>;
  /** Plants something into the upgrade that is applied; `resume` and `rollback` have the right one again. */
  readonly plant?: (upgrade: Upgrade) => Upgrade;
}

/** A run on the lab, in process, with all that a test looks at. */
export interface TtRun {
  readonly lab: Lab;
  readonly result: RunResult;
  readonly events: readonly RunEvent[];
  readonly journal: readonly JournalRecord[];
  readonly hooks: readonly HookCall[];
  /** Applies once more, as a new operator would. */
  again(change?: Pick<Setting, "inputs" | "answers">): Promise<RunResult>;
  resume(answers?: Answers): Promise<RunResult>;
  /** Brings the old version back. */
  rollback(change?: Partial<RollbackOptions>): Promise<RunResult>;
}

const RUNS = "/operator/runs";
const told: Answers = { "announcement@APP01": "told" };

const usual = { TT_ADMIN_PASSWORD: ADMIN_PASSWORD, TT_LICENCE_KEY: LICENCE_KEY };

/** The secrets that an operator of the tests has at hand. */
export const ttSecret = async (name: SecretReference): Promise<Secret> => secretOf(usual, name);

export async function openTt(setting: Setting = {}) {
  const hooks: HookCall[] = [];
  const hook = {
    call: async (call: HookCall): Promise<HookAnswer> => {
      hooks.push(call);
      return setting.hook === undefined ? { kind: "ok", output: "" } : setting.hook(call);
    },
  };
  const operator = {
    files: new MemoryFiles(),
    hook,
    secret: async (name: SecretReference) => secretOf({ ...usual, ...setting.secrets }, name),
  };
  const lab = await openLab({ estate: setting.estate ?? ttEstate(), ...setting.lab, operator });
  return { lab, hooks };
}

function secretOf(secrets: Readonly<Record<string, string>>, reference: SecretReference): Secret {
  const text = "env" in reference ? secrets[reference.env] : undefined;
  if (text === undefined) throw new Error(`the test has no secret for ${JSON.stringify(reference)}`);
  return new Secret(text);
}

/** Applies the upgrade on a fresh lab. */
export async function runTt(setting: Setting = {}): Promise<TtRun> {
  const opened = await openTt(setting);
  const { lab } = opened;
  await setting.prepare?.(lab);
  const events: RunEvent[] = [];
  const journal: JournalRecord[] = [];
  const onEvent = (event: RunEvent): void => {
    events.push(event);
    if (event.kind === "recorded") journal.push(event.record);
    setting.onEvent?.(event, lab);
  };
  const right: Upgrade = timeTrackerNx(setting.inputs ?? silentInputs);
  const upgrade = setting.plant?.(right) ?? right;
  const common = { ports: withDeclaredCommands(lab.ports, setting.commands ?? []), runsFolder: RUNS, onEvent };
  const answers = setting.answers ?? told;
  const result = await apply({ ...common, upgrade, answers, approve: "yes" });
  return {
    lab,
    result,
    events,
    journal,
    hooks: opened.hooks,
    again: ({ inputs, answers: given } = {}) =>
      apply({
        ...common,
        upgrade: inputs === undefined ? upgrade : timeTrackerNx(inputs),
        ...(given === undefined ? {} : { answers: given }),
        approve: "yes",
      }),
    resume: (given = {}) =>
      resume({
        ...common,
        computer: "APP01",
        upgradeOf: () => timeTrackerNx(setting.inputs ?? silentInputs),
        answers: given,
      }),
    rollback: (change = {}) =>
      rollback({
        ...common,
        computer: "APP01",
        upgradeOf: () => timeTrackerNx(setting.inputs ?? silentInputs),
        approve: "yes",
        ...change,
      }),
  };
}

/** Names of the changing commands of the history, in order, without those of the run's own store and lock. */
export function changingCommands(history: readonly LabEvent[]): readonly string[] {
  const own = /^(Enter|Exit|Set|Add|Repair|Save)-Cutover(Lock|LockHead|JournalRecord|Journal|Artefact)$/;
  return history.flatMap((event) =>
    event.kind === "command" && event.effect === "changes" && !own.test(event.name) ? [event.name] : [],
  );
}

/** Changes of a subject as "name: from > to". */
export function changesOf(history: readonly LabEvent[], subject: string): readonly string[] {
  return history.flatMap((event) =>
    event.kind === "change" && event.subject === subject ? [`${event.name}: ${event.from} > ${event.to}`] : [],
  );
}

/** The records of a step, by its id. */
export const recordsOf = (journal: readonly JournalRecord[], id: string, kind?: string): readonly JournalRecord[] =>
  journal.filter((record) => record.key.startsWith(`${id}@`) && (kind === undefined || record.kind === kind));
