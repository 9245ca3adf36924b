import type { ComputerState } from "../state/computer-state";
import { labError } from "../world/lab-error";
import { findFile } from "./file-access";

/** @throws LabError FileChanged when a file is not what the caller saw ("" = must not exist). */
export function refuseUnexpected(computer: ComputerState, path: string, expected: string): void {
  const sha256 = findFile(computer, path)?.sha256 ?? "";
  if (sha256 === expected.toLowerCase()) return;
  const is = sha256 === "" ? "does not exist" : `has SHA-256 ${sha256}`;
  throw labError({
    id: "FileChanged",
    category: "InvalidData",
    message: `'${path}' ${is}; expected was ${expected === "" ? "no file" : expected}.`,
    target: path,
  });
}
