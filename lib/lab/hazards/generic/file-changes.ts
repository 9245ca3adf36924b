import { z } from "zod";
import { writeFile } from "../../files/write-file";
import type { Hazard } from "../hazard";

export const fileChanges: Hazard = {
  name: "file-changes",
  text: "Somebody writes other bytes into a file: a set that was tampered with, a copy that is damaged later.",
  source: "TT-1: a file of the set was changed; TT-9b: a copy that is damaged later",
  options: { path: z.string(), text: z.string().default("changed by somebody else\n") },
  phase: "before",
  strike: ({ world, computer, options }) => {
    const bytes = Buffer.from(String(options.text), "utf8");
    writeFile(world, world.computer(computer), { path: String(options.path), bytes });
  },
};
