import { z } from "zod";
import { licenceCommand, maintenanceCommand, schemaUpdateCommand } from "./command";
import { licenceHttp, maintenanceHttp, schemaUpdateHttp } from "./request";
import { credential } from "./secret-reference";

const attendedUpdate = z.strictObject({
  kind: z.literal("attended"),
  read: schemaUpdateHttp.shape.read
    .optional()
    .describe("How the database update is read, if there is a way; without one a person says when it has ended."),
  words: schemaUpdateHttp.shape.words,
});

const attendedLicence = z.strictObject({
  kind: z.literal("attended"),
  read: licenceHttp.shape.read
    .optional()
    .describe("How the licence is read, if there is a way; without one a person says that it has been entered."),
});

const attendedMaintenance = z.strictObject({
  kind: z.literal("attended"),
  read: maintenanceHttp.shape.read
    .optional()
    .describe("How the maintenance mode is read, if there is a way; without one a person says that it is on."),
  words: maintenanceHttp.shape.words,
});

const byCommand = z.literal("command").describe("By commands of the operator's own, declared in the estate.");

const commandedMaintenance = z.strictObject({
  kind: byCommand,
  ...maintenanceCommand,
  words: maintenanceHttp.shape.words,
});
const commandedUpdate = z.strictObject({
  kind: byCommand,
  ...schemaUpdateCommand,
  words: schemaUpdateHttp.shape.words,
});
const commandedLicence = z.strictObject({ kind: byCommand, ...licenceCommand });

/**
 * How the product's administration is reached. The vendor documents a person in a browser and nothing else, so that is
 * the default; `http` is for an operator who knows an interface, `command` for one who has a PowerShell module for the product.
 */
export const administration = z
  .strictObject({
    credential: credential
      .optional()
      .describe("The product's administrator. Needed as soon as one of the three is read or done over HTTP."),
    maintenance: z
      .discriminatedUnion("kind", [attendedMaintenance, maintenanceHttp, commandedMaintenance])
      .prefault({ kind: "attended" })
      .describe("How the maintenance mode is entered and seen (TT-6)."),
    schemaUpdate: z
      .discriminatedUnion("kind", [attendedUpdate, schemaUpdateHttp, commandedUpdate])
      .prefault({ kind: "attended" })
      .describe("How the database update is started and watched (TT-14)."),
    licence: z
      .discriminatedUnion("kind", [attendedLicence, licenceHttp, commandedLicence])
      .prefault({ kind: "attended" })
      .describe("How the licence key is entered and read back (TT-17)."),
  })
  .prefault({})
  .describe("How the product's administration is reached. Default: a person in a browser, as the vendor documents it.");
