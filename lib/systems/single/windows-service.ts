import { z } from "zod";
import { serviceInState } from "../../steps";
import { minutesAsMs } from "../../steps/duration";
import { server, single } from "./single";

/** Inputs of a Windows service. */
export const windowsServiceInputs = z.strictObject({
  server,
  name: z.string().min(1).describe("Name of the service, not its display name."),
  state: z.enum(["Running", "Stopped"]).default("Running").describe("The state that it has to be in."),
  waitMinutes: z.number().positive().default(5).describe("How long to wait until it is so."),
});

/** A Windows service, Running or Stopped. */
export const windowsService = single({
  name: "windows-service",
  title: "A Windows service",
  inputs: windowsServiceInputs,
  goal: ({ server: computer, name: service, state, waitMinutes }) =>
    serviceInState({ id: "service", computer, rows: [], service, state, deadlineMs: minutesAsMs(waitMinutes) }),
  seen: ({ status = "", startType = "" }) => ({ status, startType }),
});
