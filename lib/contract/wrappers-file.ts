/** `wrappers.json` with `wrappers-MODULE.json`: what the contract does not say about the typed wrappers. */
export interface WrappersFile {
  /** Names of input properties that carry their unit, by module and parameter, or by "Command.Parameter". */
  readonly inputNames: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly enums: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly modules: Readonly<Record<string, ModuleWrappers>>;
}

export interface ModuleWrappers {
  readonly generate: "all" | "listed";
  /** Where the module runs, for the editor's help. */
  readonly edition?: string;
  /** Default projections by name, for the commands that share one. */
  readonly shapes?: Readonly<Record<string, Properties>>;
  /** The shape of what a command gives, by the .NET type that its contract declares. */
  readonly classes?: Readonly<Record<string, string>>;
  /** Parameters that no wrapper of the module offers, with the reason. */
  readonly omit?: Readonly<Record<string, string>>;
  /** Files of the folder that are written by hand; each exports the function of its name. */
  readonly beside?: readonly string[];
  readonly commands: Readonly<Record<string, WrapperEntry>>;
}

export interface WrapperEntry {
  readonly purpose?: string;
  /** Left out: by the contract's shape or the type that it declares, else the values as they come. */
  readonly output?: WrapperOutput;
  /** Parameters that the wrapper needs although PowerShell does not. */
  readonly required?: readonly string[];
  /** Parameters that the wrapper does not offer, since they change what comes back. */
  readonly omit?: readonly string[];
  /** Parameters that the wrapper always sends, e.g. -Force where all it does is to suppress a question. */
  readonly fixed?: Readonly<Record<string, boolean>>;
  /** The call's default deadline where the usual one is too short. */
  readonly deadlineSeconds?: number;
  /** A repair of what the command gives or how it fails. */
  readonly cure?: Cure;
  readonly quirks?: readonly string[];
  readonly source?: string;
}

/**
 * `onlyNamed`: the name is compared here and not sent. `stopped`, `started`: the failure of an order that finds its state
 * reached already is none.
 */
export type Cure = "onlyNamed" | "stopped" | "started";

/** Properties by PowerShell name with their type word. */
export type Properties = Readonly<Record<string, string>>;

/** Properties, or the name of a shape of the module, or a type word. */
export type Projection = Properties | string;
export type WrapperOutput = "none" | "values" | { readonly one: Projection } | { readonly list: Projection };
