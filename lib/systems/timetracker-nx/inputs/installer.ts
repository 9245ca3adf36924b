import { z } from "zod";

const common = {
  folder: z.string().min(1).describe("Folder on the server that holds the unzipped installer set (TT-1)."),
  file: z.string().min(1).optional().describe("Name of the installer. Default: TimeTrackerNXInstaller(VERSION).exe."),
  manifest: z
    .string()
    .min(1)
    .optional()
    .describe("File on the server with a line `SHA-256  path` for each file of the set, as sha256sum writes it."),
  hashes: z
    .record(z.string(), z.string().regex(/^[0-9a-f]{64}$/i, "a SHA-256 has 64 hexadecimal digits"))
    .optional()
    .describe("SHA-256 of each file of the set by its path in the folder; goes before `manifest`."),
  rebootPolicy: z
    .enum(["never", "ask", "allowed"])
    .default("ask")
    .describe("What happens when the installer asks for a restart of the server."),
  deadlineMinutes: z.number().positive().default(60).describe("How long to wait for the installation."),
};

const attended = z.strictObject({
  mode: z.literal("attended").optional().describe("A person clicks, cutover watches. The default."),
  ...common,
});

const silent = z.strictObject({
  mode: z.literal("silent").describe("The installer runs without a person."),
  ...common,
  arguments: z
    .array(z.string())
    .describe("Arguments for an installation without a person. The vendor documents none, so there is no default."),
  busyExitCodes: z
    .array(z.number().int())
    .default([])
    .describe(
      "Exit codes by which the installer says that the product cannot be stopped yet (TT-12); 1618 is one anyway.",
    ),
  atDeadline: z
    .enum(["leave", "stop"])
    .default("leave")
    .describe(
      "What happens to an installer that is not done at the deadline: it is left alone, or ended with its children.",
    ),
});

/** The installer set and how it is run. The vendor documents a person who clicks, so `attended` is the default. */
export const installer = z
  .discriminatedUnion("mode", [attended, silent])
  .describe("The installer set and how it is run: attended (default) or silent.");
