import { resolve } from "node:path";
import { CutoverError, type Json } from "../errors";
import type { Estate, EstateTarget, EstateTargets } from "../estate";
import type { Prompt } from "../shell";
import type { Upgrade } from "../upgrade";
import type { Session } from "./session";
import { systemRegistry } from "./system-registry";
import { DEFAULT_FILE } from "./upgrade-argument";

/** How an estate is opened for a command. */
export interface Opening {
  readonly session: Session;
  /** `estate`: system and inputs may be missing in the file. */
  readonly need: "all" | "estate";
  /** Who answers questions for secrets. Default: the session's. */
  readonly prompt?: Prompt;
}

/** Opens the estate of an upgrade file, does something with it, and closes it however that ends. */
export async function withEstate<T>(
  file: string | undefined,
  { session, need, prompt = session.prompt }: Opening,
  work: (estate: Estate) => Promise<T>,
): Promise<T> {
  const { openEstate } = require("../estate") as typeof import("../estate");
  const path = resolve(session.folder, file ?? DEFAULT_FILE);
  const estate = await openEstate(path, { systems: systemRegistry(), lab: session.lab, prompt, need });
  try {
    return await work(estate);
  } finally {
    await estate.close();
  }
}

/** The steps that the system of an estate makes of its inputs. */
export function upgradeOf({ system, inputs, targets }: Pick<Estate, "system" | "inputs" | "targets">): Upgrade {
  if (targets !== undefined) targetNamed(targets, undefined);
  if (system === undefined)
    throw new CutoverError({ code: "SYSTEM_UNKNOWN", what: "The upgrade file names no system." });
  return buildUpgrade(system, inputs as Json);
}

/** The steps that a run's stored inputs make. */
export function buildUpgrade(system: string, inputs: Json): Upgrade {
  const found = systemRegistry()[system];
  if (found === undefined) throw new CutoverError({ code: "SYSTEM_UNKNOWN", what: `"${system}" is no system.` });
  return found.build(inputs);
}

/** The computers of an estate's upgrade or of those of all its targets, or the one that the command line names. */
export function computersOf(estate: Estate, target: string | undefined): readonly string[] {
  if (target !== undefined) return [target];
  const each = estate.targets?.each.map(({ inputs }) => ({ system: estate.system, inputs })) ?? [estate];
  return [...new Set(each.flatMap((one) => upgradeOf(one).computers))].sort();
}

/** The estate with the inputs of one target, when the command line names one. @throws CutoverError TARGET_UNKNOWN */
export function estateOf(estate: Estate, target: string | undefined): Estate {
  if (target === undefined) return estate;
  if (estate.targets === undefined) {
    const what = `The upgrade file has no targets, so "${target}" is none of them.`;
    throw new CutoverError({ code: "TARGET_UNKNOWN", what });
  }
  return { ...estate, inputs: targetNamed(estate.targets, target).inputs, targets: undefined };
}

function targetNamed(targets: EstateTargets, name: string | undefined): EstateTarget {
  return (require("../estate") as typeof import("../estate")).targetNamed(targets, name);
}
