import { bindingElement } from "../../iis/elements";
import { needIis } from "../../iis/find";
import type { BindingState } from "../../iis/iis-state";
import { fitsWildcard } from "../../iis/wildcard";
import type { Call, CommandHandler } from "../../world/call";

/** Get-WebBinding: bindings of a site or of all, chosen by protocol, port, address and host header. */
export const getWebBinding: CommandHandler = (call) => {
  const name = call.optionalText("Name");
  const sites = Object.values(needIis(call.computer).sites);
  const chosen = name === undefined ? sites : sites.filter((site) => fitsWildcard(site.name, name));
  return chosen.flatMap((site) => site.bindings.filter((binding) => fits(call, binding)).map(bindingElement));
};

function fits(call: Call, binding: BindingState): boolean {
  const [address = "", port = "", host = ""] = binding.bindingInformation.split(":");
  const wishes = [
    [call.optionalText("Protocol"), binding.protocol],
    [call.optionalText("Port"), port],
    [call.optionalText("IPAddress"), address],
    [call.optionalText("HostHeader"), host],
  ] as const;
  return wishes.every(([wish, value]) => wish === undefined || wish.toLowerCase() === value.toLowerCase());
}
