import * as cutover from "cutover/provider";
import { estate } from "./estate";

/** The product is at 7.0.1, brought there by its installer without a person. */
export const shop = new cutover.InstalledProduct("shop", {
  estate,
  server: "APP02",
  product: "Shop",
  version: "7.0.1",
  versionFile: "C:\\Shop\\Admin\\Shop.exe",
  installer: {
    path: "D:\\Install\\setup.exe",
    sha256: "577f1060d679ca38356a4dc5a967d93f8db29008fe9908a984d686db180df42f",
    arguments: ["/quiet"],
  },
});
