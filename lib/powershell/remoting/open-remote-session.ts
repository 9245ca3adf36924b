import { wallTimer } from "../../node";
import { type Edition, findPowerShell, thisMachine } from "../discover";
import { Session } from "../session";
import { startWith } from "../session/settings";
import { cutoverModule, nearScript, shippedScripts } from "../shipped";
import { launchRemoteHost, moduleVersion } from "./launch";
import type { Remote } from "./remote";

/** What a session to another computer is opened with. */
export interface RemoteSessionParts {
  readonly computer: string;
  readonly remote: Remote;
  /** The PowerShell here that connects, where it is not the one that discovery finds. */
  readonly executable?: string;
  /** Which PowerShell the commands run in over there, where there are two. */
  readonly edition?: Edition;
  /** Modules over there that are not found by their name. */
  readonly modules: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly farEnvironment: Readonly<Record<string, string>>;
  readonly deadlineMs: number;
}

/**
 * Opens a session to another computer. Its calls are those of a session on this one: the same host, the same frames.
 *
 * @throws CutoverError REMOTE_…, REMOTING_NOT_AVAILABLE, POWERSHELL_NOT_FOUND for the PowerShell here.
 */
export async function openRemoteSession(
  parts: RemoteSessionParts,
): Promise<{ readonly session: Session; readonly executable: string }> {
  const { computer, remote, executable, edition, modules, environment, farEnvironment, deadlineMs } = parts;
  // Windows PowerShell knows no SSH.
  const wanted =
    executable === undefined ? (remote.over === "ssh" ? { edition: "core" as const } : {}) : { executable };
  const host = await launchRemoteHost({
    computer,
    remote,
    executable: findPowerShell(thisMachine, wanted).executable,
    near: nearScript,
    version: moduleVersion(cutoverModule),
    source: shippedScripts,
    environment: { ...environment, TERM: "dumb", NO_COLOR: "1" },
    farEnvironment,
    edition,
    deadlineMs,
    timer: wallTimer,
  });
  startWith(host, { modules: { Cutover: `${host.folder}/Cutover.psd1`, ...modules } });
  return { session: new Session({ computer, host, timer: wallTimer }), executable: host.executable };
}
