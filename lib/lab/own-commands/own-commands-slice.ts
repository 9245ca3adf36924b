import { z } from "zod";
import { contractModules } from "../../contract";
import { commandName, moduleName, parameterSets } from "../../contract/declared";
import { CutoverError } from "../../errors";
import type { SliceDefinition } from "../part";
import { commandKey } from "../part-index";
import { setEntry } from "../state/table";
import type { OwnCommandState } from "./own-command-state";

const ownCommand = z.strictObject({
  module: moduleName,
  name: commandName,
  /** The operation of a simulated product that it stands for. */
  standsFor: z.string().min(1),
  parameterSets,
});

/** `commands:` of a computer in estate.yaml: commands of modules that an operator has installed there. */
export const ownCommandsSlice: SliceDefinition = {
  schema: z.array(ownCommand),
  create: (world, computer, input) => {
    computer.ownCommands = {};
    for (const one of input as readonly OwnCommandState[]) {
      const key = commandKey(one.module, one.name);
      const fault = faultOf(one, world.parts.operations.has(one.standsFor), computer.ownCommands[key] !== undefined);
      if (fault !== undefined) {
        const what = `${computer.name}: commands: ${one.name} ${fault}.`;
        throw new CutoverError({ code: "LAB_ESTATE_INVALID", what });
      }
      setEntry(computer.ownCommands, key, { ...one });
    }
  },
};

function faultOf(one: OwnCommandState, isOperation: boolean, isThere: boolean): string | undefined {
  if (!isOperation) return `stands for "${one.standsFor}", which no simulated product does`;
  if (isThere) return "is there twice";
  const isTaken = contractModules.some((module) => module.toLowerCase() === one.module.toLowerCase());
  return isTaken ? `cannot belong to ${one.module}, whose commands are simulated by themselves` : undefined;
}
