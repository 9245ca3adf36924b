import { type Estate, type OpenEstateOptions, openEstate as openEstateOf, type UpgradeObject } from "./estate";

export {
  CutoverError,
  type ErrorCode,
  EXIT,
  type ExitCode,
  isCutoverError,
  renderErrorJson,
  renderErrorText,
} from "./errors";
export type { Estate, UpgradeObject } from "./estate";
export { Secret } from "./shell";
export {
  type Answers,
  type ApplyOptions,
  type Approval,
  apply,
  type ComputerStatus,
  type Gate,
  type Plan,
  type PlanEntry,
  type PlanOptions,
  type PlanWindow,
  plan,
  type ReadRunOptions,
  type ResumeOptions,
  type RollbackEntry,
  type RollbackOptions,
  type RollbackPlan,
  type RunEvent,
  type RunResult,
  type RunView,
  readRun,
  resume,
  rollback,
  type StatusOptions,
  status,
  type Upgrade,
} from "./upgrade";

/**
 * Opens the estate that an upgrade file (or the same as an object) names: a lab now, real computers in a later version.
 * Nothing is looked at or changed by opening it. Close it at the end.
 *
 * @param source path of an upgrade file, or its content as an object; relative paths start at the file's folder
 * @param options `lab: "in-process"` for a lab that ends with this program; the systems are those that cutover ships
 * @throws CutoverError with file, line and column for everything wrong in the file (UPGRADE_FILE_INVALID, LITERAL_SECRET,
 *   SYSTEM_UNKNOWN), ESTATE_FILE_MISSING, ESTATE_NOT_SUPPORTED for real computers of which nobody says
 *   how they are reached
 * @example
 * const estate = await openEstate("cutover.yaml");
 * const { digest } = await plan({ upgrade: timeTrackerNx(estate.inputs), ports: estate.ports });
 * await estate.close();
 */
export async function openEstate(
  source: string | UpgradeObject,
  options: Partial<OpenEstateOptions> = {},
): Promise<Estate> {
  return openEstateOf(source, { systems: shippedSystems(), ...options });
}

function shippedSystems(): OpenEstateOptions["systems"] {
  // Loaded with the first estate: whoever only wants the errors or the types pays nothing.
  return (require("./systems") as typeof import("./systems")).systems;
}
