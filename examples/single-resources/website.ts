import * as cutover from "cutover/provider";
import { estate } from "./estate";
import { portalPool } from "./web-app-pool";

/** The portal's site: made where it is missing, with these bindings and no others. */
export const portalSite = new cutover.Website(
  "portal-site",
  {
    estate,
    server: "APP01",
    name: "Portal",
    physicalPath: "C:\\Portal",
    applicationPool: "Portal",
    bindings: [{ port: 8081 }, { port: 80, hostHeader: "portal.example" }],
    onDestroy: "remove",
  },
  { dependsOn: portalPool },
);

/** The reports' site is out of use, like their pool. */
export const reportsSite = new cutover.Website("reports-site", {
  estate,
  server: "APP01",
  name: "Reports",
  state: "Stopped",
});
