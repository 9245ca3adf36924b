import type { CommandContract } from "../command-contract";
import { ALL_SETS } from "../command-contract";
import type { WrapperEntry } from "../wrappers-file";
import { inputName, isInputOptional, offered, reachableSets } from "./input-union";
import { functionName } from "./names";
import type { OutputPlan } from "./output-plan";
import { comment, key } from "./source-text";

export interface DocSource {
  readonly contract: CommandContract;
  readonly entry: WrapperEntry;
  readonly plan: OutputPlan;
  readonly unitNames: Readonly<Record<string, string>>;
}

/** The editor's help of a wrapper. */
export function docstring(source: DocSource): string {
  const { contract, entry, plan } = source;
  const purpose = entry.purpose ?? contract.description ?? `Runs ${contract.name}.`;
  return comment([
    ...purpose.split("\n"),
    "",
    `PowerShell: ${contract.name} (${contract.module}).${setsLine(contract)}`,
    `Effect: ${contract.effect} — ${contract.effectReason}.${confirmLine(contract)}`,
    ...(entry.quirks ?? []).map((quirk) => `Quirk: ${quirk}`),
    "",
    `@returns ${returnsLine(plan)}`,
    "@throws CommandFailure with PowerShell's error; CutoverError OUTPUT_UNEXPECTED when the answer has another shape.",
    ...(entry.source === undefined ? [] : [`@see ${entry.source}`]),
    `@example await ${functionName(contract.name)}(shell${exampleInput(source)});`,
  ]);
}

function setsLine(contract: CommandContract): string {
  const names = reachableSets(contract)
    .map((set) => set.name)
    .filter((name) => name !== ALL_SETS);
  return names.length < 2 ? "" : ` Sets: ${names.join(", ")}.`;
}

function confirmLine({ supportsShouldProcess }: CommandContract): string {
  return supportsShouldProcess ? " Never prompts: -Confirm:$false is set." : "";
}

function returnsLine(plan: OutputPlan): string {
  if (plan.kind === "none") return "nothing.";
  if (plan.kind === "values") return "what the command gives, as it comes.";
  return plan.kind === "one" ? "one object." : "a list, empty when there is none.";
}

function exampleInput({ contract, entry, unitNames }: DocSource): string {
  const [set] = [...contract.parameterSets].sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
  const needed = offered({ contract, entry }).filter(
    (parameter) => parameter.mandatoryIn.includes(set?.name ?? "") || (entry.required ?? []).includes(parameter.name),
  );
  if (needed.length === 0) return isInputOptional({ contract, entry }) ? "" : ", {}";
  return `, { ${needed.map((parameter) => key(inputName(parameter, unitNames))).join(", ")} }`;
}
