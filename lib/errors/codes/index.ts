import type { CodeEntry } from "../code-entry";
import { cliCodes } from "./cli";
import { cmdletsCodes } from "./cmdlets";
import { contractCodes } from "./contract";
import { estateCodes } from "./estate";
import { fleetCodes } from "./fleet";
import { labCodes } from "./lab";
import { powershellCodes } from "./powershell";
import { providerCodes } from "./provider";
import { rehearseCodes } from "./rehearse";
import { remotingCodes } from "./remoting";
import { shellCodes } from "./shell";
import { stepsCodes } from "./steps";
import { upgradeCodes } from "./upgrade";
import { webconfigCodes } from "./webconfig";

/** The closed list of error codes, one file per area. */
export const errorCodes = {
  ...shellCodes,
  ...powershellCodes,
  ...remotingCodes,
  ...contractCodes,
  ...cmdletsCodes,
  ...labCodes,
  ...webconfigCodes,
  ...upgradeCodes,
  ...stepsCodes,
  ...estateCodes,
  ...cliCodes,
  ...providerCodes,
  ...rehearseCodes,
  ...fleetCodes,
};

export type ErrorCode = keyof typeof errorCodes;

/** The entry of a code. */
export function codeEntry(code: ErrorCode): CodeEntry {
  return errorCodes[code];
}
