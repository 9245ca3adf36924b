import { commandsOf, contractModules } from "../../lib/contract";
import { capability, describeWith } from "../support/capability";
import { labModules } from "./binder/bind-there";
import { generateCall } from "./binder/calls";
import { chanceFrom } from "./binder/chance";
import { compare } from "./binder/compare";
import { oneParameterCommands, renderFunctions } from "./binder/conversion-table";
import { renderCmdlets } from "./binder/render-cmdlets";
import { ODD } from "./binder/values";

const MODULES = ["WebAdministration", "FailoverClusters", "SqlServer"];
const commands = MODULES.flatMap((module) => commandsOf(module));
const AGREED = 0.9995;
const MINUTES = 60_000;

function generated(count: number, seed: number, cultures: readonly string[]) {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, (_, i) => ({
    ...generateCall(chance, commands),
    culture: cultures[i % cultures.length] ?? "",
  }));
}

function expectAgreement(comparison: ReturnType<typeof compare>, calls: number): void {
  expect(comparison.unexplained).toEqual([]);
  expect(comparison.calls).toBe(calls);
  expect(comparison.disagreements).toBeLessThanOrEqual(calls * (1 - AGREED));
  process.stderr.write(
    `binder agreement: ${calls - comparison.disagreements} of ${calls} calls, ${comparison.bound} bound\n`,
  );
}

describeWith("pwsh", "our binder and that of real PowerShell", () => {
  const pwsh = capability("pwsh") ?? "";

  it(
    "agree on 30,000 calls of the lab's modules, valid and invalid, one in ten in a foreign culture",
    () => {
      const cultures = ["", "", "", "", "", "", "", "", "", "de-DE", "", "", "", "", "", "", "", "", "", "tr-TR"];
      const calls = generated(30_000, 20261121, cultures);
      expect(new Set(calls.map((call) => call.contract.name)).size).toBe(359);
      expectAgreement(compare({ pwsh, setup: labModules, calls }, "Function"), 30_000);
    },
    15 * MINUTES,
  );

  it(
    "agree on 6,000 calls of the same commands compiled as cmdlets",
    () => {
      const calls = generated(6_000, 8, [""]);
      const setup = { text: renderCmdlets(commands) };
      expectAgreement(compare({ pwsh, setup, calls }, "Cmdlet"), 6_000);
    },
    10 * MINUTES,
  );

  // A credential that is none makes PowerShell ask a person for it, in place of an error.
  const asks = (type: string, value: unknown) =>
    type.startsWith("PSCredential") && (typeof value === "string" || Array.isArray(value) || value === null);

  it.each(["Function", "Cmdlet"] as const)(
    "agree on every value for every type that the contract knows: %s",
    (flavour) => {
      const table = oneParameterCommands();
      const calls = table.flatMap((contract) =>
        ODD.filter((value) => !asks(contract.parameters[0]?.type ?? "", value)).map((value) => ({
          contract,
          parameters: { P: value },
          culture: "",
        })),
      );
      const setup = { text: flavour === "Function" ? renderFunctions(table) : renderCmdlets(table) };
      const comparison = compare({ pwsh, setup, calls }, flavour);
      expect(comparison.unexplained).toEqual([]);
      expect(comparison.disagreements).toBe(10);
    },
    5 * MINUTES,
  );

  it("knows every module that the contract has", () => {
    expect([...contractModules].sort()).toEqual([...MODULES, "Cutover"].sort());
  });
});
