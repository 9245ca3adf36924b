import { isName } from "../files/paths";
import { labError } from "../world/lab-error";

/** A run id is the name of a folder on the target. @throws LabError NameInvalid */
export function checkRunId(text: string): string {
  if (isName(text) && text.length <= 100 && !/[\\/]/.test(text) && text !== "" && text !== "__proto__") return text;
  throw invalid("RunId", text);
}

/** An artefact's name may have folders (with / or \) and never leaves the run's own. @throws LabError NameInvalid */
export function checkArtefactName(text: string): string {
  const segments = text.split(/[\\/]/);
  const fine = segments.every((segment) => segment !== "" && isName(segment));
  if (fine && text.length <= 300 && text !== "__proto__") return text;
  throw invalid("Name", text);
}

/** @throws LabError NameInvalid */
export function checkRequestId(text: string): string {
  if (/^[^\p{Cc}]{1,300}$/u.test(text) && text !== "__proto__") return text;
  throw invalid("RequestId", text);
}

function invalid(parameterName: string, text: string): Error {
  return labError({
    id: "NameInvalid",
    category: "InvalidArgument",
    message: `'${text.slice(0, 200)}' cannot be used as ${parameterName}.`,
    parameterName,
    target: text.slice(0, 200),
  });
}
