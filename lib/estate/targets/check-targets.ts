import { z } from "zod";
import { type CommandFault, commandFaults } from "../commands/command-faults";
import type { EstateTarget } from "../estate-targets";
import { jsonSchemaOf, nodesAt } from "../schema/schema-node";
import { severalFileSchema } from "../schema/upgrade-file-schema";
import type { SystemForm } from "../system-catalogue";
import type { UpgradeDeclaration } from "../upgrade-file/check-upgrade";
import { describeIssue, type Fault } from "../upgrade-file/describe-issue";
import { pathText } from "../upgrade-file/path";
import { inputsOfTarget, writtenAt } from "./inputs-of-target";
import { nameOf, TARGET_INPUT, type TargetDeclaration, targetsSchema } from "./targets-schema";

type AnyFault = Fault | CommandFault;

/** A declaration with targets that has passed every check, or what is wrong with it. */
export interface CheckedTargets {
  /** Undefined when there is a fault. */
  readonly declaration: UpgradeDeclaration | undefined;
  readonly faults: readonly AnyFault[];
}

/** Checks a declaration with targets: its form, then the inputs of each target, all faults at once. Pure. */
export function checkTargets(
  value: unknown,
  { name, system }: { readonly name: string; readonly system: SystemForm },
): CheckedTargets {
  const whole = severalFileSchema(name, system);
  const form = whole.safeParse(value);
  const formFaults = faultsOf(form.error, whole, value);
  const given = value as { readonly targets: unknown; readonly inputs?: unknown };
  const targets = targetsSchema.safeParse(given.targets);
  if (!targets.success) return { declaration: undefined, faults: formFaults };
  const one = z.strictObject({ inputs: system.inputs });
  if (nodesAt(jsonSchemaOf(one), ["inputs", TARGET_INPUT]).length === 0) {
    return { declaration: undefined, faults: [...formFaults, noTargets(name)] };
  }
  const { servers, ...shape } = targets.data;
  const checked = servers.map((target, index) => {
    const written = { inputs: inputsOfTarget(given.inputs, target) };
    const found = one.safeParse(written);
    const misused = form.success && found.success ? misuses(form.data.estate.commands, found.data.inputs, system) : [];
    const faults = [...faultsOf(found.error, one, written), ...misused];
    return {
      target: { name: nameOf(target), inputs: found.data?.inputs },
      faults: faults.map((fault) => placed(fault, target, index)),
    };
  });
  const faults = [...formFaults, ...onceEach(checked.flatMap((each) => each.faults))];
  if (!form.success || faults.length > 0) return { declaration: undefined, faults };
  const each: readonly EstateTarget[] = checked.map(({ target }) => target);
  const declaration = { system: name, estate: form.data.estate, inputs: undefined, targets: { each, ...shape } };
  return { declaration, faults };
}

function faultsOf(error: z.ZodError | undefined, schema: z.ZodType, value: unknown): readonly Fault[] {
  if (error === undefined) return [];
  const form = jsonSchemaOf(schema);
  return error.issues.flatMap((issue) => describeIssue(issue, form, value));
}

function misuses(
  commands: Parameters<typeof commandFaults>[0],
  inputs: unknown,
  system: SystemForm,
): readonly CommandFault[] {
  return commandFaults(commands, system.commandUses?.(inputs) ?? []);
}

/** A fault of a target's inputs, at the place where they were written and in its words. */
function placed(fault: AnyFault, target: TargetDeclaration, index: number): AnyFault {
  const { isOwn, path } = writtenAt(fault.path, { target, index });
  if (!isOwn) return fault;
  const own = pathText(["targets", "servers", index]);
  // The words begin with the path, or with the key that does not belong to it.
  const message = fault.message.replace(/^inputs(?=[.[ :])|(?<= is no key of )inputs/, own);
  return { ...fault, path: path.map((part) => (typeof part === "symbol" ? String(part) : part)), message };
}

/** What is wrong under `inputs` is wrong for every target, and said once. */
function onceEach(faults: readonly AnyFault[]): readonly AnyFault[] {
  const texts = faults.map(({ path, message }) => `${pathText(path)}: ${message}`);
  return faults.filter((_, i) => texts.indexOf(texts[i] ?? "") === i);
}

function noTargets(system: string): Fault {
  const message = `${system} is no upgrade of one server, so it has no targets.`;
  return { code: "UPGRADE_FILE_INVALID", path: ["targets"], of: "key", message };
}
