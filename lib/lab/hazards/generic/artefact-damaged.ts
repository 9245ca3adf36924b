import { z } from "zod";
import { entryOf, keyOf } from "../../state/table";
import type { Hazard } from "../hazard";

export const artefactDamaged: Hazard = {
  name: "artefact-damaged",
  text: "An artefact of every run on the computer has other bytes, or (with `missing`) is gone.",
  source: "design §3: missing or damaged: stop, never capture again",
  options: { name: z.string(), missing: z.boolean().default(false) },
  phase: "before",
  strike: ({ world, computer, options }) => {
    const key = keyOf(String(options.name));
    for (const run of Object.values(world.computer(computer).runs)) {
      const artefact = entryOf(run.artefacts, key);
      if (artefact === undefined) continue;
      if (options.missing === true) delete run.artefacts[key];
      else artefact.sha256 = world.blobs.put(new Uint8Array(artefact.length).fill(0x58));
    }
  },
};
