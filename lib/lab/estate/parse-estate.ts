import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { CutoverError } from "../../errors";
import type { PartIndex } from "../part-index";
import { checkDeclaration } from "./check-declaration";
import type { EstateDeclaration } from "./estate-schema";

/**
 * Reads the text of estate.yaml.
 *
 * @throws CutoverError LAB_ESTATE_INVALID with file, line and column of every fault and the nearest valid name.
 */
export function parseEstate(file: string, text: string, parts: PartIndex): EstateDeclaration {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => `${file}:${lines.linePos(offset).line}:${lines.linePos(offset).col}`;
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    const what = faults.map((fault) => `${place(fault.pos[0])}: ${fault.message}`).join("\n  ");
    throw new CutoverError({ code: "LAB_ESTATE_INVALID", what });
  }
  return checkDeclaration(document.toJS(), parts, (path, of) => place(offsetOf(document, path, of)));
}

function offsetOf(document: Document, path: readonly PropertyKey[], of: "key" | "value"): number {
  const parent = path.length <= 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (of === "key" && isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)));
    if (isScalar(pair?.key) && pair.key.range != null) return pair.key.range[0];
  }
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range != null) return node.range[0];
  }
  return 0;
}
