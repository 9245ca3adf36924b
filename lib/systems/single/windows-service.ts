import { z } from "zod";
import { serviceInState } from "../../steps";
import { minutesAsMs } from "../../steps/duration";
import { server, single } from "./single";

/** Inputs of a Windows service. */
export const windowsServiceInputs = z
  .strictObject({
    server,
    name: z.string().min(1).describe("Name of the service, not its display name. It has to be installed."),
    state: z.enum(["Running", "Stopped"]).default("Running").describe("The state that it has to be in."),
    startType: z
      .enum(["Automatic", "Manual", "Disabled"])
      .optional()
      .describe("How Windows starts it. Left out: as it is."),
    waitMinutes: z.number().positive().default(5).describe("How long to wait until it is so."),
  })
  .superRefine(({ state, startType }, context) => {
    if (state !== "Running" || startType !== "Disabled") return;
    context.addIssue({ code: "custom", path: ["startType"], message: "a disabled service cannot be kept Running" });
  });

/** A Windows service, Running or Stopped, with the way in which it starts. */
export const windowsService = single({
  name: "windows-service",
  title: "A Windows service",
  inputs: windowsServiceInputs,
  goal: ({ server: computer, name: service, state, startType, waitMinutes }) =>
    serviceInState({
      id: "service",
      computer,
      rows: [],
      service,
      state,
      startType,
      deadlineMs: minutesAsMs(waitMinutes),
    }),
  seen: ({ status = "", startType = "" }) => ({ status, startMode: startType }),
});
