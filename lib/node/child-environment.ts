/**
 * What a child process of cutover may see of this process's environment: what programs need to start and to find their
 * files. Everything else stays here, since secrets are often kept in environment variables.
 */
const allowed: ReadonlySet<string> = new Set([
  "ALLUSERSPROFILE",
  "APPDATA",
  "COMPUTERNAME",
  "COMSPEC",
  "HOME",
  "LANG",
  "LC_ALL",
  "LOCALAPPDATA",
  "LOGNAME",
  "NUMBER_OF_PROCESSORS",
  "OS",
  "PATH",
  "PATHEXT",
  "PROCESSOR_ARCHITECTURE",
  "PROGRAMDATA",
  "PROGRAMFILES",
  "PROGRAMFILES(X86)",
  "SHELL",
  "SYSTEMDRIVE",
  "SYSTEMROOT",
  "TEMP",
  "TERM",
  "TMP",
  "TMPDIR",
  "TZ",
  "USER",
  "USERDOMAIN",
  "USERNAME",
  "USERPROFILE",
  "WINDIR",
]);

/** The allow-listed part of an environment. Names are compared as Windows does, without regard to case. */
export function childEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => allowed.has(name.toUpperCase())));
}
