import { fileAt } from "../../files/file-access";
import { normalisePath } from "../../files/paths";
import { startProcess } from "../../processes/process-life";
import type { CommandHandler } from "../../world/call";

export const startCutoverProcess: CommandHandler = (call) => {
  const { world, computer } = call;
  const { path } = fileAt(computer, normalisePath(call.text("Path")));
  const name = (path.split("\\").at(-1) ?? path).replace(/\.exe$/i, "");
  const process = startProcess(world, computer, { name, path });
  return [{ id: process.id, startTime: new Date(process.startTime) }];
};
