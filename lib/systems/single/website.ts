import { z } from "zod";
import { siteAbsent, siteDeclared } from "../../steps";
import { textOfBinding } from "../../steps/declared/site-bindings";
import { minutesAsMs } from "../../steps/duration";
import { iisName } from "./iis-name";
import { onDestroy, server, single } from "./single";

const name = iisName("site");
const waitMinutes = z.number().positive().default(2).describe("How long to wait until it is so.");

const binding = z.strictObject({
  protocol: z.enum(["http", "https"]).default("http").describe("An https binding gets its certificate by hand."),
  ipAddress: z.string().min(1).default("*").describe("Address of the computer; *: all of them."),
  port: z.number().int().min(1).max(65_535).describe("TCP port."),
  hostHeader: z.string().default("").describe("Host name that it answers to; empty: every one."),
  sslFlags: z
    .number()
    .int()
    .min(0)
    .max(3)
    .optional()
    .describe("How an https binding is made; 1: the host name chooses the certificate. Not looked at later."),
});

/** Inputs of a site. */
export const websiteInputs = z.strictObject({
  server,
  name: name.describe("Name of the site. A missing one is made where physicalPath and bindings are given."),
  state: z.enum(["Started", "Stopped"]).default("Started").describe("The state that it has to be in."),
  physicalPath: z
    .string()
    .min(3)
    .optional()
    .describe("Folder of its content on the server, which is not made. Left out: as it is."),
  applicationPool: iisName("application pool")
    .optional()
    .describe("Application pool of its root application. Left out: as it is (a new one has DefaultAppPool)."),
  bindings: z
    .array(binding)
    .min(1)
    .refine(isWithoutTwins, "two bindings are the same")
    .optional()
    .describe("All bindings that it has: others are removed. Left out: as they are."),
  serverAutoStart: z.boolean().optional().describe("Whether it starts together with IIS. Left out: as it is."),
  waitMinutes,
  onDestroy,
});

function isWithoutTwins(all: readonly z.output<typeof binding>[]): boolean {
  return new Set(all.map(textOfBinding)).size === all.length;
}

/** A site of IIS with its settings, Started or Stopped. */
export const website = single({
  name: "website",
  title: "A site of IIS",
  inputs: websiteInputs,
  goal: ({ server: computer, name: site, state, bindings, waitMinutes: minutes, onDestroy: _, ...settings }) =>
    siteDeclared({ id: "site", computer, rows: [], site, state, settings, bindings, deadlineMs: minutesAsMs(minutes) }),
  seen: ({ state = "", settings = {}, bindings = [], exists = false }) => ({
    exists,
    siteState: state,
    settings,
    siteBindings: bindings,
  }),
});

/** The same site, gone: what `destroy` makes true where the resource says so. */
export const websiteRemoved = single({
  name: "website-removed",
  title: "A site of IIS, removed",
  inputs: z.strictObject({ server, name, waitMinutes }),
  goal: ({ server: computer, name: site, waitMinutes: minutes }) =>
    siteAbsent({ id: "site", computer, rows: [], site, deadlineMs: minutesAsMs(minutes) }),
  seen: () => ({}),
});
