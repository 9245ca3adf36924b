import { z } from "zod";
import { declaredCommand } from "../../contract/declared";
import type { SystemForm } from "../system-catalogue";
import { TARGET_INPUT, targetsSchema } from "../targets/targets-schema";

const commands = z
  .array(declaredCommand)
  .default([])
  .describe("Commands of your own PowerShell modules on the computers, each with its parameter sets and its effect.");

const computer = z.strictObject({
  transport: z
    .enum(["local", "winrm", "ssh"])
    .optional()
    .describe("How it is reached. Default: `local` for the computer that has this name. Others are not available yet."),
  address: z.string().min(1).optional().describe("Where it is reached, when that is not its name."),
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
      computers: z.record(z.string(), computer).describe("The real computers by name."),
      commands,
    })
    .describe("Real computers over PowerShell: in this version the one that cutover runs on."),
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
