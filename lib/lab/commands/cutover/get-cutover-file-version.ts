import { findFile } from "../../files/file-access";
import { normalisePath } from "../../files/paths";
import { entryOf } from "../../state/table";
import type { CommandHandler } from "../../world/call";

export const getCutoverFileVersion: CommandHandler = (call) => {
  const file = findFile(call.computer, normalisePath(call.text("Path")));
  if (file === undefined) return [{ exists: false, fileVersion: null, productVersion: null }];
  const version = entryOf(call.world.state.versionResources, file.sha256);
  return [{ exists: true, fileVersion: version?.fileVersion ?? null, productVersion: version?.productVersion ?? null }];
};
