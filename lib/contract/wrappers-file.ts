/** `wrappers.json`: which commands get a typed wrapper, and what the contract does not say about them. */
export interface WrappersFile {
  /** Names of input properties that carry their unit, by module and parameter; where the parameter is an Int32. */
  readonly inputNames: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly enums: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly modules: Readonly<Record<string, ModuleWrappers>>;
}

export interface ModuleWrappers {
  readonly generate: "all" | "listed";
  readonly commands: Readonly<Record<string, WrapperEntry>>;
}

export interface WrapperEntry {
  readonly purpose?: string;
  /** Left out: the shape of the contract, else the values as they come. */
  readonly output?: WrapperOutput;
  /** Parameters that the wrapper needs although PowerShell does not. */
  readonly required?: readonly string[];
  /** Parameters that the wrapper does not offer, since they change what comes back. */
  readonly omit?: readonly string[];
  /** A repair of what the command gives. `onlyNamed`: the name is compared here and not sent. */
  readonly cure?: "onlyNamed";
  readonly quirks?: readonly string[];
  readonly source?: string;
}

/** Properties by PowerShell name with their type word. */
export type Properties = Readonly<Record<string, string>>;
export type WrapperOutput = "none" | "values" | { readonly one: Properties } | { readonly list: Properties };
