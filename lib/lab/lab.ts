import type { Files, Hook, Ports, Prompt, Random, Secret, SecretReference } from "../shell";
import type { LabEvent, Plain } from "./history";
import type { LabSnapshot } from "./snapshot";
import type { DeepReadonly } from "./state/deep-readonly";
import type { EstateState } from "./state/estate-state";

/** The operator's own machine, as far as a test or the command line brings it along. The rest is in memory. */
export interface OperatorPorts {
  readonly files?: Files;
  readonly hook?: Hook;
  readonly prompt?: Prompt;
  readonly random?: Random;
  readonly secret?: (reference: SecretReference) => Promise<Secret>;
  readonly host?: string;
}

/** An estate in this process. */
export interface Lab {
  readonly ports: Ports;
  /** Every event so far. The list grows; its events never change. */
  history(): readonly LabEvent[];
  /** Moves virtual time; what is due happens on the way. */
  advance(ms: number): Promise<void>;
  /** An immutable picture of everything (state, time, pending work, history, contents), to open again as often as wanted. */
  snapshot(): LabSnapshot;
  /** The state as plain data, a copy. */
  inspect(): DeepReadonly<EstateState>;
  /** The bytes of a file of a computer, or undefined. */
  readFile(computer: string, path: string): Uint8Array | undefined;
  /** Virtual ms until nothing that was started goes on any more; 0 when nothing does. */
  pendingMs(): number;
  /** Something that a person of the catalogue does now. */
  act(doing: {
    readonly on: string;
    readonly does: string;
    readonly options?: { readonly [name: string]: Plain };
  }): void;
  /** Saves what is not saved yet and gives the folder free. */
  close(): Promise<void>;
}
