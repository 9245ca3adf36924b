import type { CommandHandler } from "../../world/call";
import { labError } from "../../world/lab-error";

export const getCutoverCertificateBinding: CommandHandler = (call) => {
  const site = call.text("Site");
  const bindings = call.world.parts.iis?.certificateBindings(call.world, call.computer, site);
  if (bindings !== undefined) return bindings;
  throw labError({
    id: "SiteNotFound",
    category: "ObjectNotFound",
    message: `There is no site '${site}'.`,
    target: site,
  });
};
