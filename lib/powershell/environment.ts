/** What ssh and Kerberos need to find the operator's keys and tickets. */
export function agentsOf(environment: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return picked(environment, ["SSH_AUTH_SOCK", "KRB5CCNAME"]);
}

/** Where the module Cutover keeps locks, runs and jobs away from Windows. */
export function placesOf(environment: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return picked(environment, ["CUTOVER_DATA", "XDG_STATE_HOME"]);
}

/**
 * How .NET runs a host: it collects in one piece, which brings objects from a loop half as fast again, and compiles often
 * used code at once for good. The host takes them out of its environment behind its first reply.
 */
export const RUNTIME_SETTINGS = { DOTNET_gcConcurrent: "0", DOTNET_TieredPGO: "0" } as const;

/** What an interactive PowerShell does at its start for its makers: a session of a program neither reports nor looks for updates. */
export const QUIET_START = { POWERSHELL_TELEMETRY_OPTOUT: "1", POWERSHELL_UPDATECHECK: "Off" } as const;

function picked(
  environment: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])),
  );
}
