import { CutoverError } from "../../errors";
import type { Files, Hook, Ports, Prompt, Random, Secret, SecretReference } from "../../shell";
import { MemoryFiles } from "./memory-files";

/** The operator's own machine, as far as a test or the command line brings it along. The rest is in memory. */
export interface OperatorPorts {
  readonly files?: Files;
  readonly hook?: Hook;
  readonly prompt?: Prompt;
  readonly random?: Random;
  readonly secret?: (reference: SecretReference) => Promise<Secret>;
  readonly host?: string;
}

/** The ports that belong to the operator's side, with what stands in where none is given: an empty disk, nobody there. */
export function operatorPorts(
  given: OperatorPorts,
  random: Random,
): Pick<Ports, "files" | "hook" | "prompt" | "random" | "secret" | "host"> {
  return {
    files: given.files ?? new MemoryFiles(),
    hook: given.hook ?? NO_HOOK,
    prompt: given.prompt ?? NOBODY,
    random: given.random ?? random,
    secret: given.secret ?? noSecret,
    host: given.host ?? "lab-operator",
  };
}

const NO_HOOK: Hook = {
  call: async () => ({ kind: "failed", message: "This lab was opened without a hook." }),
};

const NOBODY: Prompt = {
  confirm: async () => undefined,
  choose: async () => undefined,
  text: async () => undefined,
  secret: async () => undefined,
};

async function noSecret(): Promise<Secret> {
  throw new CutoverError({ code: "LAB_NO_SECRETS", what: "This lab was opened without a place for secrets." });
}
