import type { Clock } from "./clock";
import type { Files } from "./files";
import type { Hook } from "./hook";
import type { Http } from "./http";
import type { Prompt } from "./prompt";
import type { Random } from "./random";
import type { Secret } from "./secret";
import type { Shell } from "./shell";
import type { Tcp } from "./tcp";

/** A secret as an upgrade file names it: never the text itself. */
export type SecretReference = { readonly env: string } | { readonly file: string } | { readonly prompt: string };

/** Everything outside the program: the computers of an estate, and the operator's own machine. */
export interface Ports {
  /** The Shell of a computer of the estate. */
  on(computer: string): Shell;
  readonly http: Http;
  readonly tcp: Tcp;
  readonly files: Files;
  readonly hook: Hook;
  readonly prompt: Prompt;
  readonly clock: Clock;
  readonly random: Random;
  /** Looks a secret up where the operator said it is. */
  secret(reference: SecretReference): Promise<Secret>;
  /** The name of the operator's machine, for the lock record. */
  readonly host: string;
}
