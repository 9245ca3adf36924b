import { z } from "zod";
import { address } from "./address";
import { administration } from "./administration";
import { database, services } from "./database";
import { deadlines } from "./deadlines";
import { expected } from "./expected";
import { installer } from "./installer";
import { lackingIn } from "./lacking";
import { licenceExpected, login } from "./login";
import { announcement, keepUsersOut, rollback } from "./safety";
import { secretReference } from "./secret-reference";
import { webConfig } from "./web-config";

const version = z.string().regex(/^\d+(\.\d+){0,3}$/, "a version is up to four numbers joined by dots, e.g. 7.0.1");

const fields = z.strictObject({
  server: z.string().min(1).describe("Computer that runs the product, IIS, SQL Server and Redis."),
  version: version.describe("Version to upgrade to."),
  from: version.optional().describe("Version that is installed now. Without it any lower one is accepted."),
  product: z
    .string()
    .min(1)
    .default("TimeTracker NX")
    .describe("Name of the product in Windows' list of installed programs."),
  pool: z.string().min(1).default("TimeTracker NX").describe("Application pool; the vendor's default name (TT-7)."),
  site: z.string().min(1).describe("Site in IIS that the application belongs to."),
  url: address.describe("Address of the application as users open it, e.g. https://app01/TimeTracker."),
  localUrl: address.optional().describe("Address of the application as the server itself opens it. Default: url."),
  programFolder: z.string().min(1).describe("Folder that the installer replaces; it is copied first (TT-9b)."),
  versionFile: z
    .string()
    .min(1)
    .optional()
    .describe("Program file whose version resource proves the installed version."),
  installer,
  webConfig,
  database,
  services,
  allowedPrograms: z
    .array(z.string().min(1))
    .default([])
    .describe(
      "Programs that may run during the installation, without .exe, beside Windows' own and the product's (TT-4).",
    ),
  stopPrograms: z
    .array(z.string().min(1))
    .default([])
    .describe("Programs, without .exe, that are stopped for the run and started again at its end (TT-4)."),
  administration,
  licenceKey: secretReference.optional().describe("The new licence key. Not needed when a person enters it."),
  licenceExpected: licenceExpected.optional(),
  announcement,
  keepUsersOut,
  rollback,
  copyFolder: z.string().min(1).describe("Folder on the server for the copy of the program folder (TT-9b)."),
  registryKeys: z
    .array(z.string().regex(/^HK(LM|CU|CR|U|CC):\\/, "a key begins with its hive, e.g. HKLM:\\SOFTWARE\\…"))
    .describe(
      "The product's registry keys; they are saved and put back with the files (TT-9b). [] says that it has none. Its entry in the list of installed programs is saved anyway.",
    ),
  login,
  deadlines,
  expected,
});

/** What an upgrade of TimeTracker NX needs to know; the one source of validation, JSON Schema and the docs' tables. */
export const timeTrackerNxInputs = fields.superRefine((given, context) => {
  for (const { path, message } of lackingIn(given)) context.addIssue({ code: "custom", path: [...path], message });
});

/** The inputs after validation: every default filled in. */
export type TimeTrackerNxInputs = z.output<typeof timeTrackerNxInputs>;
/** The inputs as a caller writes them. */
export type TimeTrackerNxGiven = z.input<typeof timeTrackerNxInputs>;
