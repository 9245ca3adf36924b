import { z } from "zod";
import { installationPossible, productInstalled } from "../../steps";
import { minutesAsMs } from "../../steps/duration";
import { server, single } from "./single";

/** Inputs of an installed product. */
export const installedProductInputs = z.strictObject({
  server,
  product: z.string().min(1).describe("Name in Windows' list of installed programs."),
  version: z
    .string()
    .regex(/^\d+(\.\d+){0,3}$/, "a version is up to four numbers joined by dots, e.g. 7.0.1")
    .describe("The version that has to be installed."),
  versionFile: z.string().min(1).optional().describe("Program file whose version resource proves the version too."),
  installer: z
    .strictObject({
      path: z.string().min(1).describe("Path of the installer on the server."),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/i, "a SHA-256 has 64 hexadecimal digits")
        .describe("SHA-256 of it: nothing else is started."),
      arguments: z.array(z.string()).describe("Its arguments for an installation without a person. Never a secret."),
      busyExitCodes: z
        .array(z.number().int())
        .default([])
        .describe("Exit codes by which it says that it cannot begin yet."),
    })
    .describe("The installer that brings it there."),
  waitMinutes: z.number().positive().default(60).describe("How long to wait for the installer."),
});

/** A product at a version. */
export const installedProduct = single({
  name: "installed-product",
  title: "An installed product",
  inputs: installedProductInputs,
  checks: ({ server: computer, product, version, installer: { path: installer, sha256 } }) => [
    installationPossible({
      id: "installation-possible",
      computer,
      rows: [],
      serves: ["installed"],
      product,
      version,
      installer,
      sha256,
    }),
  ],
  goal: ({ server: computer, product, version, versionFile, installer, waitMinutes }) =>
    productInstalled({
      id: "installed",
      computer,
      rows: [],
      product,
      version,
      versionFile,
      installer: installer.path,
      sha256: installer.sha256,
      arguments: installer.arguments,
      busyExitCodes: installer.busyExitCodes,
      deadlineMs: minutesAsMs(waitMinutes),
    }),
  seen: ({ product = null, pending = [] }) => ({ installedVersion: product ?? "", restartPending: pending }),
});
