/** A real computer as the upgrade file declares it. */
export interface DeclaredComputer {
  readonly transport?: "local" | "winrm" | "ssh" | undefined;
  readonly address?: string | undefined;
}

/**
 * The declared computers that this version cannot reach: all but this one. A computer without a transport is this one
 * when it has its name, in whatever case and with or without its domain. Pure.
 */
export function outOfReach(computers: Readonly<Record<string, DeclaredComputer>>, host: string): readonly string[] {
  return Object.entries(computers).flatMap(([name, { transport }]) =>
    transport === "local" || (transport === undefined && labelOf(name) === labelOf(host)) ? [] : [name],
  );
}

function labelOf(name: string): string {
  return (name.split(".")[0] ?? name).toLowerCase();
}
