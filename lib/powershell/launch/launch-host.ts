import type { Timer } from "../../node";
import { bootstrapLine } from "./bootstrap";
import { type Endpoint, openEndpoint } from "./endpoint";
import { HostLife } from "./host-life";
import type { LaunchedHost } from "./launched-host";
import { startFailure } from "./start-failure";

/** What a host is started with. */
export interface HostStart {
  /** Absolute path of the PowerShell. */
  readonly executable: string;
  /** Absolute path of the host script. */
  readonly host: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** How long it may take until the host is ready, in milliseconds. */
  readonly deadlineMs: number;
  readonly timer: Timer;
}

const CLOSE_GRACE_MS = 2000;

/** Starts PowerShell with the host. @throws CutoverError POWERSHELL_NOT_FOUND, POWERSHELL_NOT_TRUSTED, POWERSHELL_NOT_STARTED. */
export async function launchHost(start: HostStart): Promise<LaunchedHost> {
  const { host, deadlineMs, timer } = start;
  let endpoint: Endpoint | undefined;
  const life = new HostLife({
    timer,
    closeGraceMs: CLOSE_GRACE_MS,
    failure: (seen) => startFailure({ ...start, ...seen }),
    // Nobody else has to connect.
    onConnected: () => void endpoint?.close(),
  });
  // Started before there is anything to connect to: it needs a while until it reads its first line.
  const child = life.spawn(start);
  const cancelDeadline = life.limit(deadlineMs, `it was not ready within ${deadlineMs} ms`);
  try {
    endpoint = await endpointOf(life);
    child.send(bootstrapLine({ host, endpoint: endpoint.name, ...life.nonce }));
    const facts = await life.ready;
    child.detach();
    const { connected } = life;
    if (connected === undefined)
      throw startFailure({ ...start, said: "", reason: "it was ready before it had connected" });
    return { facts, ...connected, kill: () => kill(life) };
  } finally {
    cancelDeadline();
    await endpoint?.close();
  }
}

async function endpointOf(life: HostLife): Promise<Endpoint> {
  try {
    return await openEndpoint((socket) => life.take(socket));
  } catch (thrown) {
    await kill(life);
    throw thrown;
  }
}

async function kill(life: HostLife): Promise<void> {
  await life.endProcess();
  life.lose("the process was ended");
}
