import { z } from "zod";
import { normalisePath } from "../../files/paths";
import { keyOf, setEntry } from "../../state/table";
import type { Hazard } from "../hazard";

export const accessDenied: Hazard = {
  name: "access-denied",
  text: "The account may not read, not write, or neither, at and below a path.",
  source: "TT-9: target not writable; source unreadable",
  options: { path: z.string(), to: z.enum(["read", "write", "all"]).default("all") },
  phase: "before",
  strike: ({ world, computer, options }) => {
    const { denied } = world.computer(computer).files;
    setEntry(denied, keyOf(normalisePath(String(options.path))), options.to as "read" | "write" | "all");
  },
};
