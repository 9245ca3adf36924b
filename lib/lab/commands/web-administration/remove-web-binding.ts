import { changeConfiguration } from "../../iis/configuration";
import { needIis, needSite } from "../../iis/find";
import { pathNotFound } from "../../iis/web-errors";
import type { CommandHandler } from "../../world/call";
import { refuseUnsimulated } from "../sql-server/parameters";
import { neededName } from "./needed-name";

/** Remove-WebBinding: the bindings of one site with that protocol and information. */
export const removeWebBinding: CommandHandler = (call) => {
  refuseUnsimulated(call, ["InputObject", "IPAddress", "Port", "HostHeader"]);
  const { world, computer } = call;
  const iis = needIis(computer);
  const site = needSite(iis, neededName(call));
  const [protocol, information] = [call.optionalText("Protocol"), call.optionalText("BindingInformation")];
  const left = site.bindings.filter(
    (one) =>
      (protocol !== undefined && one.protocol !== protocol.toLowerCase()) ||
      (information !== undefined && one.bindingInformation.toLowerCase() !== information.toLowerCase()),
  );
  if (left.length === site.bindings.length) throw pathNotFound(information ?? site.name);
  changeConfiguration(world, computer, iis, () => {
    site.bindings = left;
  });
  return [];
};
