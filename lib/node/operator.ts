import { hostname } from "node:os";
import type { Files, Hook, Prompt, Random, Secret, SecretReference } from "../shell";
import { diskFiles } from "./files";
import { operatorHook } from "./hook";
import { terminalPrompt } from "./prompt";
import { systemRandom } from "./random";
import { secretLookup } from "./secrets";

/** The operator's own machine: what every estate, real or simulated, is worked on from. */
export interface OperatorMachine {
  readonly files: Files;
  readonly hook: Hook;
  readonly prompt: Prompt;
  readonly random: Random;
  readonly secret: (reference: SecretReference) => Promise<Secret>;
  readonly host: string;
}

/** This machine. `folder` is where the relative paths of secret files start; `prompt` replaces the terminal. */
export function operatorMachine({
  folder,
  prompt = terminalPrompt(),
}: {
  readonly folder: string;
  readonly prompt?: Prompt;
}): OperatorMachine {
  const files = diskFiles;
  return {
    files,
    hook: operatorHook,
    prompt,
    random: systemRandom,
    secret: secretLookup({ environment: process.env, files, prompt, folder }),
    host: hostname(),
  };
}
