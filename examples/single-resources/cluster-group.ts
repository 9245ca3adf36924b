import * as cutover from "cutover/provider";
import { estate } from "./estate";

/** The print service of the cluster is online, on NODE2. The commands run on NODE1, whichever node owns the group. */
export const printGroup = new cutover.ClusterGroup("print-group", {
  estate,
  server: "NODE1",
  name: "Print",
  state: "Online",
  owner: "NODE2",
});
