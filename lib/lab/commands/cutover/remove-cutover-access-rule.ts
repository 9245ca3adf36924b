import { entryOf, keyOf, removeEntry } from "../../state/table";
import type { CommandHandler } from "../../world/call";

export const removeCutoverAccessRule: CommandHandler = (call) => {
  const { accessRules } = call.computer;
  const rule = entryOf(accessRules, keyOf(call.text("Name")));
  if (rule === undefined) return [{ removed: false }];
  removeEntry(accessRules, keyOf(rule.name));
  call.emit({ subject: "access-rule", name: rule.name, from: "present", to: "absent" });
  return [{ removed: true }];
};
