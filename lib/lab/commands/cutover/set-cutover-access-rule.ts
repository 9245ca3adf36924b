import { entryOf, keyOf, setEntry } from "../../state/table";
import type { CommandHandler } from "../../world/call";

export const setCutoverAccessRule: CommandHandler = (call) => {
  const { accessRules } = call.computer;
  const name = call.text("Name");
  const from = entryOf(accessRules, keyOf(name)) === undefined ? "absent" : "present";
  const ruleKind = call.text("Kind").toLowerCase() === "iis" ? "iis" : "firewall";
  const site = call.text("Site");
  const allow = [...call.texts("Allow")];
  setEntry(accessRules, keyOf(name), { name, ruleKind, site, allow });
  call.emit({ subject: "access-rule", name, from, to: "present", detail: { ruleKind, site, allow } });
  return [{ exists: true }];
};
