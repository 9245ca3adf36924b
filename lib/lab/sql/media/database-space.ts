import type { ComputerState } from "../../state/computer-state";
import { entryOf } from "../../state/table";
import { SqlError } from "../sql-error";
import type { DatabaseFileState } from "../sql-state";

/** Takes the space of database files from their drives. @throws SqlError 3257 when a drive has too little. */
export function takeSpace(computer: ComputerState, files: readonly DatabaseFileState[]): void {
  for (const [letter, bytes] of byDrive(files)) {
    const drive = entryOf(computer.drives, letter);
    if (!drive) throw noSuchPath(files, letter);
    if (drive.freeBytes >= bytes) continue;
    const message = `There is insufficient free space on disk volume '${letter}\\' to create the database. The database requires ${bytes} additional free bytes, while only ${drive.freeBytes} bytes are available.`;
    throw new SqlError({ number: 3257, severity: 16, message });
  }
  move(computer, files, -1);
}

export function giveBack(computer: ComputerState, files: readonly DatabaseFileState[]): void {
  move(computer, files, 1);
}

function move(computer: ComputerState, files: readonly DatabaseFileState[], sign: 1 | -1): void {
  for (const [letter, bytes] of byDrive(files)) {
    const drive = entryOf(computer.drives, letter);
    if (drive) drive.freeBytes += sign * bytes;
  }
}

function byDrive(files: readonly DatabaseFileState[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { physicalName, sizeBytes } of files) {
    const letter = physicalName.slice(0, 2).toUpperCase();
    sums.set(letter, (sums.get(letter) ?? 0) + sizeBytes);
  }
  return sums;
}

function noSuchPath(files: readonly DatabaseFileState[], letter: string): SqlError {
  const file = files.find(({ physicalName }) => physicalName.slice(0, 2).toUpperCase() === letter);
  const message = `Directory lookup for the file "${file?.physicalName ?? letter}" failed with the operating system error 3(The system cannot find the path specified.).`;
  return new SqlError({ number: 5133, severity: 16, message });
}
