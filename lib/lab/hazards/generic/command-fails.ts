import { z } from "zod";
import { labError } from "../../world/lab-error";
import type { Hazard } from "../hazard";

export const commandFails: Hazard = {
  name: "command-fails",
  text: "The command ends with an error before it does anything.",
  source: "TT-R: failure at every single step",
  options: {
    id: z.string().default("InvalidOperation"),
    category: z.string().default("InvalidOperation"),
    message: z.string().default("The operation could not be carried out."),
  },
  phase: "before",
  needsCommand: true,
  strike: ({ options }) => {
    throw labError({ id: String(options.id), category: String(options.category), message: String(options.message) });
  },
};
