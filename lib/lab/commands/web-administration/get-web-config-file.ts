import { findFile } from "../../files/file-access";
import { normalisePath } from "../../files/paths";
import type { CommandHandler } from "../../world/call";
import { physicalPathOf } from "./web-path";

const APPLICATION_HOST = "C:\\Windows\\System32\\inetsrv\\config\\applicationHost.config";

/** Get-WebConfigFile: the configuration file of a site or application; without a path, IIS's own. */
export const getWebConfigFile: CommandHandler = (call) => {
  const paths = call.has("PSPath") ? call.texts("PSPath") : [];
  if (paths.length === 0) return [fileItem(APPLICATION_HOST, undefined)];
  return paths.map((psPath) => {
    const path = normalisePath(`${physicalPathOf(call.computer, psPath)}\\web.config`);
    const file = findFile(call.computer, path);
    return fileItem(file?.path ?? path, file);
  });
};

function fileItem(path: string, file: { readonly length: number; readonly lastWriteTime: number } | undefined) {
  return {
    FullName: path,
    Name: path.slice(path.lastIndexOf("\\") + 1),
    DirectoryName: path.slice(0, path.lastIndexOf("\\")),
    Exists: file !== undefined,
    Length: BigInt(file?.length ?? 0),
    LastWriteTime: new Date(file?.lastWriteTime ?? 0),
  };
}
