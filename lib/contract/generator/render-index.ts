import { functionName, kebabCase } from "./names";
import { GENERATED } from "./render-command";

/** The file that offers every wrapper of a module and loads each when it is first asked for. */
export function renderIndex(commands: readonly { readonly name: string; readonly types: readonly string[] }[]): string {
  const sorted = [...commands].sort((a, b) => (kebabCase(a.name) < kebabCase(b.name) ? -1 : 1));
  const names = sorted.map(({ name }) => functionName(name));
  const types = sorted.map(({ name, types }) => `export type { ${types.join(", ")} } from "./${kebabCase(name)}";`);
  const declarations = sorted.map(({ name }) => {
    const fn = functionName(name);
    return `export declare const ${fn}: typeof import("./${kebabCase(name)}").${fn};`;
  });
  const getters = sorted.map(
    ({ name }) => `${functionName(name)}: () => require("./${kebabCase(name)}").${functionName(name)}`,
  );
  return `${GENERATED}
import { lazyExports } from "../lazy-exports";

${types.join("\n")}

${declarations.join("\n")}

lazyExports(exports, { ${getters.join(", ")} });

/** Never called: Node's loader of ES modules finds the exported names in this text. */
function exportedNames(): void {
${names.map((name) => `  exports.${name} = undefined;`).join("\n")}
}
void exportedNames;
`;
}

/** The types that a generated file exports, read from its text. */
export function exportedTypes(text: string): readonly string[] {
  return [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1] ?? "").sort();
}
