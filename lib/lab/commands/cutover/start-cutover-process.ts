import { fileAt, folderExists } from "../../files/file-access";
import { noSuchFolder } from "../../files/list-tree";
import { normalisePath } from "../../files/paths";
import { startProcess } from "../../processes/process-life";
import type { ComputerState } from "../../state/computer-state";
import type { CommandHandler } from "../../world/call";

export const startCutoverProcess: CommandHandler = (call) => {
  const { world, computer } = call;
  const { path } = fileAt(computer, normalisePath(call.text("Path")));
  const folder = call.optionalText("WorkingDirectory");
  if (folder !== undefined) refuseMissing(computer, normalisePath(folder));
  const name = (path.split("\\").at(-1) ?? path).replace(/\.exe$/i, "");
  const process = startProcess(world, computer, { name, path });
  return [{ id: process.id, startTime: new Date(process.startTime) }];
};

function refuseMissing(computer: ComputerState, folder: string): void {
  if (/^[a-z]:\\?$/i.test(folder) || folderExists(computer, folder)) return;
  throw noSuchFolder(folder);
}
