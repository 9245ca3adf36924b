import * as cutover from "cutover/provider";
import { estate } from "./estate";

/** The reports are out of use: their application pool stays stopped. */
export const reportsPool = new cutover.WebAppPool("reports-pool", {
  estate,
  server: "APP01",
  name: "Reports",
  state: "Stopped",
});
