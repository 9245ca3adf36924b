import { z } from "zod";
import { siteInState } from "../../steps";
import { minutesAsMs } from "../../steps/duration";
import { server, single } from "./single";

/** Inputs of a site. */
export const websiteInputs = z.strictObject({
  server,
  name: z.string().min(1).describe("Name of the site."),
  state: z.enum(["Started", "Stopped"]).default("Started").describe("The state that it has to be in."),
  waitMinutes: z.number().positive().default(2).describe("How long to wait until it is so."),
});

/** A site of IIS, Started or Stopped. */
export const website = single({
  name: "website",
  title: "A site of IIS",
  inputs: websiteInputs,
  goal: ({ server: computer, name: site, state, waitMinutes }) =>
    siteInState({ id: "site", computer, rows: [], site, state, deadlineMs: minutesAsMs(waitMinutes) }),
  seen: ({ state = "" }) => ({ siteState: state }),
});
