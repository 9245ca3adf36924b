import { manifestOf } from "../../files/manifest";
import type { CommandHandler } from "../../world/call";

export const getCutoverManifest: CommandHandler = (call) => {
  const manifest = manifestOf(call.world, call.computer, { path: call.text("Path"), exclude: call.texts("Exclude") });
  const files = manifest.files.map((file) => ({ ...file, length: BigInt(file.length) }));
  return [{ ...manifest, files, totalBytes: BigInt(manifest.totalBytes) }];
};
