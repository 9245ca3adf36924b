import type { SchemaNode } from "./schema-node";

const forms: ReadonlySet<string> = new Set(["env", "file", "prompt"]);

/** Whether what may stand at a place is a reference to a secret: `{ env }`, `{ file }` or `{ prompt }`. */
export function isSecretReference(nodes: readonly SchemaNode[]): boolean {
  const objects = nodes.filter((node) => node.properties !== undefined);
  const keys = objects.map((node) => Object.keys(node.properties ?? {}));
  return keys.length >= 2 && keys.every(([only, ...rest]) => rest.length === 0 && forms.has(only ?? ""));
}
