import { registryEntries, registrySha256 } from "../../registry/registry-entries";
import { entryFromValue } from "../../registry/registry-value";
import { replaceRegistryKey } from "../../registry/write-registry";
import type { CommandHandler } from "../../world/call";

export const restoreCutoverRegistryKey: CommandHandler = (call) => {
  const path = call.text("Path");
  replaceRegistryKey(call.world, call.computer, path, call.maps("Entries").map(entryFromValue));
  return [{ sha256: registrySha256(registryEntries(call.computer, path)) }];
};
