import type { CommandContract } from "../command-contract";
import { ALL_SETS } from "../command-contract";
import { functionName } from "./names";
import type { OutputPlan } from "./output-plan";
import { isInputOptional, isNeeded, reachableSets } from "./reachable-sets";
import { inputName, offered, type Source } from "./source";
import { comment, key } from "./source-text";

export interface DocSource extends Source {
  readonly plan: OutputPlan;
}

/** The editor's help of a wrapper. */
export function docstring(source: DocSource): string {
  const { contract, entry, module, plan } = source;
  const purpose = entry.purpose ?? contract.description ?? `Runs ${contract.name}.`;
  return comment([
    ...purpose.split("\n"),
    "",
    `PowerShell: ${contract.name} (${contract.module}).${setsLine(contract)}`,
    `Effect: ${contract.effect} — ${contract.effectReason}.${promptLine(source)}`,
    ...(module.edition === undefined ? [] : [`Edition: ${module.edition}${versionLine(contract)}`]),
    ...leftOut(source),
    ...(entry.quirks ?? []).map((quirk) => `Quirk: ${quirk}`),
    "",
    `@returns ${returnsLine(plan)}`,
    `@throws CommandFailure with PowerShell's error${plan.kind === "none" || plan.kind === "values" ? "." : "; CutoverError OUTPUT_UNEXPECTED when the answer has another shape."}`,
    ...(entry.source === undefined ? [] : [`@see ${entry.source}`]),
    `@example await ${functionName(contract.name)}(shell${exampleInput(source)});`,
  ]);
}

function setsLine(contract: CommandContract): string {
  const names = reachableSets(contract).map((set) => {
    const isNamed = set.name !== ALL_SETS;
    return isNamed ? `${set.name}${set.isDefault ? " (default)" : ""}` : "";
  });
  return names.length < 2 ? "" : ` Sets: ${names.join(", ")}.`;
}

function promptLine({ contract, entry }: DocSource): string {
  const fixed = Object.entries(entry.fixed ?? {}).map(([name, value]) => (value ? `-${name}` : `-${name}:$false`));
  const set = [...fixed, ...(contract.supportsShouldProcess ? ["-Confirm:$false"] : [])];
  return set.length === 0 ? "" : ` Never prompts: ${set.join(" and ")} ${set.length > 1 ? "are" : "is"} set.`;
}

function versionLine({ verified, observedIn, removed }: CommandContract): string {
  const isNew = observedIn?.length === 1 && observedIn[0] === "2025-06 capture";
  const where = verified ? "" : " Documented for Windows Server 2025 and not seen in a real module.";
  const since = verified && isNew ? " Not in Windows Server 2016." : "";
  return `${where}${since}${removed === undefined ? "" : ` Gone ${removed.inVersion}.`}`;
}

/** Parameters that the command has and the wrapper does not offer. */
function leftOut(source: DocSource): readonly string[] {
  const has = new Set(offered(source).map(({ name }) => name));
  const fixed = new Set([...Object.keys(source.entry.fixed ?? {}), "Confirm", "WhatIf"]);
  const missing = source.contract.parameters.filter(({ name }) => !has.has(name) && !fixed.has(name));
  if (missing.length === 0) return [];
  const reasons = missing.map(({ name }) => source.module.omit?.[name]).filter((reason) => reason !== undefined);
  const because = reasons.length === 0 ? "" : ` (${[...new Set(reasons)].join("; ")})`;
  return [`Not offered: ${missing.map(({ name }) => `-${name}`).join(", ")}${because}.`];
}

function returnsLine(plan: OutputPlan): string {
  if (plan.kind === "none") return "nothing.";
  if (plan.kind === "values") return "what the command gives, as it comes.";
  const what = plan.kind === "one" ? "one object" : "a list, empty when there is none";
  if (plan.select.length === 0) return `${what}.`;
  return `${what}, with ${plan.select.join(", ")}; with \`select: "all"\` everything else under \`raw\`.`;
}

function exampleInput(source: DocSource): string {
  const [set] = [...source.contract.parameterSets].sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
  const needed = offered(source).filter((parameter) => isNeeded(source, parameter.name, set?.name ?? ""));
  if (needed.length === 0) return isInputOptional(source) ? "" : ", {}";
  return `, { ${needed.map((parameter) => key(inputName(source, parameter.name))).join(", ")} }`;
}
