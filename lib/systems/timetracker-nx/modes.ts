import type { LicenceMode, MaintenanceMode, UpdateMode } from "../../steps";
import type { Facts } from "./facts";
import type { TimeTrackerNxInputs } from "./inputs";

/** The ways in which this operator reaches the administration, in the terms of the steps. */
export function modesOf(inputs: TimeTrackerNxInputs, facts: Facts) {
  return {
    maintenance: maintenanceMode(inputs, facts),
    update: updateMode(inputs, facts),
    licence: licenceMode(inputs, facts),
  };
}

function maintenanceMode({ administration }: TimeTrackerNxInputs, { credential, texts }: Facts): MaintenanceMode {
  const given = administration.maintenance;
  const { words } = given;
  if (given.kind === "http") {
    return { kind: "http", read: { ...given.read, words }, enter: given.enter, leave: given.leave, credential };
  }
  const read = given.read && { ...given.read, words };
  return {
    kind: "attended",
    read,
    credential,
    instruction: texts.maintenance,
    leaveInstruction: texts.maintenanceLeave,
  };
}

function updateMode({ administration }: TimeTrackerNxInputs, { credential, texts }: Facts): UpdateMode {
  const given = administration.schemaUpdate;
  const { words } = given;
  if (given.kind === "http") return { kind: "http", read: { ...given.read, words }, start: given.start, credential };
  return { kind: "attended", read: given.read && { ...given.read, words }, credential, instruction: texts.update };
}

function licenceMode({ administration, licenceKey }: TimeTrackerNxInputs, { credential, texts }: Facts): LicenceMode {
  const given = administration.licence;
  if (given.kind === "http" && licenceKey !== undefined) {
    return { kind: "http", read: given.read, write: given.write, key: licenceKey, credential };
  }
  return { kind: "attended", read: given.read, credential, instruction: texts.licence };
}
