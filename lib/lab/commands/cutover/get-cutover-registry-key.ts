import { registryEntries, registrySha256 } from "../../registry/registry-entries";
import { valueOutput } from "../../registry/registry-value";
import type { CommandHandler } from "../../world/call";

export const getCutoverRegistryKey: CommandHandler = (call) => {
  const entries = registryEntries(call.computer, call.text("Path"));
  const exists = entries.length > 0;
  return [{ exists, entries: entries.map(valueOutput), sha256: registrySha256(entries) }];
};
