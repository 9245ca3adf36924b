import * as cutover from "cutover/provider";
import { estate } from "./estate";

/** What was customised in 6.2 is in the default of 7.0, and stays there whoever edits the file. */
export const shopConfig = new cutover.WebConfig("shop-config", {
  estate,
  server: "APP01",
  path: "C:\\Shop\\Web\\Web.config",
  customised: "D:\\Kept\\Web.config",
  oldDefault: "D:\\Kept\\6.2\\Web.config",
  newDefault: "D:\\Kept\\7.0\\Web.config",
});
