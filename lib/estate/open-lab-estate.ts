import { CutoverError } from "../errors";
import type { OperatorMachine } from "../node";
import type { Ports } from "../shell";

/** Whether several commands share the living lab, or it ends with this program. */
export type LabMode = "shared" | "in-process";

export interface LabPlace {
  /** The estate file, absolute. */
  readonly file: string;
  /** The folder of the live state, absolute. */
  readonly live: string;
  /** Where the upgrade file names it, for errors. */
  readonly named: string;
}

/** Opens a lab. The lab is loaded here and nowhere else, so that real estates never carry it. */
export async function openLabEstate(
  place: LabPlace,
  { mode, machine }: { readonly mode: LabMode; readonly machine: OperatorMachine },
): Promise<{ readonly ports: Ports; close(): Promise<void> }> {
  if ((await machine.files.read(place.file)) === undefined) {
    throw new CutoverError({
      code: "ESTATE_FILE_MISSING",
      what: `${place.named}: there is no lab estate ${place.file}.`,
    });
  }
  const { connectLab, openLab } = require("../lab") as typeof import("../lab");
  const options = { estate: place.file, folder: place.live, operator: machine };
  const lab = mode === "shared" ? await connectLab(options) : await openLab(options);
  return { ports: lab.ports, close: () => lab.close() };
}
