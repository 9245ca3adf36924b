import * as cutover from "cutover/provider";
import { estate } from "./estate";

/** A backup from before the change, verified to its end. It stays when the stack is destroyed. */
export const backup = new cutover.SqlBackup("before-the-change", {
  estate,
  server: "APP01",
  database: "Shop",
  file: "D:\\Backup\\Shop-before.bak",
  trustServerCertificate: true,
});
