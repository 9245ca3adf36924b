import { z } from "zod";
import { hookTarget } from "./hook-target";

export const announcement = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("confirm") }),
    z.strictObject({
      kind: z.literal("hook"),
      target: hookTarget,
      text: z.string().default("").describe("What users are told."),
    }),
  ])
  .prefault({ kind: "confirm" })
  .describe(
    "How users learn that the system will be unavailable (TT-2). Default: the operator confirms that they know.",
  );

export const keepUsersOut = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("none") }),
    z.strictObject({
      kind: z.enum(["iis", "firewall"]).describe("A rule of IIS (others get 503) or of the firewall (no connection)."),
      allow: z.array(z.string()).default([]).describe("Addresses that may still connect."),
    }),
    z.strictObject({
      kind: z.literal("hook"),
      close: hookTarget.describe("Called to keep users out."),
      open: hookTarget.describe("Called to let them in again."),
    }),
  ])
  .describe(
    "How users are kept out from the database update to the last check. Starting the pool ends the maintenance mode, so with `none` the plan names the exposed steps.",
  );

export const rollback = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("files") }),
    z.strictObject({
      kind: z.literal("old-installer"),
      path: z.string().min(1).describe("Installer of the old version on the server."),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/i)
        .optional()
        .describe("SHA-256 of it."),
      arguments: z.array(z.string()).describe("Its arguments for an installation without a person."),
    }),
    z.strictObject({
      kind: z.literal("snapshot-hook"),
      restore: hookTarget.describe("Called to put the server back to the state before the installation."),
    }),
  ])
  .prefault({ kind: "files" })
  .describe("How the old version is put back (TT-9b). What this cannot restore is refused before anything is stopped.");
