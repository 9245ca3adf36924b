import { changeConfiguration } from "../../iis/configuration";
import { needIis, needSite } from "../../iis/find";
import { alreadyExists } from "../../iis/web-errors";
import type { CommandHandler } from "../../world/call";
import { labError } from "../../world/lab-error";
import { bindingOf } from "./binding-of";
import { neededName } from "./needed-name";

/** New-WebBinding: one more binding of a site. */
export const newWebBinding: CommandHandler = (call) => {
  const { world, computer } = call;
  const iis = needIis(computer);
  const site = needSite(iis, neededName(call));
  const binding = bindingOf(call, protocolOf(call.optionalText("Protocol") ?? "http"));
  const isThere = site.bindings.some(
    (one) => one.protocol === binding.protocol && one.bindingInformation === binding.bindingInformation,
  );
  if (isThere) throw alreadyExists(binding.bindingInformation);
  changeConfiguration(world, computer, iis, () => void site.bindings.push(binding));
  return [];
};

function protocolOf(text: string): "http" | "https" {
  const protocol = text.toLowerCase();
  if (protocol === "http" || protocol === "https") return protocol;
  throw labError({
    id: "NotSimulated",
    category: "NotImplemented",
    message: `The lab knows the protocols http and https, not ${text}.`,
    target: text,
  });
}
