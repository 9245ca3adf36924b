import { camelCase } from "./names";
import { GENERATED } from "./render-command";

export interface IndexedFile {
  /** "get-website": the file beside the index, which exports the function of that name. */
  readonly name: string;
  /** The types that it exports; of a file written by hand all of them are offered. */
  readonly types: readonly string[];
  readonly fn: string;
}

/** The types that a caller of any function may want to name. */
const NAMED_IN_CALLS = `export type { Clock, CommandFailure, Fence, Shell, Value, ValueMap } from "../../shell";
export type { Credential } from "../credential";
export type { CmdletOptions, ReadOptions } from "../invoke-cmdlet";
export type { WaitOptions } from "../until";`;

/** The file that offers every function of a module and loads each when it is first asked for. */
export function renderIndex(files: readonly IndexedFile[]): string {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const types = sorted.map(({ name, types }) =>
    types.length === 0 ? `export type * from "./${name}";` : `export type { ${types.join(", ")} } from "./${name}";`,
  );
  const declarations = sorted.map(({ name, fn }) => `export declare const ${fn}: typeof import("./${name}").${fn};`);
  const getters = sorted.map(({ name, fn }) => `${fn}: () => require("./${name}").${fn}`);
  return `${GENERATED}
import { lazyExports } from "../lazy-exports";

${NAMED_IN_CALLS}
${types.join("\n")}

${declarations.join("\n")}

lazyExports(exports, { ${getters.join(", ")} });

/** Never called: Node's loader of ES modules finds the exported names in this text. */
function exportedNames(): void {
${sorted.map(({ fn }) => `  exports.${fn} = undefined;`).join("\n")}
}
void exportedNames;
`;
}

/** The types that a generated file exports, read from its text. */
export function exportedTypes(text: string): readonly string[] {
  return [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1] ?? "").sort();
}

/** "stop-web-app-pool-and-wait" → "stopWebAppPoolAndWait". */
export function functionOfFile(name: string): string {
  return camelCase(name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()));
}
