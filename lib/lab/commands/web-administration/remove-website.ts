import { changeConfiguration } from "../../iis/configuration";
import { needIis, needSite } from "../../iis/find";
import { keyOf, removeEntry } from "../../state/table";
import type { CommandHandler } from "../../world/call";

/** Remove-Website: the site is gone; its files and its pool stay. */
export const removeWebsite: CommandHandler = (call) => {
  const { world, computer } = call;
  const iis = needIis(computer);
  const site = needSite(iis, call.text("Name"));
  changeConfiguration(world, computer, iis, () => removeEntry(iis.sites, keyOf(site.name)));
  call.emit({ subject: "site", name: site.name, from: site.state, to: null });
  return [];
};
