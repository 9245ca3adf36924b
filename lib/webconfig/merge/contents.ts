import { canonical } from "../match/canonical";
import { outside } from "../match/opaque";
import { textOf } from "../match/same";
import { encodeText } from "../tree/decode";
import { type ChildNode, childElements } from "../tree/node";
import { elementDecision, mergeAttributes } from "./attributes";
import { openChildren } from "./children";
import { applied, type Container, dispute, side, UNKNOWN_AUTHOR, wholeSides } from "./run";
import { mergeChildren } from "./slots";
import type { Unit } from "./unit";

/** Merges a container that THEIRS has: attributes, text, children. */
export function mergeContainer(container: Container): void {
  const { run, base, ours, theirs } = container;
  const [ourPart] = ours.parts;
  const [theirPart] = theirs.parts;
  if (!ourPart || !theirPart || isUntouched(container)) return;
  if (isMergedWhole(container)) {
    mergeWhole(container);
    return;
  }
  mergeAttributes(run, {
    id: container.id,
    path: container.label,
    base: base?.parts[0],
    ours: ourPart,
    theirs: theirPart,
  });
  const texts = mergeText(container);
  if ([base, ours, theirs].every((version) => version?.parts.every((part) => part.children.length === 0) ?? true))
    return;
  mergeChildren(openChildren(container, texts));
}

/** Whether OURS is written exactly as base or THEIRS is, so that there is nothing to bring over. */
function isUntouched({ run, id, base, ours, theirs }: Container): boolean {
  const [part] = ours.parts;
  const required = run.required.size > 0 && (id === "" || id.startsWith("configSections"));
  if (!part || ours.parts.length > 1 || required) return false;
  const written = ours.document.raw(part);
  return [base, theirs].some((version) => {
    const other = version?.parts[0];
    if (!version || !other || version.parts.length > 1 || other.end - other.start !== written.length) return false;
    return version.document.raw(other) === written;
  });
}

/** Merges what lies below a container that THEIRS or OURS may lack; returns what then has no place. */
export function mergeInside(container: Container): readonly Unit[] {
  return mergeChildren(openChildren(container, []));
}

/** Encrypted content is taken whole, and so is a section that not every version keeps in another file. */
function isMergedWhole({ base, ours, theirs }: Container): boolean {
  let mark: string | undefined;
  for (const version of [base, ours, theirs]) {
    for (const part of version?.parts ?? []) {
      const own = outside(part);
      if (own === "EncryptedData" || (mark !== undefined && own !== mark)) return true;
      mark = own;
    }
  }
  return false;
}

function mergeWhole(container: Container): void {
  const { run, base, ours, theirs } = container;
  const words = (version: Container["base"]) =>
    version?.parts.map((part) => canonical(version.document, part)).join("");
  const [oursSays, theirsSays, baseSays] = [words(ours), words(theirs), words(base)];
  const [ourPart] = ours.parts;
  const [theirPart] = theirs.parts;
  if (!ourPart || !theirPart || oursSays === theirsSays || (run.base && oursSays === baseSays)) return;
  const refused = run.refused.get(container.id);
  if (!run.base || theirsSays !== baseSays || refused !== undefined) {
    const decided = dispute(run, {
      id: container.id,
      path: container.label,
      reason:
        refused ??
        (run.base
          ? "both files have changed this, and it can only be taken whole: it is encrypted or kept in another file"
          : UNKNOWN_AUTHOR),
      ...wholeSides(container),
    });
    if (elementDecision(container.id, decided) === "theirs") return;
  }
  applied(run, theirPart, {
    kind: "changed",
    id: container.id,
    path: container.label,
    before: run.theirs.raw(theirPart),
    after: run.ours.raw(ourPart),
  });
  run.splice.replace(theirPart, { kind: "copy", nodes: [ourPart], blankBefore: false });
}

/** Merges the text directly inside an element. The nodes returned belong beside elements and are to be brought along. */
function mergeText(container: Container): readonly ChildNode[] {
  const { run, base, ours, theirs } = container;
  const [theirPart] = theirs.parts;
  const [ourPart] = ours.parts;
  const [oursSays, theirsSays, baseSays] = [textOf(ours), textOf(theirs), base ? textOf(base) : ""];
  if (!theirPart || !ourPart || oursSays === theirsSays || (run.base && oursSays === baseSays)) return [];
  const id = `${container.id}#text`;
  let wanted = oursSays;
  const refused = run.refused.get(id);
  if (!run.base || theirsSays !== baseSays || refused !== undefined) {
    const decided =
      dispute(run, {
        id,
        path: container.label,
        reason: refused ?? (run.base ? "both files have changed the text, differently" : UNKNOWN_AUTHOR),
        ...(base?.parts[0] ? { base: side(base.document, base.parts[0], baseSays) } : {}),
        ours: side(run.ours, ourPart, oursSays),
        theirs: side(run.theirs, theirPart, theirsSays),
      }) ?? "theirs";
    if (decided === "theirs") return [];
    if (decided !== "ours") wanted = decided.value;
  }
  applied(run, theirPart, { kind: "changed", id, path: container.label, before: theirsSays, after: wanted });
  const texts = ours.parts.flatMap((part) => part.children.filter(isText));
  if (wanted === oursSays && (childElements(theirPart).length > 0 || childElements(ourPart).length > 0)) {
    for (const node of theirs.parts.flatMap((part) => part.children.filter(isText))) run.splice.remove(node);
    return texts;
  }
  const [first] = texts;
  const last = texts.at(-1);
  const copied = wanted === oursSays && first && last ? run.ours.text.slice(first.start, last.end) : encodeText(wanted);
  run.splice.setText(theirPart, wanted === "" ? "" : copied);
  return [];
}

function isText(node: ChildNode): boolean {
  return node.kind === "text" || node.kind === "cdata";
}
