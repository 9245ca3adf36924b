import { type Document, isMap, isNode, isScalar } from "yaml";
import type { Path } from "./path";

/** The offset at which a part of a document begins; of a missing part, that of the nearest part around it. */
export function rangeStart(document: Document, path: Path, of: "value" | "key"): number {
  if (of === "key") {
    const key = keyStart(document, path);
    if (key !== undefined) return key;
  }
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range != null) return node.range[0];
  }
  return 0;
}

function keyStart(document: Document, path: Path): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)));
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
