import { z } from "zod";
import { declaredCommand } from "../../contract/declared";
import type { SystemForm } from "../system-catalogue";
import { TARGET_INPUT, targetsSchema } from "../targets/targets-schema";
import { remoteSchema } from "./remote-schema";

const commands = z
  .array(declaredCommand)
  .default([])
  .describe("Commands of your own PowerShell modules on the computers, each with its parameter sets and its effect.");

const computer = z
  .strictObject({
    transport: z.literal("local").optional().describe("It is this computer, whatever it is called here."),
    remote: remoteSchema.optional(),
  })
  .refine(({ transport, remote }) => transport === undefined || remote === undefined, {
    path: ["remote"],
    error: "a computer is this one (`transport: local`) or another one (`remote`)",
  });

/** Which computers are meant: a lab, or real ones. */
export const estateSchema = z.union([
  z
    .strictObject({
      lab: z.string().min(1).describe("The lab estate to work on: a YAML file, relative to this one."),
      live: z
        .string()
        .min(1)
        .optional()
        .describe("The folder of the lab's live state. Default: `.cutover/lab` beside this file."),
      commands,
    })
    .describe("A simulated estate: nothing real is touched."),
  z
    .strictObject({
      computers: z
        .record(z.string(), computer)
        .describe("The real computers by name. One that is not this computer says how it is reached."),
      commands,
    })
    .describe("Real computers over PowerShell: the one that cutover runs on, and others with `remote`."),
]);

export type EstateDeclaration = z.infer<typeof estateSchema>;

/** The whole upgrade file of one system. */
export function upgradeFileSchema(name: string, system: SystemForm) {
  return z.strictObject({
    system: z.literal(name).describe(`Which upgrade this is: ${system.title}.`),
    estate: estateSchema.describe("Where the upgrade is carried out."),
    targets: targetsSchema.optional(),
    inputs: system.inputs.describe("What the system needs to know."),
  });
}

/** The same with targets, whose inputs are checked one by one once they are known. */
export function severalFileSchema(name: string, system: SystemForm) {
  const inputs = z
    .looseObject({})
    .refine((given) => given[TARGET_INPUT] === undefined, {
      path: [TARGET_INPUT],
      error: "with `targets` each of them names its own server",
    })
    .default({});
  return upgradeFileSchema(name, system).extend({ targets: targetsSchema, inputs });
}

/** What a resume from the target alone needs: the run holds the system and the inputs. */
export const estateFileSchema = z.looseObject({ estate: estateSchema });
