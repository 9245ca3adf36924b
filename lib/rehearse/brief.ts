import type { DeclaredCommand } from "../contract/declared";
import type { Json } from "../errors";
import type { EstateInput } from "../lab";
import type { Answers } from "../upgrade";

/** What is rehearsed, as data that any process can read. */
export interface Brief {
  readonly system: string;
  /** The system's inputs, checked; secrets are references. */
  readonly inputs: Json;
  /** Absolute path of the lab estate, or the estate itself. */
  readonly estate: string | EstateInput;
  /** Where the relative paths of secret files start. */
  readonly folder: string;
  /** Commands of the operator's own, as the upgrade file declares them. Default: none. */
  readonly commands?: readonly DeclaredCommand[];
  /** Answers to gates, by key. A gate without one is not answered: the scenario waits there, and that is judged. */
  readonly answers: Answers;
  /** Of everything that is drawn. */
  readonly seed: number;
}
