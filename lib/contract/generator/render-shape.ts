import type { Properties } from "../wrappers-file";
import { camelCase, kebabCase } from "./names";
import { type ShapePlan, shapePlan } from "./output-plan";
import { type Enums, renderShape } from "./output-shape";
import { GENERATED } from "./render-command";
import { comment, Imports } from "./source-text";

/** Where a shape that several commands share stands, as those commands import it. */
export function shapeFile(name: string): string {
  return `./shapes/${kebabCase(name)}`;
}

/** The value that reads a shared shape. */
export function shapeReader(name: string): string {
  return camelCase(name);
}

export interface ShapeDeclaration {
  readonly name: string;
  readonly about: string;
  readonly reader: string;
  readonly plan: ShapePlan;
  readonly imports: Imports;
  readonly enums: Enums;
  /** The folder of lib/cmdlets as this file sees it. */
  readonly up?: string;
}

/** The type of an output and the schema that reads it, which is built when it is first asked for. */
export function renderShapeDeclaration(declaration: ShapeDeclaration): readonly string[] {
  const { name, about, reader, plan, imports, enums, up = ".." } = declaration;
  const { type, schema } = renderShape(plan.shape, { imports, enums, up });
  const lazy = imports.use(`${up}/lazy-schema`, "lazySchema");
  const zod = imports.use("zod", "type z");
  const written = type.startsWith("{") ? `export interface ${name} ${type}` : `export type ${name} = ${type};`;
  return [`${comment([about])}\n${written}`, `const ${reader} = ${lazy}((): ${zod}.ZodType<${name}> => ${schema});`];
}

/** The file of a shape that several commands give. */
export function renderSharedShape(name: string, properties: Properties, enums: Enums): string {
  const imports = new Imports();
  const plan = shapePlan(properties);
  const parts = renderShapeDeclaration({
    name,
    about: `${name}: the properties that are asked for by default.`,
    reader: "schema",
    plan,
    imports,
    enums,
    up: "../..",
  });
  const reader = imports.use("../../lazy-schema", "type ShapeReader");
  const value = `{ schema, select: ${JSON.stringify(plan.select)}, renames: ${JSON.stringify(plan.renames)} }`;
  return `${GENERATED}\n${[imports.render(), ...parts].join("\n\n")}\n\nexport const ${shapeReader(name)}: ${reader}<${name}> = ${value};\n`;
}
