import { z } from "zod";

/** The decision of one conflict, as the question at the gate gives the choices. */
export const webConfig = z
  .strictObject({
    path: z.string().min(1).describe("Path of the product's Web.config on the server."),
    oldDefault: z
      .string()
      .min(1)
      .optional()
      .describe(
        "Path, on the server, of the Web.config that the old version was delivered with. Without it every difference is reviewed.",
      ),
    newDefault: z
      .string()
      .min(1)
      .optional()
      .describe(
        "Path, on the server, of a copy of the new version's Web.config. A preview then shows what will be changed again, and its conflicts can be decided before anything is stopped. The upgrade itself takes what the installer writes.",
      ),
    decisions: z
      .record(z.string(), z.string())
      .default({})
      .describe("Decisions of conflicts that are known before, by the key of the question."),
    kept: z
      .strictObject({
        run: z.string().min(1).describe("Id of the run."),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/, "a SHA-256 has 64 hexadecimal digits")
          .describe("SHA-256 of the file as that run left it."),
      })
      .optional()
      .describe(
        "A finished run whose merged file must still be there; what somebody made of it since is put right. The Pulumi resource fills this in.",
      ),
  })
  .describe("The configuration file that the installer overwrites (TT-9, TT-18).");
