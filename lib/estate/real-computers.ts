import type { DeclaredRemote } from "./schema/remote-schema";

/** A real computer as the upgrade file declares it. */
export interface DeclaredComputer {
  /** `local`: it is this computer, whatever it is called here. */
  readonly transport?: "local" | undefined;
  /** How another computer is reached. */
  readonly remote?: DeclaredRemote | undefined;
}

/**
 * The declared computers of which nobody said how they are reached: all but this one. A computer of which nothing is said
 * is this one when it has its name, in whatever case and with or without its domain. Pure.
 */
export function outOfReach(computers: Readonly<Record<string, DeclaredComputer>>, host: string): readonly string[] {
  return Object.entries(computers).flatMap(([name, { transport, remote }]) =>
    transport === "local" || remote !== undefined || labelOf(name) === labelOf(host) ? [] : [name],
  );
}

function labelOf(name: string): string {
  return (name.split(".")[0] ?? name).toLowerCase();
}
