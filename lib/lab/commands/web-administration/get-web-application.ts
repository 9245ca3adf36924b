import { applicationElement } from "../../iis/elements";
import { needIis } from "../../iis/find";
import { fitsWildcard } from "../../iis/wildcard";
import type { CommandHandler } from "../../world/call";

/** Get-WebApplication: applications below the roots of the sites; -Name is the path without its slash. */
export const getWebApplication: CommandHandler = (call) => {
  const site = call.optionalText("Site");
  const name = call.optionalText("Name")?.replace(/^\/?/, "/");
  const sites = Object.values(needIis(call.computer).sites);
  return sites
    .filter((candidate) => site === undefined || fitsWildcard(candidate.name, site))
    .flatMap((candidate) =>
      candidate.applications
        .filter(({ path }) => path !== "/" && (name === undefined || fitsWildcard(path, name)))
        .map((application) => applicationElement(candidate, application)),
    );
};
