import type { SystemForm } from "../system-catalogue";
import { withTargets } from "../targets/editor-targets";
import { jsonSchemaOf } from "./schema-node";
import { upgradeFileSchema } from "./upgrade-file-schema";

/** The JSON Schema that an editor checks an upgrade file of this system with, as the text of a file. Pure. */
export function editorSchema(name: string, system: SystemForm): string {
  return `${JSON.stringify(withTargets(jsonSchemaOf(upgradeFileSchema(name, system))), undefined, 2)}\n`;
}
