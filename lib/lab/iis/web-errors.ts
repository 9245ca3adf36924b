import { labError } from "../world/lab-error";

/** 0x80070425: a pool or site in transition takes no orders (QUIRKS: OctopusDeploy/Library#1374, WebAdministrationDsc#230). */
export function cannotAcceptControl(): Error {
  return labError({
    id: "System.Runtime.InteropServices.COMException",
    category: "NotSpecified",
    exception: "System.Runtime.InteropServices.COMException",
    message: "The service cannot accept control messages at this time. (Exception from HRESULT: 0x80070425)",
    hresult: -2147023835,
  });
}

/** 0x80070426: WAS does not run, or what should be recycled is not started (QUIRKS: azure-pipelines-tasks#8262). */
export function notStarted(): Error {
  return labError({
    id: "System.Runtime.InteropServices.COMException",
    category: "NotSpecified",
    exception: "System.Runtime.InteropServices.COMException",
    message: "The service has not been started. (Exception from HRESULT: 0x80070426)",
    hresult: -2147023834,
  });
}

/** Stop on a stopped pool, start on a started one. The wording is assumed; that stopping throws is not (QUIRKS). */
export function alreadyThere(target: string, state: "started" | "stopped"): Error {
  return labError({
    id: "InvalidOperation",
    category: "InvalidOperation",
    exception: "System.InvalidOperationException",
    message: `The object on the target path is already ${state}.`,
    target,
  });
}

/** assumed: the provider's words for a name that is not there. */
export function pathNotFound(path: string): Error {
  return labError({
    id: "PathNotFound",
    category: "ObjectNotFound",
    exception: "System.Management.Automation.ItemNotFoundException",
    message: `Cannot find path '${path}' because it does not exist.`,
    target: path,
  });
}

/** assumed: the words for a pool, site or binding that is made a second time. */
export function alreadyExists(name: string): Error {
  return labError({
    id: "InvalidOperation",
    category: "InvalidOperation",
    exception: "System.InvalidOperationException",
    message: `'${name}' already exists. Please use "force" parameter to override.`,
    target: name,
  });
}

/** assumed: the words for a site whose folder is not there. */
export function noSuchPhysicalPath(path: string): Error {
  return labError({
    id: "InvalidArgument",
    category: "InvalidArgument",
    exception: "System.ArgumentException",
    message: "Parameter 'PhysicalPath' should point to existing path.",
    target: path,
  });
}
