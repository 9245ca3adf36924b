import { z } from "zod";
import { commandName, moduleName, parameterName } from "../../../contract/declared";
import { credential, secretReference } from "./secret-reference";

/** Names of parameters whose value lets somebody in. */
const SECRET = /pass(word|phrase)?$|secret|token|key$|credential/i;

const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.union([z.string(), z.number()])),
  secretReference,
  credential,
]);

/** A command of the operator's own module; the estate declares it under `commands`. */
export const productCommand = z
  .strictObject({
    module: moduleName.describe("The module that has the command, as the estate declares it."),
    name: commandName.describe("The command's name, Verb-Noun. Never script text."),
    parameters: z
      .record(parameterName, value)
      .superRefine((parameters, context) => {
        for (const [name, given] of Object.entries(parameters)) {
          if (!SECRET.test(name) || typeof given !== "string" || given === "{{key}}") continue;
          const message = `the parameter ${name} carries a secret, never written here: { env: NAME }, { file: PATH } or { prompt: TEXT }`;
          context.addIssue({ code: "custom", path: [name], message });
        }
      })
      .default({})
      .describe(
        "Its parameters by name. A secret is a reference, a credential { userName, password }; {{key}} stands for the licence key.",
      ),
  })
  .describe("A command of the operator's own module, by name with parameters.");

const path = (what: string, initial: string) =>
  z.string().min(1).default(initial).describe(`Where ${what} stands in what the command gives, names joined by dots.`);

const read = productCommand.describe("The command that tells it; it must be declared as `reads`.");
const changes = (what: string) => productCommand.describe(`The command that ${what}; it runs as a job, once.`);

export const maintenanceCommand = {
  read: z
    .strictObject({ command: read, state: path("the state", "State"), jobs: path("the number of jobs", "Jobs") })
    .describe("How the maintenance mode is read."),
  enter: changes("begins the maintenance mode"),
  leave: changes("ends it"),
};

export const schemaUpdateCommand = {
  read: z
    .strictObject({
      command: read,
      state: path("the state", "State"),
      progress: path("the progress from 0 to 1", "Progress"),
    })
    .describe("How the database update is read. Reading must never start it."),
  start: changes("starts it"),
};

export const licenceCommand = {
  read: z
    .strictObject({
      command: read,
      masked: path("the masked key", "Masked"),
      edition: path("the edition", "Edition"),
      validUntil: path("the last day of validity", "ValidUntil"),
      forVersion: path("the version that the key is for", "ForVersion"),
    })
    .describe("How the licence is read."),
  write: changes("enters the key; {{key}} stands for it"),
};
