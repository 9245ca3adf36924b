import type { z } from "zod";
import { commandFaults } from "../commands/command-faults";
import type { EstateTargets } from "../estate-targets";
import { jsonSchemaOf } from "../schema/schema-node";
import { type EstateDeclaration, estateFileSchema, upgradeFileSchema } from "../schema/upgrade-file-schema";
import type { SystemForms } from "../system-catalogue";
import { checkTargets } from "../targets/check-targets";
import { describeIssue, type Fault } from "./describe-issue";
import { nearest } from "./nearest";
import type { ParsedText } from "./parse-upgrade-text";
import { pathText } from "./path";
import { type Problem, problemsError } from "./problem";

/** A declaration that has passed every check. */
export interface UpgradeDeclaration {
  readonly system: string | undefined;
  readonly estate: EstateDeclaration;
  /** As the system's own schema gave them, defaults filled in; secrets are references. Undefined with targets. */
  readonly inputs: unknown;
  readonly targets?: EstateTargets | undefined;
}

/** How much of the file a command needs: all of it, or the estate alone (a resume from the target). */
export type Need = "all" | "estate";

/** Checks a parsed declaration against the schema of its system. Pure. @throws CutoverError with every problem and its place. */
export function checkUpgrade(
  { value, position }: Pick<ParsedText, "value"> & { readonly position?: ParsedText["position"] },
  { file, systems, need }: { readonly file: string; readonly systems: SystemForms; readonly need: Need },
): UpgradeDeclaration {
  const locate = (fault: Fault | (Omit<Fault, "code"> & { readonly code: Problem["code"] })): Problem => {
    const place = position?.(fault.path, fault.of);
    const { code, message } = fault;
    const near = fault.nearest === undefined ? {} : { nearest: fault.nearest };
    return { code, line: place?.line, column: place?.column, path: pathText(fault.path), message, ...near };
  };
  const name = systemName(value);
  if (need === "estate" && name === undefined) {
    return { system: undefined, inputs: undefined, estate: parse(estateFileSchema, value, { file, locate }).estate };
  }
  const system = name === undefined ? undefined : systems[name];
  if (name === undefined || system === undefined) throw problemsError(file, [locate(unknownSystem(value, systems))]);
  if (hasTargets(value)) {
    const { declaration, faults } = checkTargets(value, { name, system });
    if (declaration === undefined) throw problemsError(file, faults.map(locate));
    return declaration;
  }
  const { estate, inputs } = parse(upgradeFileSchema(name, system), value, { file, locate });
  const misused = commandFaults(estate.commands, system.commandUses?.(inputs) ?? []);
  if (misused.length > 0) throw problemsError(file, misused.map(locate));
  return { system: name, estate, inputs };
}

function parse<T extends z.ZodType>(
  schema: T,
  value: unknown,
  { file, locate }: { readonly file: string; readonly locate: (fault: Fault) => Problem },
): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const form = jsonSchemaOf(schema);
  throw problemsError(file, result.error.issues.flatMap((issue) => describeIssue(issue, form, value)).map(locate));
}

function hasTargets(value: unknown): boolean {
  return typeof value === "object" && value !== null && "targets" in value;
}

function systemName(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("system" in value)) return undefined;
  return typeof value.system === "string" ? value.system : undefined;
}

function unknownSystem(value: unknown, systems: SystemForms): Omit<Fault, "code"> & { readonly code: Problem["code"] } {
  const known = Object.keys(systems);
  const name = systemName(value);
  const list = `Known: ${known.join(", ")}.`;
  if (name === undefined) {
    return { code: "UPGRADE_FILE_INVALID", path: ["system"], of: "value", message: `system is missing. ${list}` };
  }
  const meant = nearest(name, known);
  return {
    code: "SYSTEM_UNKNOWN",
    path: ["system"],
    of: "value",
    message: `"${name}" is no system. ${list}${meant === undefined ? "" : ` Nearest: "${meant}".`}`,
    ...(meant === undefined ? {} : { nearest: meant }),
  };
}
