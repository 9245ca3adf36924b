/** What ssh and Kerberos need to find the operator's keys and tickets. */
export function agentsOf(environment: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return picked(environment, ["SSH_AUTH_SOCK", "KRB5CCNAME"]);
}

/** Where the module Cutover keeps locks, runs and jobs away from Windows. */
export function placesOf(environment: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return picked(environment, ["CUTOVER_DATA", "XDG_STATE_HOME"]);
}

function picked(
  environment: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])),
  );
}
