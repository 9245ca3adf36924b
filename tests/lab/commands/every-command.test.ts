import { bind, type CommandContract, commandsOf } from "../../../lib/contract";
import { isCutoverError } from "../../../lib/errors";
import { COMMAND_SOURCES, sourceOf } from "../../../lib/lab/commands/command-sources";
import { commandKey } from "../../../lib/lab/part-index";
import { labParts } from "../../../lib/lab/parts";
import { CommandFailure, errorIdOf, type ValueMap } from "../../../lib/shell";
import { sampleValue } from "../../contract/binder/sample-value";
import { openEstate } from "../iis/estate";

const commands = ["WebAdministration", "FailoverClusters", "SqlServer"].flatMap((module) => commandsOf(module));
const isSimulated = ({ module, name }: CommandContract) => labParts().commands.has(commandKey(module, name));
const SHARED_POSITIONS = ["Add-SqlAzureAuthenticationContext", "Invoke-ProcessPartition"];

/** A call that binds: with all parameters of some set, or with its mandatory ones. */
function validCall(contract: CommandContract): ValueMap {
  const calls = contract.parameterSets.flatMap((set) => {
    const members = contract.parameters.filter((parameter) => parameter.sets.includes(set.name));
    const needed = members.filter((parameter) => parameter.mandatoryIn.includes(set.name));
    return [members, needed].map((given) => Object.fromEntries(given.map((one) => [one.name, sampleValue(one)])));
  });
  const call = calls.find((parameters) => bind(contract, parameters).kind === "bound");
  if (call === undefined) throw new Error(`no call of ${contract.name} binds`);
  return call;
}

async function outcomeOf(contract: CommandContract, parameters: ValueMap): Promise<string> {
  const { host } = openEstate({ computers: { WEB01: {} } });
  try {
    await host.invoke("WEB01", { module: contract.module, name: contract.name, parameters }, { deadlineMs: 1_000 });
    return "output";
  } catch (thrown) {
    if (isCutoverError(thrown, "LAB_NOT_SIMULATED")) return "LAB_NOT_SIMULATED";
    if (thrown instanceof CommandFailure) return errorIdOf(thrown.error);
    throw thrown;
  }
}

describe("each of the 359 commands in the lab", () => {
  it("binds, and is then simulated or says with LAB_NOT_SIMULATED that it is not", async () => {
    expect(commands).toHaveLength(359);
    const binderIds = /^(Named|Ambiguous|Parameter|Missing|CannotConvert|CommandNotFound)/;
    for (const contract of commands) {
      const outcome = await outcomeOf(contract, validCall(contract));
      const isRefused = outcome !== "CommandNotFoundException" && binderIds.test(outcome);
      expect([contract.name, outcome !== "LAB_NOT_SIMULATED", isRefused]).toEqual([
        contract.name,
        isSimulated(contract),
        false,
      ]);
    }
  });

  it("refuses a parameter that it does not have by PowerShell's id, simulated or not", async () => {
    for (const contract of commands.filter(({ name }) => !SHARED_POSITIONS.includes(name))) {
      const outcome = await outcomeOf(contract, { ...validCall(contract), Zzz: 1 });
      expect([contract.name, outcome]).toEqual([contract.name, "NamedParameterNotFound"]);
    }
  });

  it("says where the behaviour of each simulated one comes from, and of no other", () => {
    const simulated = commands.filter(isSimulated);
    const without = simulated.filter(({ module, name }) => sourceOf(module, name) === undefined);
    expect(without.map(({ name }) => name)).toEqual([]);
    const named = Object.entries(COMMAND_SOURCES).flatMap(([module, of]) =>
      Object.keys(of).map((name) => `${module}/${name}`),
    );
    const known = new Set(simulated.map(({ module, name }) => `${module}/${name}`));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});
