import type { z } from "zod";
import type { DeclaredCommandGiven } from "../contract/declared";
import type { Ports } from "../shell";
import type { EstateTargets } from "./estate-targets";
import type { DeclaredComputer } from "./real-computers";
import type { targetsSchema } from "./targets/targets-schema";

/** An opened estate: what an upgrade is about, and the way to its computers. */
export interface Estate {
  /** The system's name; undefined when the file holds the estate alone. */
  readonly system: string | undefined;
  /** The system's inputs, checked, with defaults; secrets are references. Undefined without a system, and with targets. */
  readonly inputs: unknown;
  /** Several servers in place of one, each with its inputs. */
  readonly targets?: EstateTargets | undefined;
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
  /** Several servers in place of `inputs.server`, as the upgrade file has them. */
  readonly targets?: z.input<typeof targetsSchema>;
  readonly inputs?: unknown;
}
