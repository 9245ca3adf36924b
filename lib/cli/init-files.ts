import { join } from "node:path";
import { CutoverError } from "../errors";
import { diskFiles } from "../node";
import { packageFolder } from "./package-files";

/** A file that `cutover init` writes. */
export interface InitFile {
  /** Relative to the folder, with forward slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const schemaName = "cutover.schema.json";
const schemaLine = `# yaml-language-server: $schema=./${schemaName}\n`;
// An example is also a program and a page for readers of the repository; an operator needs neither.
const notForOperators = /(\.tsx?|\.js|^package(-lock)?\.json|^Pulumi.*\.yaml|^README\.md)$/;

/** What `init` writes for a system: the files of its example, and the schema that an editor checks the upgrade file with. */
export async function initFiles(system: string, schema: string): Promise<readonly InitFile[]> {
  const folder = join(packageFolder(), "examples", system);
  const files = await filesBelow(folder, "");
  const upgrade = files.find((file) => file.name === "cutover.yaml");
  if (upgrade === undefined) throw new CutoverError({ code: "INTERNAL", what: `${folder} has no cutover.yaml.` });
  return [
    { name: upgrade.name, bytes: withSchemaLine(upgrade.bytes) },
    ...files.filter((file) => file !== upgrade && file.name !== schemaName),
    { name: schemaName, bytes: Buffer.from(schema) },
  ];
}

async function filesBelow(folder: string, prefix: string): Promise<readonly InitFile[]> {
  const found: InitFile[] = [];
  for (const entry of await diskFiles.list(join(folder, prefix))) {
    const name = `${prefix}${entry.name}`;
    if (entry.name.startsWith(".") || entry.name === "node_modules" || notForOperators.test(entry.name)) continue;
    if (entry.isFolder) found.push(...(await filesBelow(folder, `${name}/`)));
    else found.push({ name, bytes: (await diskFiles.read(join(folder, name))) ?? new Uint8Array() });
  }
  return found;
}

function withSchemaLine(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString("utf8");
  return text.includes("yaml-language-server:") ? bytes : Buffer.from(schemaLine + text);
}
