import { z } from "zod";
import { poolAbsent, poolDeclared } from "../../steps";
import { minutesAsMs } from "../../steps/duration";
import { iisName } from "./iis-name";
import { onDestroy, server, single } from "./single";

const name = iisName("application pool").max(64, "the name of a pool has at most 64 characters");
const waitMinutes = z.number().positive().default(3).describe("How long to wait until it is so.");

/** Inputs of an application pool. */
export const webAppPoolInputs = z.strictObject({
  server,
  name: name.describe("Name of the application pool. A missing one is made."),
  state: z.enum(["Started", "Stopped"]).default("Started").describe("The state that it has to be in."),
  managedRuntimeVersion: z
    .enum(["", "v2.0", "v4.0"])
    .optional()
    .describe('.NET runtime: v4.0, v2.0, or "" for none (ASP.NET Core). Left out: as it is.'),
  managedPipelineMode: z
    .enum(["Integrated", "Classic"])
    .optional()
    .describe("How requests pass through IIS. Left out: as it is."),
  enable32BitAppOnWin64: z.boolean().optional().describe("Whether it runs 32-bit programs. Left out: as it is."),
  identityType: z
    .enum(["ApplicationPoolIdentity", "LocalSystem", "LocalService", "NetworkService"])
    .optional()
    .describe("Built-in account that it runs as. Left out: as it is, also an account with a password."),
  startMode: z
    .enum(["OnDemand", "AlwaysRunning"])
    .optional()
    .describe("Whether its worker process starts with the first request or with the pool. Left out: as it is."),
  autoStart: z.boolean().optional().describe("Whether it starts together with IIS. Left out: as it is."),
  idleTimeoutMinutes: z
    .number()
    .int()
    .min(0)
    .max(43_200)
    .optional()
    .describe("Minutes without a request after which its worker process ends; 0: never. Left out: as it is."),
  queueLength: z
    .number()
    .int()
    .min(10)
    .max(65_535)
    .optional()
    .describe("How many requests may wait before 503 is answered. Left out: as it is."),
  waitMinutes,
  onDestroy,
});

/** An application pool of IIS with its settings, Started or Stopped. */
export const webAppPool = single({
  name: "web-app-pool",
  title: "An application pool of IIS",
  inputs: webAppPoolInputs,
  goal: ({ server: computer, name: pool, state, waitMinutes: minutes, onDestroy: _, ...settings }) =>
    poolDeclared({ id: "pool", computer, rows: [], pool, state, settings, deadlineMs: minutesAsMs(minutes) }),
  seen: ({ state = "", workers = 0, settings = {}, exists = false }) => ({
    exists,
    poolState: state,
    workers,
    settings,
  }),
});

/** The same pool, gone: what `destroy` makes true where the resource says so. */
export const webAppPoolRemoved = single({
  name: "web-app-pool-removed",
  title: "An application pool of IIS, removed",
  inputs: z.strictObject({ server, name, waitMinutes }),
  goal: ({ server: computer, name: pool, waitMinutes: minutes }) =>
    poolAbsent({ id: "pool", computer, rows: [], pool, deadlineMs: minutesAsMs(minutes) }),
  seen: () => ({}),
});
