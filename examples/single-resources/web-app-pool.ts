import * as cutover from "cutover/provider";
import { estate } from "./estate";

/** The portal has a pool of its own. It is missing and is made; what is not said here stays as IIS has it. */
export const portalPool = new cutover.WebAppPool("portal-pool", {
  estate,
  server: "APP01",
  name: "Portal",
  managedRuntimeVersion: "",
  startMode: "AlwaysRunning",
  idleTimeoutMinutes: 0,
  // Without this it stays when the stack is destroyed.
  onDestroy: "remove",
});

/** The reports are out of use: their application pool stays stopped. */
export const reportsPool = new cutover.WebAppPool("reports-pool", {
  estate,
  server: "APP01",
  name: "Reports",
  state: "Stopped",
});
