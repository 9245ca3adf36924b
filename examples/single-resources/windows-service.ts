import * as cutover from "cutover/provider";
import { estate } from "./estate";

/** The shop needs Redis. It runs already: the resource takes it over as it is. */
export const redis = new cutover.WindowsService("redis", {
  estate,
  server: "APP01",
  name: "Redis",
  startType: "Automatic",
});
