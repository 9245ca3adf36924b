import { type Judgement, open, satisfied, unknown, type Verdict } from "../../upgrade/model";
import { isStopped } from "../app-pool";
import { isRefused } from "../product";
import type { MaintenanceSeen } from "./observe-maintenance";

const WORDS = { on: "on", stopping: "beginning", off: "off", unread: "not to be seen" } as const;

/** Nobody works and no background job runs: the mode is on, or the whole application is stopped. Pure. */
export function maintenanceVerdict(seen: MaintenanceSeen): Verdict {
  if (isStopped(seen.pool)) return satisfied("the application is stopped: nobody works and no background job runs");
  // A run that was cut off while it stopped the pool finds it so; asking again would only be answered with 503.
  if (seen.pool.state === "Stopping" && seen.request !== null) return satisfied("the application is being stopped");
  const jobs = seen.jobs ?? 0;
  if (seen.state === "on" && jobs === 0) return satisfied("the maintenance mode is on and no background job runs");
  if (seen.state === "unread" && seen.stated !== null) return satisfied(`stated by the operator: ${seen.stated}`);
  if (seen.state === "off") return open("the maintenance mode is off, users can work");
  if (seen.state !== "unread")
    return open(`the maintenance mode is ${WORDS[seen.state]}, ${jobs} background job(s) run`);
  // A server that has restarted starts the pool again: for that while there is nothing to ask and nobody at work.
  if (seen.pool.state !== "Started") return open(`the application pool is ${seen.pool.state}`);
  // Once it has been asked for, a product that does not answer for a moment is waited for.
  return seen.request === null && seen.message !== "only a person can see it"
    ? unknown(`the maintenance mode cannot be read: ${seen.message}`)
    : open(`the maintenance mode is not to be seen: ${seen.message}`);
}

/** On its way until the jobs have ended; failed when the product refused. Pure. */
export function maintenanceJudgement(seen: MaintenanceSeen): Judgement {
  const { request } = seen;
  if (isRefused(request) && (seen.state === "off" || seen.state === "unread")) {
    const because = `the request for the maintenance mode ${request?.failure ?? ""}`;
    return { kind: "failed", because, code: "MAINTENANCE_NOT_REACHED" };
  }
  // Nobody answered, or the command failed, e.g. while the application was starting; the mode is off, so it is safe.
  if (request?.state === "Exited" && request.exitCode !== 0 && seen.state === "off") {
    const because = `the request for the maintenance mode ${request.failure ?? "got no answer"}`;
    return { kind: "retry", because, code: "MAINTENANCE_NOT_REACHED" };
  }
  const jobs = seen.jobs === null ? "" : `, ${seen.jobs} background job(s) still run`;
  const text = `the maintenance mode is ${WORDS[seen.state]}${jobs}`;
  return { kind: "running", text, code: "MAINTENANCE_NOT_REACHED" };
}

/** It has been ended, or it ends with the next start of the application. Pure. */
export function leftVerdict(seen: MaintenanceSeen, before: MaintenanceSeen): Verdict {
  if (before.state === "on") return satisfied("it was on before the run");
  if (seen.state === "off") return satisfied("the maintenance mode is off");
  if (seen.pool.state !== "Started")
    return satisfied("the application is stopped; its start ends the maintenance mode");
  if (seen.message === "only a person can see it") return satisfied("the start of the application ended it (vendor)");
  return open(
    seen.state === "unread" ? `not to be seen: ${seen.message}` : `the maintenance mode is ${WORDS[seen.state]}`,
  );
}
