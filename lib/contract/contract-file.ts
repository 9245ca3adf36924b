import type { CommandContract, Effect, ParameterContract } from "./command-contract";

/** A contract file as it lies in `data`: what the modules' documentation and captures say, before effects are joined. */
export interface ContractFile {
  readonly module: string;
  readonly enums?: Readonly<Record<string, FileEnum>>;
  readonly cmdlets: readonly FileCommand[];
}

export interface FileEnum {
  readonly flags: boolean;
  readonly values: Readonly<Record<string, number>>;
}

export interface FileParameter extends Omit<ParameterContract, "enumeration"> {
  /** The full name of an enumeration of the same file. */
  readonly enum?: string;
}

export interface FileCommand
  extends Omit<CommandContract, "module" | "effect" | "effectReason" | "parameters" | "verified"> {
  readonly parameters: readonly FileParameter[];
  readonly effect?: Effect;
  readonly effectReason?: string;
  readonly verified?: boolean;
}

export interface EffectEntry {
  readonly effect: Effect;
  readonly reason: string;
}

/** `effects.json`: by verb, and exceptions by module and command. */
export interface EffectsFile {
  readonly verbs: Readonly<Record<string, EffectEntry>>;
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, EffectEntry>>>>;
}
