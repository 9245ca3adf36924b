import type { DeclaredCommandGiven } from "../contract/declared";
import type { Ports } from "../shell";
import type { DeclaredComputer } from "./real-computers";

/** An opened estate: what an upgrade is about, and the way to its computers. */
export interface Estate {
  /** The system's name; undefined when the file holds the estate alone. */
  readonly system: string | undefined;
  /** The system's inputs, checked, with defaults; secrets are references. Undefined without a system. */
  readonly inputs: unknown;
  readonly ports: Ports;
  /** The folder of the upgrade file, absolute. The run folders lie in its `.cutover/runs`. */
  readonly folder: string;
  /** What is real about it, in words: a lab, or real computers. */
  readonly kind: "lab" | "real";
  /** Gives connections free. A lab that other commands share lives on until it is idle. */
  close(): Promise<void>;
}

/** An upgrade file as an object, for programs that have none. Relative paths start at `folder`. */
export interface UpgradeObject {
  readonly system?: string;
  readonly estate:
    | { readonly lab: string; readonly live?: string; readonly commands?: readonly DeclaredCommandGiven[] }
    | {
        readonly computers: Readonly<Record<string, DeclaredComputer>>;
        readonly commands?: readonly DeclaredCommandGiven[];
      };
  readonly inputs?: unknown;
}
