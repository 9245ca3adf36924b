import { Secret, type Value, type ValueMap } from "../../../shell";
import type { Operation } from "../../own-commands/operation";
import type { ComputerState } from "../../state/computer-state";
import { entryOf, keyOf } from "../../state/table";
import { labError } from "../../world/lab-error";
import type { World } from "../../world/world";
import { isAdministratorBy } from "./administrator";
import { enterKey } from "./licence";
import { endMaintenance, orderMaintenance } from "./maintenance";
import { openAdmin, schemaStatus } from "./schema-update";
import type { TimeTrackerState } from "./time-tracker-state";

interface Reached {
  readonly world: World;
  readonly computer: ComputerState;
  readonly product: TimeTrackerState;
  readonly parameters: ValueMap;
}

/** What an operator's own commands for TimeTracker NX can stand for (estate.yaml: `commands: [{ standsFor }]`). */
export const timeTrackerOperations: Readonly<Record<string, Operation>> = {
  "timetracker.maintenance-read": reads("State and Jobs of the maintenance mode.", ({ product: { maintenance } }) => [
    { State: maintenance.state, Jobs: maintenance.jobs },
  ]),
  "timetracker.maintenance-on": changes("Moves to maintenance mode.", ({ world, computer, product }) =>
    orderMaintenance(world, computer, product),
  ),
  "timetracker.maintenance-off": changes("Ends the maintenance mode.", ({ world, computer, product }) =>
    endMaintenance(world, computer, product),
  ),
  "timetracker.schema-update-read": reads(
    "State, Progress, From and To of the database update; reading never starts it.",
    ({ world, computer, product }) => {
      const status = schemaStatus(world, computer, product);
      if (status === undefined) throw refused(product, "the database cannot be opened");
      return [{ State: status.state, Progress: status.progress, From: status.from, To: status.to }];
    },
  ),
  "timetracker.schema-update-start": changes(
    "Starts the database update as opening Admin does.",
    ({ world, computer, product }) => openAdmin(world, computer, product),
  ),
  "timetracker.licence-read": reads("Masked, Edition, ValidUntil and ForVersion of the licence.", ({ product }) => {
    if (product.licence === null || product.licence === undefined) return [];
    const { masked, edition, validUntil, forVersion } = product.licence;
    return [{ Masked: masked, Edition: edition, ValidUntil: validUntil, ForVersion: forVersion }];
  }),
  "timetracker.licence-enter": changes(
    "Enters the licence key that is given as a SecureString.",
    ({ world, computer, product, parameters }) => {
      const key = Object.values(parameters).find((value) => value instanceof Secret);
      if (key === undefined) throw refused(product, "no key was given");
      const entry = enterKey(world, computer, product, key.reveal());
      if (entry.kind === "refused") throw refused(product, `the licence key is refused (${entry.error})`);
    },
  ),
};

function reads(text: string, look: (reached: Reached) => readonly Value[]): Operation {
  return { text, effect: "reads", run: (call) => look(reach(call)) };
}

function changes(text: string, act: (reached: Reached) => void): Operation {
  const run: Operation["run"] = (call) => {
    act(reach(call));
    return [];
  };
  return { text, effect: "changes", run };
}

/** The product, if it runs, and whoever asks with a credential is its administrator. */
function reach(call: Omit<Reached, "product">): Reached {
  const { computer, parameters } = call;
  const product = computer.timeTracker;
  if (product === undefined) throw labError({ ...FAILED, message: "TimeTracker NX is not installed." });
  const pool = entryOf(computer.iis?.pools ?? {}, keyOf(product.pool));
  if (pool?.state !== "Started") throw refused(product, "it does not run");
  const credential = Object.values(parameters)
    .flatMap((value) => credentialIn(value) ?? [])
    .at(0);
  if (credential !== undefined && !isAdministratorBy(product, credential.userName, credential.password))
    throw refused(product, "this user may not do that");
  return { ...call, product };
}

function credentialIn(value: Value): { readonly userName: string; readonly password: Secret } | undefined {
  if (typeof value !== "object" || value === null || !("password" in value)) return undefined;
  const { userName, password } = value;
  return typeof userName === "string" && password instanceof Secret ? { userName, password } : undefined;
}

const FAILED = { id: "TimeTrackerOperationFailed", category: "InvalidOperation" } as const;

const refused = (product: TimeTrackerState, because: string) =>
  labError({ ...FAILED, message: `${product.name}: ${because}.`, target: product.name });
