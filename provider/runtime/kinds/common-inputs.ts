import { z } from "zod";
import { estateSchema } from "../../../lib/estate";

const minutes = z.number().positive();

/** Inputs that every resource takes beside those of its system. All of them are means. */
export const commonInputs = z.strictObject({
  estate: estateSchema.describe("Where it is carried out: { lab: FILE }, or real computers."),
  answers: z
    .record(z.string(), z.string())
    .optional()
    .describe("Answers to gates by the gate's key: nobody can be asked while Pulumi deploys."),
  decisions: z
    .record(z.string(), z.string())
    .optional()
    .describe("Answers to conflicts of a merge, by the part of the gate's key behind the last slash."),
  approve: z
    .string()
    .min(8)
    .optional()
    .describe(
      "Digest of the one plan that may be carried out, or its beginning. Default: any; `pulumi up` asks itself.",
    ),
  takeOver: z.string().min(1).optional().describe("Id of an unfinished run of somebody else that is carried on."),
  atGate: z
    .enum(["undo", "hold"])
    .optional()
    .describe("What an unforeseen question before the point of no return does: undo (default) or hold."),
  deadlineMinutes: minutes
    .optional()
    .describe("How long one operation may take before it is ended; it can be resumed."),
  declaredBy: z.string().optional().describe("Set by the resource: PROJECT/STACK/NAME, for the lock record."),
});

/** As a program gives them: defaults are filled in where they are used. */
export type CommonInputs = z.input<typeof commonInputs>;

/** An estate as a program declares it. */
export type EstateGiven = CommonInputs["estate"];

/** Their names. */
export const commonNames: readonly string[] = Object.keys(commonInputs.shape);
