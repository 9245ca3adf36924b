import { contractOf, effectOf } from "../../contract";
import type { Command } from "../../shell";

/** Whether a command changes the computer, so that the far side has to compare the lock. A trial run changes nothing. */
export function changesComputer(command: Command, find: typeof contractOf = contractOf): boolean {
  if (command.parameters.WhatIf === true && find(command.module, command.name)?.supportsShouldProcess === true)
    return false;
  return effectOf(command, find) === "changes";
}
