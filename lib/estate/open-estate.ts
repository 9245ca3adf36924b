import { dirname, resolve } from "node:path";
import { CutoverError } from "../errors";
import { operatorMachine, workingFolder } from "../node";
import type { Prompt } from "../shell";
import { withDeclaredCommands } from "./commands/declared-ports";
import type { Estate, UpgradeObject } from "./estate";
import { type LabMode, openLabEstate } from "./open-lab-estate";
import { openRealEstate } from "./open-real-estate";
import { outOfReach } from "./real-computers";
import type { SystemForms } from "./system-catalogue";
import { checkUpgrade, type Need, type UpgradeDeclaration } from "./upgrade-file/check-upgrade";
import { pathText } from "./upgrade-file/path";
import { readUpgradeFile } from "./upgrade-file/read-upgrade-file";

/** How an estate is opened. */
export interface OpenEstateOptions {
  /** The systems that an upgrade file may name. */
  readonly systems: SystemForms;
  /** Where relative paths of a declaration given as an object start. Default: the working folder. */
  readonly folder?: string;
  /** `shared`: a lab process that several commands reach; `in-process`: the lab ends with this program. Default: shared. */
  readonly lab?: LabMode;
  /** `estate`: system and inputs may be missing, since a resume has them from the run. Default: all. */
  readonly need?: Need;
  /** Who answers questions. Default: the person at the terminal, or nobody without one. */
  readonly prompt?: Prompt;
}

/**
 * Opens the estate that an upgrade file (or the same as an object) names; nothing is looked at or changed yet.
 *
 * @throws CutoverError with file, line and column for everything wrong in the file (UPGRADE_FILE_INVALID, LITERAL_SECRET,
 *   SYSTEM_UNKNOWN …), ESTATE_FILE_MISSING, ESTATE_NOT_SUPPORTED for real computers of which nobody says how they are reached.
 */
export async function openEstate(source: string | UpgradeObject, options: OpenEstateOptions): Promise<Estate> {
  const start = resolve(options.folder ?? workingFolder());
  const path = typeof source === "string" ? resolve(start, source) : undefined;
  const folder = path === undefined ? start : dirname(path);
  const machine = operatorMachine({ folder, ...(options.prompt === undefined ? {} : { prompt: options.prompt }) });
  const { declaration, place } = await declarationOf(source, { path, machine, options });
  const { estate } = declaration;
  if ("computers" in estate) {
    const { computers, commands } = estate;
    const far = outOfReach(computers, machine.host);
    if (far.length > 0) throw notSupported(place(["estate"]), far);
    const real = openRealEstate({ computers, commands, machine, folder });
    const { system, inputs, targets } = declaration;
    return {
      system,
      inputs,
      targets,
      folder,
      kind: "real",
      ...real,
      ports: withDeclaredCommands(real.ports, commands),
    };
  }
  const opened = await openLabEstate(
    {
      file: resolve(folder, estate.lab),
      live: resolve(folder, estate.live ?? ".cutover/lab"),
      named: place(["estate", "lab"]),
    },
    { mode: options.lab ?? "shared", machine },
  );
  const ports = withDeclaredCommands(opened.ports, estate.commands);
  const { system, inputs, targets } = declaration;
  return { system, inputs, targets, folder, kind: "lab", ...opened, ports };
}

interface Located {
  readonly declaration: UpgradeDeclaration;
  /** The place of a part for a message: file, line and column, or its path in the object. */
  readonly place: (path: readonly string[]) => string;
}

async function declarationOf(
  source: string | UpgradeObject,
  {
    path,
    machine,
    options,
  }: {
    readonly path: string | undefined;
    readonly machine: ReturnType<typeof operatorMachine>;
    readonly options: OpenEstateOptions;
  },
): Promise<Located> {
  const need = options.need ?? "all";
  const { systems } = options;
  if (path === undefined) {
    const declaration = checkUpgrade({ value: source }, { file: "the declaration", systems, need });
    return { declaration, place: pathText };
  }
  const { declaration, position } = await readUpgradeFile(path, { files: machine.files, systems, need });
  const place = (part: readonly string[]) => {
    const { line, column } = position(part, "value");
    return `${path}:${line}:${column}`;
  };
  return { declaration, place };
}

function notSupported(place: string, computers: readonly string[]): CutoverError {
  const what = `${place}: the estate names real computers that are not this one, and not how they are reached (${computers.join(", ")}).`;
  return new CutoverError({ code: "ESTATE_NOT_SUPPORTED", what });
}
