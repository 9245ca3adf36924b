import type { CommandHandler } from "../../world/call";
import { physicalPathOf } from "./web-path";

/** Get-WebFilePath: the folder or file behind a path of the IIS: drive. */
export const getWebFilePath: CommandHandler = (call) =>
  call.texts("PSPath").map((path) => fileItem(physicalPathOf(call.computer, path)));

function fileItem(path: string) {
  return { FullName: path, Name: path.slice(path.lastIndexOf("\\") + 1) };
}
