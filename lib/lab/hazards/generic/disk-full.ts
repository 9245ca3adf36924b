import { z } from "zod";
import { size } from "../../estate/quantity";
import { driveFor } from "../../files/drive-space";
import type { Hazard } from "../hazard";

export const diskFull: Hazard = {
  name: "disk-full",
  text: "Something else fills a drive; only that much is left free.",
  source: "TT-3, TT-9b, OP-9: disk full",
  options: { drive: z.string().regex(/^[A-Za-z]:$/, 'must be a drive such as "D:"'), leaves: size.default(0) },
  phase: "before",
  strike: ({ world, computer, options }) => {
    const drive = driveFor(world.computer(computer), String(options.drive));
    drive.freeBytes = Math.min(drive.freeBytes, Number(options.leaves));
  },
};
