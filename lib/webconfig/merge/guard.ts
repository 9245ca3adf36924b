import { CutoverError } from "../../errors";
import { checkDocument } from "../check";
import type { Finding } from "../check/model";
import type { WebConfigDocument } from "../document";
import { align } from "../match/align";
import { childPath } from "../match/same";
import { read } from "../parse";
import type { Position } from "../text/position";
import { type ElementNode, localName } from "../tree/node";
import type { Orders } from "./carry-out";
import type { AppliedEdit } from "./model";
import type { MergeRun } from "./run";

/**
 * Reads a result again. Where it breaks something that THEIRS does not break, the orders for another round say which edits a
 * person has to decide and which declarations have to stay or come along; nothing when all is well.
 *
 * @throws CutoverError WEBCONFIG_MERGE_UNSOUND when the result is malformed, or broken by no edit that could be found.
 */
export function guard(run: MergeRun, bytes: Uint8Array, orders: Orders): Orders | undefined {
  const result = reread(bytes);
  const broken = checkDocument(result, bytes.byteLength).filter(matters);
  if (broken.length === 0) return undefined;
  const known = new Map<string, number>();
  for (const finding of checkDocument(run.theirs, 0).filter(matters)) {
    known.set(nameOf(finding), (known.get(nameOf(finding)) ?? 0) + 1);
  }
  const fresh = broken.filter((finding) => {
    const left = known.get(nameOf(finding)) ?? 0;
    known.set(nameOf(finding), left - 1);
    return left <= 0;
  });
  const refused = new Map(orders.refused);
  const required = new Set(orders.required);
  const accepted = new Set(run.settled.map((conflict) => conflict.id));
  for (const finding of fresh) {
    const declaration = finding.rule === "section-not-declared" ? declarationOf(run, finding) : [];
    if (declaration.some((id) => !required.has(id))) {
      for (const id of declaration) required.add(id);
      continue;
    }
    const edit = editBehind(run, result, finding);
    // What the saved file has wrong in itself, or what a person decided, is theirs to know.
    if (edit && (accepted.has(edit.id) || run.open.some((conflict) => conflict.id === edit.id))) continue;
    if (!edit || refused.has(edit.id)) {
      if (run.settled.length > 0) continue;
      throw unsound(finding);
    }
    refused.set(edit.id, `bringing it over would break the new file (${finding.message})`);
  }
  const changed = refused.size > orders.refused.size || required.size > orders.required.size;
  return changed ? { refused, required } : undefined;
}

function reread(bytes: Uint8Array): WebConfigDocument {
  try {
    return read(bytes);
  } catch (cause) {
    const what = cause instanceof CutoverError ? cause.what : String(cause);
    throw new CutoverError({ code: "WEBCONFIG_MERGE_UNSOUND", what: `The merged file cannot be read: ${what}`, cause });
  }
}

/** Sections that some server extension defines, the size, which no single edit causes, and what is only noted, stop nobody. */
function matters(finding: Finding): boolean {
  if (finding.rule === "too-large") return false;
  return finding.severity === "error" || finding.rule === "duplicate-key";
}

function nameOf(finding: Finding): string {
  return `${finding.rule} ${finding.path.toLowerCase()}`;
}

function unsound(finding: Finding): CutoverError {
  return new CutoverError({
    code: "WEBCONFIG_MERGE_UNSOUND",
    what: `The merged file would be broken at line ${finding.line}: ${finding.message}.`,
    details: { rule: finding.rule, path: finding.path },
  });
}

/** The fact paths of the declaration that an undeclared section of the result has in one of the files. */
function declarationOf(run: MergeRun, finding: Finding): readonly string[] {
  const names = finding.path.split(" / ");
  const steps = names.map((name, index) => `${index === names.length - 1 ? "section" : "sectionGroup"}[${name}]`);
  const ids = steps.map((_, index) => `configSections/${steps.slice(0, index + 1).join("/")}`);
  const declared = [run.ours, run.theirs].some((document) => {
    const name = names.at(-1);
    return allElements(document.root).some(
      (element) => element.name === "section" && document.attribute(element, "name") === name,
    );
  });
  return declared ? ids : [];
}

function* walk(element: ElementNode): Generator<ElementNode> {
  yield element;
  for (const child of element.children) if (child.kind === "element") yield* walk(child);
}

function allElements(root: ElementNode): readonly ElementNode[] {
  return [...walk(root)];
}

/** The edit that put a finding into the result: the one whose fact path is nearest. */
function editBehind(run: MergeRun, result: WebConfigDocument, finding: Finding): AppliedEdit | undefined {
  const edits = run.applied.filter((edit) => edit.kind !== "comment" && edit.kind !== "moved");
  for (const place of [finding, ...(finding.other ? [finding.other] : [])]) {
    const id = factIdAt(result, place);
    if (id === undefined) continue;
    const near = edits.filter((edit) => {
      const bare = edit.id.replace(/\]#\d+$/, "]");
      const here = id.replace(/\]#\d+$/, "]");
      return (
        here === bare ||
        here.startsWith(`${bare}/`) ||
        bare === `${here}#text` ||
        bare.startsWith(`${here}@`) ||
        bare.startsWith(`${here}/`)
      );
    });
    const [nearest] = near.sort((a, b) => Math.abs(a.id.length - id.length) - Math.abs(b.id.length - id.length));
    if (nearest) return nearest;
  }
  return undefined;
}

/** The fact path of the element that begins, or has an attribute that begins, at a position. */
function factIdAt(document: WebConfigDocument, at: Position): string | undefined {
  const hits = (element: ElementNode) =>
    [element, ...element.attributes, ...element.children.filter(({ kind }) => kind === "text")].some(({ start }) => {
      const position = document.positionOf(start);
      return position.line === at.line && position.column === at.column;
    });
  const search = (element: ElementNode, id: string, path: string): string | undefined => {
    if (hits(element)) return id;
    for (const slot of align(path, [{ document, parts: [element] }])) {
      for (const child of slot.at[0] ?? []) {
        const inner = id === "" ? slot.id : `${id}/${slot.id}`;
        const found = search(child, inner, childPath(path, localName(child.name)));
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
  return search(document.root, "", "");
}
