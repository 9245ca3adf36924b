import { dirname, resolve } from "node:path";
import type { DeclaredCommand } from "../contract/declared";
import { CutoverError } from "../errors";
import { diskFiles, workingFolder } from "../node";
import type { SystemForms } from "./system-catalogue";
import { targetNamed } from "./targets/target-named";
import { readUpgradeFile } from "./upgrade-file/read-upgrade-file";

/** An upgrade file as far as a rehearsal needs it: what is upgraded, and the lab that models where. */
export interface UpgradeOnLab {
  readonly system: string;
  /** The system's inputs, checked, with defaults; secrets are references. */
  readonly inputs: unknown;
  /** Absolute path of the lab estate. */
  readonly estate: string;
  /** The folder of the upgrade file, absolute. */
  readonly folder: string;
  /** Commands of the operator's own, as the file declares them. */
  readonly commands: readonly DeclaredCommand[];
}

/**
 * Reads an upgrade file and finds its lab, without opening anything.
 *
 * @param lab a lab estate in place of the one that the file names; needed where it names real computers
 * @param target which of the file's targets
 * @throws CutoverError for everything wrong in the file, TARGET_NEEDED, TARGET_UNKNOWN, REHEARSAL_NEEDS_LAB, ESTATE_FILE_MISSING
 */
export async function labOfUpgrade(
  file: string,
  { systems, lab, target }: { readonly systems: SystemForms; readonly lab?: string; readonly target?: string },
): Promise<UpgradeOnLab> {
  const path = resolve(workingFolder(), file);
  const folder = dirname(path);
  const { declaration, position } = await readUpgradeFile(path, { files: diskFiles, systems, need: "all" });
  const { estate, system = "", targets } = declaration;
  const { inputs } = targets === undefined ? declaration : targetNamed(targets, target);
  const { line, column } = position(["estate"], "value");
  if (lab === undefined && "computers" in estate) {
    const named = Object.keys(estate.computers).join(", ");
    const what = `${path}:${line}:${column}: the estate names real computers (${named}).`;
    throw new CutoverError({ code: "REHEARSAL_NEEDS_LAB", what });
  }
  const found = lab ?? resolve(folder, "lab" in estate ? estate.lab : "");
  if ((await diskFiles.read(found)) === undefined) {
    const named = lab === undefined ? `${path}:${line}:${column}: t` : "T";
    throw new CutoverError({ code: "ESTATE_FILE_MISSING", what: `${named}here is no lab estate ${found}.` });
  }
  return { system, inputs, estate: found, folder, commands: estate.commands };
}
