import type * as pulumi from "@pulumi/pulumi";
import type { z } from "zod";
import type { sqlBackupInputs } from "../../lib/systems/single";
import { sqlBackupKind } from "../runtime/kinds/sql-backup";
import { DeclaredResource } from "./declared-resource";
import type { Args } from "./input-types";

/** Inputs of SqlBackup; docs/pulumi.md lists them. */
export type SqlBackupArgs = Args<z.input<typeof sqlBackupInputs>>;

/** What the state holds of this resource's code: constant, and nothing of the program. */
export const sqlBackupStub = {
  configure() {
    require("cutover/provider/runtime").attach(this, "SqlBackup");
  },
} as unknown as pulumi.dynamic.ResourceProvider;

/**
 * A sound COPY_ONLY backup of a database at a path, verified to its end when it was made. `destroy` leaves the file alone.
 *
 * @example
 * new cutover.SqlBackup("before", { estate: { lab: "estate.yaml" }, server: "APP01", database: "Shop", file: "D:\\Backup\\Shop-before.bak" });
 */
export class SqlBackup extends DeclaredResource {
  /** SHA-256 (hex) of the backup's file when it was verified. */
  declare readonly sha256: pulumi.Output<string>;

  constructor(name: string, args: SqlBackupArgs, options?: pulumi.CustomResourceOptions) {
    super({ kind: sqlBackupKind, stub: sqlBackupStub, outputs: ["sha256"] }, name, { args, options });
  }
}
