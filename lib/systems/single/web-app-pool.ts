import { z } from "zod";
import { poolInState } from "../../steps";
import { minutesAsMs } from "../../steps/duration";
import { server, single } from "./single";

/** Inputs of an application pool. */
export const webAppPoolInputs = z.strictObject({
  server,
  name: z.string().min(1).describe("Name of the application pool."),
  state: z.enum(["Started", "Stopped"]).default("Started").describe("The state that it has to be in."),
  waitMinutes: z.number().positive().default(3).describe("How long to wait until it is so."),
});

/** An application pool of IIS, Started or Stopped. */
export const webAppPool = single({
  name: "web-app-pool",
  title: "An application pool of IIS",
  inputs: webAppPoolInputs,
  goal: ({ server: computer, name: pool, state, waitMinutes }) =>
    poolInState({ id: "pool", computer, rows: [], pool, state, deadlineMs: minutesAsMs(waitMinutes) }),
  seen: ({ state = "", workers = 0 }) => ({ poolState: state, workers }),
});
