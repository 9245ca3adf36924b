import { processesOf } from "../../processes/process-life";
import { processOutput } from "../../processes/process-output";
import type { CommandHandler } from "../../world/call";

export const getCutoverProcess: CommandHandler = (call) => {
  const { computer, world } = call;
  const found = call.has("Name")
    ? call.texts("Name").flatMap((name) => processesOf(computer, name))
    : processesOf(computer);
  return [...new Set(found)].map((process) => processOutput(process, computer, world.now()));
};
