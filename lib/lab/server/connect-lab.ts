import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { CutoverError } from "../../errors";
import type { Ports } from "../../shell";
import { sha256Of } from "../blobs/memory-blobs";
import type { LabEvent } from "../history";
import type { PersonDoing } from "../lab";
import type { OperatorPorts } from "../operator/operator-ports";
import { readEstateText } from "../persistence/estate-sources";
import type { DeepReadonly } from "../state/deep-readonly";
import type { EstateState } from "../state/estate-state";
import { connectedPorts } from "./connected-ports";
import { Connection } from "./connection";
import { readEndpoint } from "./endpoint";
import { launch } from "./launch";
import type { Welcome } from "./message";

export interface ConnectOptions {
  /** The estate file; needed only where the folder holds no live state yet. */
  readonly estate?: string;
  /** The live folder. */
  readonly folder: string;
  readonly operator?: OperatorPorts;
  /** How long the lab's process stays without a client, in ms of wall time. Default 10000. */
  readonly idleMs?: number;
  /** Arguments of Node for the lab's process. Default: those of this one. */
  readonly nodeArguments?: readonly string[];
}

/** An estate that lives in a process of its own. */
export interface ConnectedLab {
  readonly ports: Ports;
  history(): Promise<readonly LabEvent[]>;
  advance(ms: number): Promise<void>;
  inspect(): Promise<DeepReadonly<EstateState>>;
  pendingMs(): Promise<number>;
  act(doing: PersonDoing): Promise<void>;
  /** Ends the connection; the lab lives on until it is idle. */
  close(): Promise<void>;
}

const ATTEMPTS = 200;
const PAUSE_MS = 50;

/**
 * Connects to the process that owns a live folder, and starts it where there is none.
 *
 * @throws CutoverError LAB_ESTATE_INVALID, LAB_ESTATE_CHANGED, LAB_STATE_DAMAGED, LAB_IN_USE, LAB_NOT_ANSWERING
 */
export async function connectLab(options: ConnectOptions): Promise<ConnectedLab> {
  const { connection, welcome } = await reach({ ...options, folder: resolve(options.folder) });
  return {
    ports: connectedPorts(connection, welcome, options.operator ?? {}),
    history: async () => (await connection.ask({ kind: "history" })) as unknown as readonly LabEvent[],
    advance: async (ms) => void (await connection.ask({ kind: "sleep", ms })),
    inspect: async () => (await connection.ask({ kind: "inspect" })) as unknown as DeepReadonly<EstateState>,
    pendingMs: async () => Number(await connection.ask({ kind: "pending" })),
    act: async (doing) => void (await connection.ask({ kind: "act", doing })),
    close: () => connection.close(),
  };
}

async function reach(options: ConnectOptions): Promise<{ connection: Connection; welcome: Welcome }> {
  const { folder, estate = "", idleMs = 10_000, nodeArguments = process.execArgv } = options;
  const origin = estate === "" ? "" : sha256Of(readEstateText(estate));
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const endpoint = readEndpoint(folder);
    const reached = endpoint === undefined ? undefined : await Connection.open(folder, endpoint, origin);
    if (reached !== undefined) return reached;
    const launched = await launch({ folder, estate, idleMs, nodeArguments });
    // Another process is just starting or ending: it gets a moment.
    if (launched === "in-use") await pause(PAUSE_MS);
  }
  throw new CutoverError({
    code: "LAB_IN_USE",
    what: `The lab in ${folder} is owned by a process that does not answer.`,
  });
}
