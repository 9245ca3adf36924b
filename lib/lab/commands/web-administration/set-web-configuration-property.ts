import { setAttribute } from "../../iis/attributes";
import { needRunningIis } from "../../iis/find";
import type { CommandHandler } from "../../world/call";
import { placeAt } from "./configuration-place";

/** Set-WebConfigurationProperty, for attributes of one pool or one site. */
export const setWebConfigurationProperty: CommandHandler = (call) => {
  needRunningIis(call.computer);
  const { world, computer, parameters } = call;
  for (const filter of call.texts("Filter")) {
    setAttribute(world, computer, {
      place: placeAt(call, filter),
      name: call.text("Name"),
      value: parameters.Value ?? null,
    });
  }
  return [];
};
