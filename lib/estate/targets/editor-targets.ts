import type { SchemaNode } from "../schema/schema-node";
import { TARGET_INPUT } from "./targets-schema";

/** The conditions of a JSON Schema, which nothing but an editor reads. */
interface EditorNode extends SchemaNode {
  readonly if?: SchemaNode;
  readonly else?: SchemaNode;
}

/**
 * An upgrade file's schema in which targets may have inputs of their own, and `inputs` may then leave them out. A system
 * that is no matter of one server has no targets. Pure.
 */
export function withTargets(file: SchemaNode): EditorNode {
  const { targets, inputs, ...properties } = file.properties ?? {};
  if (targets === undefined || inputs?.properties?.[TARGET_INPUT] === undefined) {
    return { ...file, properties: { ...properties, ...(inputs !== undefined && { inputs }) } };
  }
  const { required = [], ...partly } = inputs;
  return {
    ...file,
    properties: { ...properties, targets: targetsWith(targets, inputs), inputs: partly },
    if: { required: ["targets"] },
    else: { properties: { inputs: { required } } },
  };
}

function targetsWith(targets: SchemaNode, inputs: SchemaNode): SchemaNode {
  const { servers, ...shape } = targets.properties ?? {};
  const forms = (servers?.items?.anyOf ?? []).map((form) =>
    form.type === "object" ? { ...form, properties: inputs.properties ?? {}, additionalProperties: false } : form,
  );
  return { ...targets, properties: { servers: { ...servers, items: { anyOf: forms } }, ...shape } };
}
