import { entryOf, keyOf } from "../../state/table";
import type { CommandHandler } from "../../world/call";

export const getCutoverAccessRule: CommandHandler = (call) => {
  const rule = entryOf(call.computer.accessRules, keyOf(call.text("Name")));
  if (rule === undefined) return [{ exists: false, ruleKind: null, site: null, allow: [] }];
  return [{ exists: true, ruleKind: rule.ruleKind, site: rule.site, allow: rule.allow }];
};
