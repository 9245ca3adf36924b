import { getCutoverIisRestart } from "../cmdlets/cutover/get-cutover-iis-restart";
import { getCutoverService } from "../cmdlets/cutover/get-cutover-service";
import { restartCutoverIis } from "../cmdlets/cutover/restart-cutover-iis";
import { type AnyStep, defineStep, open, satisfied } from "../upgrade/model";
import type { ServingPlacement } from "./placement";
import { requestIdOf } from "./request-id";

export interface IisRestarted extends ServingPlacement {
  readonly after: readonly string[];
  readonly deadlineMs: number;
  readonly exposesUsers?: boolean;
}

type Seen = { readonly restartedMs: number | null; readonly down: readonly string[] };

/** The services of IIS; while one of them starts, IIS answers nothing about its pools. */
const SERVICES = ["WAS", "W3SVC"];

/**
 * IIS has been restarted once; the target keeps the record by the request id (TT-16).
 *
 * @example
 * iisRestarted({ id: "iis-restarted", computer: "APP01", rows: ["TT-16"], serves: ["schema-update"],
 *   after: ["schema-update"], deadlineMs: 180_000 })
 */
export function iisRestarted(given: IisRestarted): AnyStep {
  return defineStep<Seen>({
    id: given.id,
    computer: given.computer,
    rows: given.rows,
    title: "IIS is restarted",
    role: { kind: "once", serves: given.serves },
    effect: { iis: "restarted" },
    after: given.after,
    ...(given.exposesUsers === undefined ? {} : { exposesUsers: given.exposesUsers }),
    deadlineMs: given.deadlineMs,
    observe: async (context) => {
      const shell = context.on(given.computer);
      const requestId = requestIdOf(context.run, given.id);
      const record = requestId === undefined ? undefined : await getCutoverIisRestart(shell, { requestId });
      const services = await getCutoverService(shell, { name: SERVICES });
      const down = services
        .filter(({ status }) => status !== "Running")
        .map(({ name, status }) => `${name} is ${status}`);
      return { restartedMs: record?.restartedAt?.getTime() ?? null, down };
    },
    satisfied: ({ restartedMs, down }) => {
      if (restartedMs === null) return open("it has not been restarted in this run");
      if (down.length > 0) return open(`it is restarting: ${down.join(", ")}`);
      return satisfied(`restarted at ${isoTime(restartedMs)}`);
    },
    act: async (context) => {
      const requestId = requestIdOf(context.run, given.id) ?? given.id;
      await restartCutoverIis(context.on(given.computer), { requestId }, { deadlineMs: given.deadlineMs });
    },
  });
}

const isoTime = (ms: number): string => new Date(ms).toISOString();
