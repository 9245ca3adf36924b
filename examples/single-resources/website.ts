import * as cutover from "cutover/provider";
import { estate } from "./estate";

/** So is their site. */
export const reportsSite = new cutover.Website("reports-site", {
  estate,
  server: "APP01",
  name: "Reports",
  state: "Stopped",
});
