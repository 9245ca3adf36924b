import { CutoverError } from "../../errors";

const PART = /^[A-Za-z0-9@#_-][A-Za-z0-9@#._-]*$/;

/** Refuses a name that could leave the run's folder or that Windows would not take. */
export function checkArtefactName(name: string): void {
  const isFine = name.length <= 200 && name.split("/").every((part) => PART.test(part) && !part.endsWith("."));
  if (!isFine)
    throw new CutoverError({ code: "ARTEFACT_NAME_INVALID", what: `The artefact name "${name}" cannot be used.` });
}
