import { keyOf } from "../../state/table";
import type { MomentListener } from "../../world/moment";
import { endMaintenance, jobsBack, jobsGone } from "./maintenance";
import { failUpdate } from "./schema-update";

/** The product's pool has started: maintenance ends and users see the login (vendor: help, stopping the system). */
export const onPoolStarted: MomentListener = (world, moment) => {
  const computer = world.computer(moment.computer);
  const product = computer.timeTracker;
  if (!product || keyOf(String(moment.data?.pool)) !== keyOf(product.pool)) return;
  endMaintenance(world, computer, product);
  jobsBack(world, computer, product);
};

/** The product's pool has gone: its background jobs with it, and perhaps the update that ran in it. */
export const onPoolGone: MomentListener = (world, moment) => {
  const computer = world.computer(moment.computer);
  const product = computer.timeTracker;
  if (!product) return;
  const { pool, name } = moment.data ?? {};
  const isOurPool = typeof pool === "string" && keyOf(pool) === keyOf(product.pool);
  const isDatabase = name !== undefined && name === computer.sqlServer?.service;
  if (isDatabase) return failUpdate(world, computer, product);
  if (!isOurPool && name !== "W3SVC") return;
  jobsGone(world, computer, product);
  if (world.variant("timetracker.update-without-pool") === "breaks-off") failUpdate(world, computer, product);
};
