import { type ActContext, type AnyStep, defineStep, type Gate, type Step } from "../../upgrade/model";
import { isComingUp } from "../app-pool/observe-pool";
import type { WindowPlacement } from "../placement";
import { orderEffect, orderProduct } from "../product";
import type { MaintenanceMode } from "./maintenance-mode";
import { leftVerdict, maintenanceJudgement, maintenanceVerdict } from "./maintenance-verdict";
import { type MaintenanceSeen, observeMaintenance } from "./observe-maintenance";

export interface Maintenance extends WindowPlacement {
  readonly product: string;
  readonly pool: string;
  readonly mode: MaintenanceMode;
  readonly deadlineMs: number;
}

/**
 * The product is in maintenance mode and its background jobs have come to their end (TT-6). A stopped application pool
 * is as good: nobody works then. Starting the pool ends the mode (vendor); where it does not, the release does.
 *
 * @example
 * maintenance({ id: "maintenance", computer: "APP01", rows: ["TT-6"], serves: ["product-version"],
 *   until: "pool-started", product: "TimeTracker NX", pool: "TimeTracker NX", mode, deadlineMs: 1_800_000 })
 */
export function maintenance(given: Maintenance): AnyStep {
  const { mode, computer, id } = given;
  const gate = gateOf(given);
  const look = { computer, step: id, pool: given.pool, mode, gateKey: gate.key };
  return defineStep<MaintenanceSeen>({
    id,
    computer,
    rows: given.rows,
    title: `${given.product} is in maintenance mode, its background jobs have ended`,
    role: { kind: "window", until: given.until, serves: given.serves },
    effect: {
      product: given.product,
      maintenance: "on",
      jobs: 0,
      enter: orderEffect(mode.kind === "attended" ? null : mode.enter),
      leave: orderEffect(mode.kind === "attended" ? null : mode.leave),
    },
    deadlineMs: given.deadlineMs,
    observe: (context) => observeMaintenance(context, look),
    satisfied: maintenanceVerdict,
    tellsBefore: ({ pool }) => !isComingUp(pool),
    judge: maintenanceJudgement,
    undo: (context, before) => leave(context, given, before, () => observeMaintenance(context, look)),
    undone: leftVerdict,
    undoTitle: "end the maintenance mode",
    ...wayIn(given, gate),
  });
}

function gateOf({ id, computer, rows, product }: Maintenance): Gate {
  return {
    key: `${id}@${computer}`,
    question: `Does Admin say that ${product} is in maintenance mode and that no background job runs any more?`,
    because: "what a background job was doing when the application is stopped is lost",
    choices: ["on"],
    rows,
  };
}

function wayIn(given: Maintenance, gate: Gate): Pick<Step<MaintenanceSeen>, "act" | "attended"> {
  const { mode, computer, id: step } = given;
  if (mode.kind === "ordered") {
    const { enter: order, credential } = mode;
    // A second order in the same run is right when something has ended the mode again, such as a start of the pool.
    return { act: (context) => orderProduct(context, { computer, step, order, credential, again: "after-any-end" }) };
  }
  const attended = { instruction: () => mode.instruction };
  if (mode.read !== undefined) return { attended };
  return { attended, act: async (context) => void (await context.answer(gate)) };
}

async function leave(
  context: ActContext,
  given: Maintenance,
  before: MaintenanceSeen,
  look: () => Promise<MaintenanceSeen>,
): Promise<void> {
  const { mode, computer, id } = given;
  if (leftVerdict(await look(), before).kind === "satisfied") return;
  if (mode.kind === "attended") return context.progress(mode.leaveInstruction);
  const { leave: order, credential } = mode;
  await orderProduct(context, { computer, step: `${id}-leave`, order, credential, again: "after-any-end" });
}
