import type { ComputerState } from "../../state/computer-state";
import type { TaskState } from "../../world/task";
import type { World } from "../../world/world";
import { changeContent, contentOf, usableDatabase } from "./product-database";
import { compareVersions, programVersion } from "./program-version";
import type { TimeTrackerState } from "./time-tracker-state";

const STEPS = 20;
/** Stands behind the version in the database until the update is through. */
const INCOMPLETE = "-incomplete";

/** What GET api/system/update tells; `incompatible`: the database is newer than the program. */
export interface SchemaStatus {
  readonly state: "not-required" | "required" | "running" | "done" | "failed" | "incompatible";
  readonly progress: number;
  readonly from: string;
  readonly to: string;
}

/** The state of the schema as program and database show it; undefined when one of them cannot be looked at. */
export function schemaStatus(
  world: World,
  computer: ComputerState,
  product: TimeTrackerState,
): SchemaStatus | undefined {
  const { running, finishedTo } = product.schemaUpdate;
  if (running) return { state: "running", progress: running.progress, from: running.from, to: running.to };
  const database = usableDatabase(computer, product);
  const program = programVersion(world, computer, product);
  if (!database || program === undefined) return undefined;
  const { schemaVersion } = contentOf(world, database);
  if (schemaVersion.endsWith(INCOMPLETE)) {
    return { state: "failed", progress: 0, from: schemaVersion, to: schemaVersion.slice(0, -INCOMPLETE.length) };
  }
  const order = compareVersions(schemaVersion, program);
  if (order > 0) return { state: "incompatible", progress: 0, from: schemaVersion, to: program };
  if (order < 0) return { state: "required", progress: 0, from: schemaVersion, to: program };
  const state = finishedTo === schemaVersion ? "done" : "not-required";
  return { state, progress: 1, from: schemaVersion, to: program };
}

/** Admin was opened: an update that is required begins (vendor: page of the version upgrade, step 3). */
export function openAdmin(world: World, computer: ComputerState, product: TimeTrackerState) {
  const status = schemaStatus(world, computer, product);
  const retries =
    status?.state === "failed" && world.variant("timetracker.admin-after-failed-update") === "starts-again";
  if (status?.state === "required" || (status && retries)) start(world, computer, { product, status });
}

function start(
  world: World,
  computer: ComputerState,
  what: { readonly product: TimeTrackerState; readonly status: SchemaStatus },
) {
  const { product, status } = what;
  const database = usableDatabase(computer, product);
  if (!database) return;
  const update = product.schemaUpdate;
  update.turn += 1;
  const from = status.state === "failed" ? "failed" : "not-started";
  update.running = { from: status.from, to: status.to, startedAt: world.now(), progress: 0, turn: update.turn };
  emitUpdate(world, computer, product, { from, to: "running" });
  changeContent(world, computer, {
    database,
    to: { ...contentOf(world, database), schemaVersion: `${status.to}${INCOMPLETE}` },
  });
  world.moment({ name: "schema-update.started", computer: computer.name, data: { product: product.name } });
  planStep(world, computer, product, 1);
}

/** The next twentieth of the work, unless a hazard stands there. */
function planStep(world: World, computer: ComputerState, product: TimeTrackerState, step: number) {
  const { running, takesMs } = product.schemaUpdate;
  if (!running) return;
  const data = { step, turn: running.turn };
  world.schedule({ computer: computer.name, task: "timetracker.schema-step", inMs: Math.ceil(takesMs / STEPS), data });
}

export function schemaStep(world: World, task: Readonly<TaskState>) {
  const computer = world.computer(task.computer);
  const product = computer.timeTracker;
  const running = product?.schemaUpdate.running;
  if (!product || !running || running.turn !== task.data.turn) return;
  const database = usableDatabase(computer, product);
  const isOurs = database && contentOf(world, database).schemaVersion === `${running.to}${INCOMPLETE}`;
  if (!isOurs || computer.power.kind !== "up") return failUpdate(world, computer, product);
  const step = Number(task.data.step);
  const place = { computer: computer.name, at: "schema-update.half-way" };
  if (step === STEPS / 2) {
    if (world.hazard({ ...place, does: "schema-update-fails" })) return failUpdate(world, computer, product);
    const stall = world.hazard({ ...place, does: "schema-update-stalls" });
    if (stall) return stallUpdate(world, computer, { product, step, forMs: stall.for });
  }
  running.progress = step / STEPS;
  if (step < STEPS) return planStep(world, computer, product, step + 1);
  finish(world, computer, product);
}

function stallUpdate(
  world: World,
  computer: ComputerState,
  stall: { readonly product: TimeTrackerState; readonly step: number; readonly forMs: unknown },
): void {
  const { product, step, forMs } = stall;
  const { running } = product.schemaUpdate;
  if (typeof forMs !== "number" || !running) return;
  const data = { step: step + 1, turn: running.turn };
  world.schedule({ computer: computer.name, task: "timetracker.schema-step", inMs: forMs, data });
}

function finish(world: World, computer: ComputerState, product: TimeTrackerState): void {
  const { running } = product.schemaUpdate;
  const database = usableDatabase(computer, product);
  if (!running || !database) return;
  const before = contentOf(world, database);
  const history = [...(before.tables["dbo.SchemaHistory"] ?? []), { From: running.from, To: running.to }];
  const to = { schemaVersion: running.to, tables: { ...before.tables, "dbo.SchemaHistory": history } };
  product.schemaUpdate.running = null;
  product.schemaUpdate.finishedTo = running.to;
  changeContent(world, computer, { database, to });
  emitUpdate(world, computer, product, { from: "running", to: "done" });
  world.moment({ name: "schema-update.done", computer: computer.name, data: { product: product.name } });
}

/** The update broke off: the database is neither old nor new. */
export function failUpdate(world: World, computer: ComputerState, product: TimeTrackerState): void {
  if (!product.schemaUpdate.running) return;
  product.schemaUpdate.running = null;
  emitUpdate(world, computer, product, { from: "running", to: "failed" });
  world.moment({ name: "schema-update.failed", computer: computer.name, data: { product: product.name } });
}

function emitUpdate(
  world: World,
  computer: ComputerState,
  product: TimeTrackerState,
  change: { readonly from: string; readonly to: string },
): void {
  world.emit({ computer: computer.name, subject: "schema-update", name: product.name, ...change });
}
