import type { LicenceMode, MaintenanceMode, ProductCommand, UpdateMode } from "../../steps";
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
  if (given.kind !== "attended") {
    const read = { ...asked(given.read), words };
    return { kind: "ordered", read, enter: given.enter, leave: given.leave, credential };
  }
  const read = given.read && { ...asked(given.read), words };
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
  if (given.kind !== "attended")
    return { kind: "ordered", read: { ...asked(given.read), words }, start: given.start, credential };
  return {
    kind: "attended",
    read: given.read && { ...asked(given.read), words },
    credential,
    instruction: texts.update,
  };
}

function licenceMode({ administration, licenceKey }: TimeTrackerNxInputs, { credential, texts }: Facts): LicenceMode {
  const given = administration.licence;
  if (given.kind !== "attended" && licenceKey !== undefined) {
    return { kind: "ordered", read: asked(given.read), write: given.write, key: licenceKey, credential };
  }
  return { kind: "attended", read: given.read && asked(given.read), credential, instruction: texts.licence };
}

/** Where it is asked, apart from where the answers stand. */
function asked<T extends { readonly url: string } | { readonly command: ProductCommand }>(read: T) {
  return { ...read, question: "url" in read ? { url: read.url } : { command: read.command } };
}
