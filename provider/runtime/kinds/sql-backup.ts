import { sqlBackup } from "../../../lib/systems/single";
import type { Kind } from "./kind";
import { singleKind } from "./single-kind";

/** SqlBackup as a resource. */
export const sqlBackupKind: Kind = {
  ...singleKind("SqlBackup", sqlBackup),
  identity: ["server", "instance", "database", "file"],
  means: ["testRestore", "trustServerCertificate", "waitMinutes"],
  secrets: [],
  completed: (inputs, { sha256 }) =>
    typeof sha256 === "string" && sha256 !== "" ? { ...inputs, proved: sha256 } : inputs,
  remakes: ({ entries }) => entries.length > 0,
  declared: ({ proved: _, ...inputs }) => inputs,
  seen: ({ plan, before, run }) => {
    // Only the run that has made it has verified it: what is seen later must still be that file.
    const { sha256 } = before;
    const isKept = run === undefined && typeof sha256 === "string" && sha256 !== "";
    return isKept ? { sha256 } : sqlBackup.seen(plan);
  },
};
