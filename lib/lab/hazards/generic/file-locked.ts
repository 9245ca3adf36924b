import { z } from "zod";
import { duration } from "../../estate/quantity";
import { fileAt } from "../../files/file-access";
import { normalisePath } from "../../files/paths";
import type { Hazard } from "../hazard";

export const fileLocked: Hazard = {
  name: "file-locked",
  text: "Another program holds a file open for itself, for a time or (without `for`) for ever.",
  source: "TT-9b: a file locked",
  options: { path: z.string(), for: duration.optional() },
  phase: "before",
  strike: ({ world, computer, options }) => {
    const file = fileAt(world.computer(computer), normalisePath(String(options.path)));
    file.lockedUntil = options.for === undefined ? null : world.now() + Number(options.for);
  },
};
