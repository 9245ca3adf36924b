import type { TimeTrackerNxGiven } from "cutover/systems";
import type { DeclaredCommand } from "../../lib/contract/declared";
import type { EstateInput } from "../../lib/lab";
import { httpAdministration, silentInputs } from "../systems/given-inputs";
import { ttEstate } from "./tt-estate";
import type { Inputs } from "./tt-run";

export const MODULE = "Contoso.TimeTracker";
const credential = { userName: "admin", password: { env: "TT_ADMIN_PASSWORD" } };
const parameters = { Credential: credential };

const sets = (more: DeclaredCommand["parameterSets"][string] = {}): DeclaredCommand["parameterSets"] => ({
  Default: { Credential: { type: "PSCredential", mandatory: true }, ...more },
});

/** The module that somebody wrote for TimeTracker NX: its commands, and what each stands for on the lab. */
const commands: readonly (Omit<DeclaredCommand, "module"> & { readonly standsFor: string })[] = [
  { name: "Get-TTMaintenance", effect: "reads", standsFor: "timetracker.maintenance-read", parameterSets: sets() },
  { name: "Enable-TTMaintenance", effect: "changes", standsFor: "timetracker.maintenance-on", parameterSets: sets() },
  { name: "Disable-TTMaintenance", effect: "changes", standsFor: "timetracker.maintenance-off", parameterSets: sets() },
  { name: "Get-TTUpdate", effect: "reads", standsFor: "timetracker.schema-update-read", parameterSets: sets() },
  { name: "Start-TTUpdate", effect: "changes", standsFor: "timetracker.schema-update-start", parameterSets: sets() },
  { name: "Get-TTLicence", effect: "reads", standsFor: "timetracker.licence-read", parameterSets: sets() },
  {
    name: "Set-TTLicence",
    effect: "changes",
    standsFor: "timetracker.licence-enter",
    parameterSets: sets({ Key: { type: "SecureString", mandatory: true } }),
  },
];

/** As the upgrade file declares them. */
export const declared: readonly DeclaredCommand[] = commands.map(({ standsFor: _, ...one }) => ({
  module: MODULE,
  ...one,
}));

/** The server with the module installed. */
export function commandEstate(change: Parameters<typeof ttEstate>[0] = {}): EstateInput {
  const installed = commands.map(({ effect: _, ...one }) => ({ module: MODULE, ...one }));
  return ttEstate({ ...change, computer: { ...change.computer, commands: installed } });
}

const call = (name: string, more: object = {}) => ({ module: MODULE, name, parameters: { ...parameters, ...more } });

export const commandAdministration: NonNullable<TimeTrackerNxGiven["administration"]> = {
  maintenance: {
    kind: "command",
    read: { command: call("Get-TTMaintenance") },
    enter: call("Enable-TTMaintenance"),
    leave: call("Disable-TTMaintenance"),
  },
  schemaUpdate: { kind: "command", read: { command: call("Get-TTUpdate") }, start: call("Start-TTUpdate") },
  licence: {
    kind: "command",
    read: { command: call("Get-TTLicence") },
    write: call("Set-TTLicence", { Key: "{{key}}" }),
  },
};

export const commandInputs: Inputs = { ...silentInputs, administration: commandAdministration };
export const credentialOfHttp = httpAdministration?.credential;
