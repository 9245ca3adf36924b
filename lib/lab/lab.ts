import type { Ports } from "../shell";
import type { LabEvent, Plain } from "./history";
import type { ServedSites } from "./http/serve-sites";
import type { LabSnapshot } from "./snapshot";
import type { DeepReadonly } from "./state/deep-readonly";
import type { EstateState } from "./state/estate-state";
import type { HazardQuery } from "./world/world";

/** Something that a person of the catalogue does. */
export interface PersonDoing {
  readonly on: string;
  readonly does: string;
  readonly options?: { readonly [name: string]: Plain };
}

/** An estate that lives in this process. */
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
  /** Every place so far at which a hazard of a product could have struck: what, where, after how many events. */
  hazardsAsked(): readonly HazardQuery[];
  /** Somebody of the estate does something now, beside the run. */
  act(doing: PersonDoing): void;
  /** Serves the estate's sites to real HTTP clients on 127.0.0.1 until the lab is closed; port 0 lets the system choose. */
  serveSites(port?: number): Promise<ServedSites>;
  /** Keeps what is not kept yet and gives the folder free. */
  close(): Promise<void>;
}
